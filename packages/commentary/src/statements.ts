import { comparesAcrossAreas, unitKind } from '@noegletal/domain'
import { comparedSince, wholeWindow } from './compared-since.ts'
import { comparedWithExpected } from './expected.ts'
import { type Cell, type Figures, type Line, findNewest } from './figures.ts'
import { comparedWithLastYear } from './last-year.ts'
import { comparedInLatest } from './latest.ts'
import { placeOnRanking } from './ranking-place.ts'
import { type Pair, findPair, findRun } from './run.ts'
import type { Statement } from './sentence.ts'

/**
 * What can be said of an indicator, the statement that carries furthest first: a whole window before a run, a run before
 * the newest period, another area before the year before. Empty when the own area has no figure.
 */
export function statementsOf(figures: Figures): Statement[] {
  const [own] = figures.lines
  const newest = own === undefined ? null : findNewest(own)
  if (newest === null) return []
  const kind = unitKind(figures.indicator.unit)
  if (kind === 'rank') return [placeOnRanking(figures, newest)]
  if (kind === 'difference') return [comparedWithExpected(newest, figures.indicator)]
  return [...comparisons(figures, newest), comparedWithLastYear(figures, newest)]
}

/** The own area's newest figure beside the area that the text compares with; null when there is none to compare with. */
export function mainPair(figures: Figures): Pair | null {
  const [own] = figures.lines
  const newest = own === undefined ? null : findNewest(own)
  return newest === null ? null : (mainOf(pairsOf(figures, newest))?.pair ?? null)
}

function comparisons(figures: Figures, newest: Cell): Statement[] {
  const pairs = pairsOf(figures, newest)
  const main = mainOf(pairs)
  if (main === null) return []
  const run = findRun(figures, main.pair, main.line)
  const { indicator } = figures
  const latest = comparedInLatest(
    indicator,
    main.pair,
    pairs.map(({ pair }) => pair),
  )
  return [run && wholeWindow(indicator, run), run && comparedSince(indicator, run), latest].filter(
    (statement) => statement !== null,
  )
}

type LinePair = { readonly line: Line; readonly pair: Pair }

function pairsOf({ indicator, lines }: Figures, newest: Cell): LinePair[] {
  const [own, ...others] = lines
  if (own === undefined || !comparesAcrossAreas(indicator.unit)) return []
  return others.flatMap((line) => {
    const pair = findPair(own, line, newest.period)
    return pair === null ? [] : [{ line, pair }]
  })
}

/** The country, because it is what the committee's text compares with; the first area where the country is not there. */
function mainOf(pairs: readonly LinePair[]): LinePair | null {
  return pairs.find(({ line }) => line.area.kind === 'country') ?? pairs[0] ?? null
}
