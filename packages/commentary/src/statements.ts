import { comparesAcrossAreas, unitKind } from '@noegletal/domain'
import { type Figures, type Line, findNewest } from './figures.ts'
import { comparedSince, wholeWindow } from './kinds/compared-since.ts'
import { comparedWithExpected } from './kinds/expected.ts'
import { comparedWithLastYear } from './kinds/last-year.ts'
import { comparedInLatest } from './kinds/latest.ts'
import { placeOnRanking } from './kinds/place.ts'
import { type Pair, findPair } from './run.ts'
import type { Statement } from './sentence.ts'

/**
 * What can be said of an indicator where nobody has chosen, the statement that carries furthest first: a whole window before a
 * run, a run before the newest period, another area before the year before. Empty when the own area has no figure.
 */
export function statementsOf(figures: Figures): Statement[] {
  const kind = unitKind(figures.indicator.unit)
  const said = {
    share: compared,
    count: compared,
    money: compared,
    rank: (each: Figures) => [placeOnRanking(each)],
    difference: (each: Figures) => [comparedWithExpected(each)],
  }[kind](figures)
  return said.filter((statement) => statement !== null)
}

/** The own area's newest figure beside the area that the text compares with; null when there is none to compare with. */
export function mainPair(figures: Figures): Pair | null {
  const main = mainOf(figures)
  const newest = findNewest(figures)
  return main && newest && findPair(figures, main, newest.period)
}

/** The lines that the own area's can be compared with in its newest period. */
export function comparableLines(figures: Figures): Line[] {
  const newest = findNewest(figures)
  if (newest === null || !comparesAcrossAreas(figures.indicator.unit)) return []
  return figures.lines.slice(1).filter((line) => findPair(figures, line, newest.period) !== null)
}

function compared(figures: Figures): (Statement | null)[] {
  const main = mainOf(figures)
  const lastYear = comparedWithLastYear(figures)
  if (main === null) return [lastYear]
  return [
    wholeWindow(figures, main),
    comparedSince(figures, main),
    comparedInLatest(figures, comparableLines(figures)),
    lastYear,
  ]
}

/** The country, because it is what the committee's text compares with; the first area where the country is not there. */
function mainOf(figures: Figures): Line | null {
  const lines = comparableLines(figures)
  return lines.find(({ area }) => area.kind === 'country') ?? lines[0] ?? null
}
