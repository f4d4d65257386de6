import {
  periodsOf,
  type Catalogue,
  type FileProblem,
  type Figures,
  type Indicator,
  type IndicatorFigures,
  type IndicatorSlug,
  type Period,
  type SeriesFigures,
  breaksOf,
  shiftPeriod,
} from '@noegletal/domain'
import { figureText } from './figure-text.ts'
import { findFractions } from './fractions.ts'
import { movesFar } from './jump.ts'
import { type Wording, warning } from './matter.ts'
import { periodProblems } from './period-problems.ts'
import type { PublishedExtent, PublishedFigures, PublishedSeries } from './published-figures.ts'
import { createSeriesProblems } from './series-problems.ts'
import { layOver, ownRow, tellsItself } from './series-to-judge.ts'
import { type Timeline, countNumbers, createTimeline } from './timeline.ts'

export type HistoryRules = Pick<Catalogue, 'indicators' | 'areas' | 'breaks' | 'gaps'> & {
  /** The day the batch's figures became known, as an ISO date. */
  readonly publishedOn: string
  /** Whether the file corrects only the figures that it has; then it is no wonder that it lacks periods. */
  readonly partial: boolean
  /** The heading over an indicator's figures in the file; null when nobody knows. */
  readonly columnOf?: (indicator: IndicatorSlug) => string | null
  /** Told between two series; what it throws ends the work. */
  readonly onCells?: (cellsSoFar: number) => void
}

/**
 * What is odd with the figures of a file in the light of what stands published: whole periods that are missing, a file
 * that is older, figures that jump or seem to be in another unit. Every finding is a warning. What a file says again
 * unchanged is never odd, and of a series that is new only the two newest figures are judged, by the others.
 *
 * Costs little for a large file: a series that differs from what is published is looked up only when it has no history of
 * its own or moves far, or as one of a sample (for a file that is wholly in another unit).
 */
export async function checkAgainstHistory(
  figures: Figures,
  published: PublishedFigures,
  rules: HistoryRules,
): Promise<FileProblem[]> {
  const wordsOf = createWordings(rules)
  const problems: FileProblem[] = []
  let cells = 0
  for (const part of figures.indicators) {
    const words = wordsOf(part.indicator)
    if (words === null || part.periods.length === 0) continue
    // One indicator at a time: the figures of the next are made when they are asked for.
    // oxlint-disable-next-line no-await-in-loop -- in turns, so that only one block is in memory
    const extent = await published.extent(part.indicator)
    // oxlint-disable-next-line no-await-in-loop -- as above
    const standIns = await published.standInExtent(part.indicator)
    const { periods } = part
    problems.push(...periodProblems(words, { ...rules, periods, extent, standIns }))
    const count = (size: number): void => rules.onCells?.((cells += size))
    const surroundings = { words, extent, standIns, published, rules, count }
    // oxlint-disable-next-line no-await-in-loop -- as above
    problems.push(...(await judgeSeries(part, surroundings)))
  }
  return problems
}

/** How to speak of each indicator; null for one that the catalogue does not have. */
export function createWordings(
  rules: Pick<HistoryRules, 'indicators' | 'areas' | 'columnOf'>,
): (indicator: IndicatorSlug) => Wording | null {
  const indicators = new Map<string, Indicator>(rules.indicators.map((one) => [one.slug, one]))
  const areas = new Map<string, { readonly name: string }>(
    rules.areas.map((area) => [area.code, area]),
  )
  return (slug) => {
    const indicator = indicators.get(slug)
    return indicator === undefined
      ? null
      : { indicator, areas, column: rules.columnOf?.(slug) ?? null }
  }
}

type Surroundings = {
  readonly words: Wording
  readonly extent: PublishedExtent | null
  readonly standIns: Pick<PublishedExtent, 'from' | 'til'> | null
  readonly published: PublishedFigures
  readonly rules: HistoryRules
  readonly count: (cells: number) => void
}

async function judgeSeries(
  { indicator, periods, series }: IndicatorFigures,
  { words, extent, standIns, published, rules, count }: Surroundings,
): Promise<FileProblem[]> {
  const [first] = periods
  if (first === undefined) return []
  const timeline = createTimeline([first, periods.at(-1) ?? first, ...endsOf(extent, standIns)])
  const found = createSeriesProblems(words, { timeline, breaks: breaksOf(rules, indicator) })
  let highest = Number.NEGATIVE_INFINITY
  const lookUp = async (block: readonly SeriesFigures[]): Promise<void> => {
    const areas = [...new Set(block.map(({ key }) => key.area))]
    const from = extent === null ? shiftPeriod(first, -yearsOfStandIns * timeline.perYear) : null
    const stored = await published.series(indicator, areas, from)
    const known = new Map(stored.map((one) => [nameOf(one), one]))
    for (const one of block) {
      const laid = layOver(one, known.get(nameOf(one.key)) ?? null, timeline)
      for (const number of laid.history) if (number > highest) highest = number
      found.judge(laid)
    }
  }

  let waiting: SeriesFigures[] = []
  const isSampled = createSample()
  const isLookedUp = (one: SeriesFigures): boolean =>
    extent === null
      ? standIns !== null && !tellsItself(ownRow(one, timeline).own)
      : !published.isRepeated(one, periods) &&
        (isSampled(one) || needsHistory(one, words, timeline))
  for (const one of series) {
    count(periodsOf(one).length)
    if (isLookedUp(one)) waiting.push(one)
    else if (extent === null) found.judge(layOver(one, null, timeline))
    if (waiting.length < blockSize) continue
    // oxlint-disable-next-line no-await-in-loop -- one block at a time is in memory
    await lookUp(waiting)
    waiting = []
  }
  await lookUp(waiting)
  const problems = found.problems()
  const isUnitKnown = problems.some(({ kind }) => kind === 'suspected-unit')
  // Where the published shares are that small themselves, so may the file's be.
  const mayBeFractions = extent === null || highest > 1
  return mayBeFractions && !isUnitKnown
    ? [...problems, ...fractionProblems(words, series)]
    : problems
}

function endsOf(...extents: (Pick<PublishedExtent, 'from' | 'til'> | null)[]): Period[] {
  return extents.flatMap((extent) => (extent === null ? [] : [extent.from, extent.til]))
}

const blockSize = 100
/** Simulated figures move alike in all years. */
const yearsOfStandIns = 3
/** Every area of the country by its totals. */
const sampledFirst = 120
const thenEvery = 16

/** Takes the first series of an indicator, and then all series of every 16th area, since they are read area by area. */
function createSample(): (series: SeriesFigures) => boolean {
  let [series, areas] = [0, 0]
  let area: string | null = null
  return ({ key }) => {
    series += 1
    if (key.area !== area) areas += 1
    area = key.area
    return series <= sampledFirst || areas % thenEvery === 0
  }
}

/** Fewer numbers do not show by themselves whether one of them is odd. */
const ownHistory = 24

function needsHistory(series: SeriesFigures, { indicator }: Wording, timeline: Timeline): boolean {
  const { own } = ownRow(series, timeline)
  return countNumbers(own) < ownHistory || movesFar(own, own.keys(), indicator)
}

// No slug and no code has a slash.
function nameOf({ area, category }: Pick<PublishedSeries, 'area' | 'category'>): string {
  return `${area}/${category}`
}

function fractionProblems(words: Wording, series: IndicatorFigures['series']): FileProblem[] {
  const fractions = findFractions(words.indicator, series)
  if (fractions === null) return []
  const { slug, title } = words.indicator
  const { cells, lines, example } = fractions
  return [
    warning(words, {
      id: `suspected-unit/${slug}/fractions/${cells}`,
      kind: 'suspected-unit',
      count: cells,
      lines,
      found: figureText(example),
      expected: `${figureText(example * 100)}, hvis ${figureText(example)} er en andel af 1`,
      message: `fandt ${figureText(example)} for »${title}«, og intet tal er over 1: er procenterne skrevet som andele (0,034 for 3,4 %)?`,
    }),
  ]
}
