import type { IndicatorSlug } from './indicator.ts'
import type { CellKey, SeriesKey, SourcedObservation } from './observation.ts'
import type { Period } from './period.ts'
import { type Result, failed, ok } from './result.ts'

/** What a batch says of one series: in time order, each period once. */
export type SeriesFigures = {
  readonly key: SeriesKey
  readonly observations: readonly SourcedObservation[]
  /** Who has them as columns gives them here; see `plainCells`. */
  readonly plain?: PlainCells | null
}

/** The cells of a series, in time order, as columns. */
export type PlainCells = {
  readonly periods: readonly Period[]
  readonly numbers: Float64Array
  /** The lines of the file. */
  readonly lines: Uint32Array
}

/**
 * The cells of a series that holds nothing but numbers, as nearly every one does: none is missing, preliminary or has a note.
 * Null for every other series. For a large file they cost a tenth of the observations.
 */
export function plainCells(series: SeriesFigures): PlainCells | null {
  if (series.plain !== undefined) return series.plain
  const { observations } = series
  const numbers = observations.map(({ value, preliminary, note }) =>
    value.kind === 'number' && !preliminary && note === null ? value.number : null,
  )
  if (!numbers.every((number) => number !== null)) return null
  return {
    periods: observations.map(({ period }) => period),
    numbers: Float64Array.from(numbers),
    lines: Uint32Array.from(observations, ({ line }) => line),
  }
}

/** The periods that a series has, in time order. */
export function periodsOf(series: SeriesFigures): readonly Period[] {
  return series.plain?.periods ?? series.observations.map(({ period }) => period)
}

/**
 * What a batch says of one indicator. `periods` are those that it has for any of the series, in time order; a series that
 * lacks one of them says by that that it has no figure there. Periods of other indicators do not count, since figures lag
 * differently.
 */
export type IndicatorFigures = {
  readonly indicator: IndicatorSlug
  readonly periods: readonly Period[]
  /** Ordered by area, then category, as texts by code unit. Can be gone through again; makes one series at a time. */
  readonly series: Iterable<SeriesFigures>
}

/** The figures of a file in the order in which they are kept; a million of them take little memory while they wait. */
export type Figures = {
  /** How many cells. */
  readonly size: number
  /** Ordered by slug. Can be gone through again. */
  readonly indicators: Iterable<IndicatorFigures>
}

/** The same cell stands twice, whether with the same figure or another. */
export type DuplicateCell = { readonly kind: 'duplicate-cell'; readonly cell: CellKey }

/** Puts observations that are all in memory in the order of `Figures`, whatever order they come in. */
export function arrangeFigures(
  observations: readonly SourcedObservation[],
): Result<Figures, DuplicateCell> {
  const indicators = toSorted(groupByIndicator(observations)).map(([indicator, areas]) =>
    indicatorFigures(indicator, areas),
  )
  const cell = findDuplicate(indicators.flatMap(({ series }) => series))
  if (cell !== null) return failed({ kind: 'duplicate-cell', cell })
  return ok({ size: observations.length, indicators })
}

/**
 * The same figures as a batch that speaks of nothing else: each series has periods of its own, so that none lacks one that
 * another has.
 */
export function onlyStated({ size, indicators }: Figures): Figures {
  return {
    size,
    indicators: {
      *[Symbol.iterator]() {
        for (const { indicator, series } of indicators) {
          for (const one of series) {
            yield { indicator, periods: periodsOf(one), series: [one] }
          }
        }
      },
    },
  }
}

type ByArea = Map<string, Map<string, SourcedObservation[]>>

// Observations mostly come sorted by series, so the list of the one before is tried first.
function groupByIndicator(observations: readonly SourcedObservation[]): Map<IndicatorSlug, ByArea> {
  const groups = new Map<IndicatorSlug, ByArea>()
  let list: SourcedObservation[] = []
  let last: SourcedObservation | null = null
  for (const observation of observations) {
    if (last === null || !isSameSeries(last, observation)) list = listOf(groups, observation)
    list.push(observation)
    last = observation
  }
  return groups
}

function isSameSeries(a: SeriesKey, b: SeriesKey): boolean {
  return a.indicator === b.indicator && a.area === b.area && a.category === b.category
}

function listOf(groups: Map<IndicatorSlug, ByArea>, key: SeriesKey): SourcedObservation[] {
  const areas = getOrAdd(groups, key.indicator, () => new Map())
  const categories = getOrAdd(areas, key.area, () => new Map())
  return getOrAdd(categories, key.category, () => [])
}

function getOrAdd<Key, Item>(map: Map<Key, Item>, key: Key, create: () => Item): Item {
  const existing = map.get(key)
  if (existing !== undefined) return existing
  const created = create()
  map.set(key, created)
  return created
}

type ArrangedIndicator = IndicatorFigures & { readonly series: readonly SeriesFigures[] }

function indicatorFigures(indicator: IndicatorSlug, areas: ByArea): ArrangedIndicator {
  const lists = toSorted(areas).flatMap(([, categories]) =>
    toSorted(categories).map(([, observations]) => observations),
  )
  const periods = new Set<Period>()
  for (const list of lists) for (const { period } of list) periods.add(period)
  return {
    indicator,
    periods: [...periods].toSorted(),
    series: lists.flatMap((list) => seriesFigures(list) ?? []),
  }
}

function seriesFigures(observations: readonly SourcedObservation[]): SeriesFigures | null {
  const [first] = observations
  if (first === undefined) return null
  const { indicator, area, category } = first
  return { key: { indicator, area, category }, observations: inTimeOrder(observations) }
}

function inTimeOrder(observations: readonly SourcedObservation[]): readonly SourcedObservation[] {
  const isSorted = observations.every(
    ({ period }, index) => index === 0 || (observations[index - 1]?.period ?? '') <= period,
  )
  return isSorted ? observations : observations.toSorted(byPeriod)
}

function byPeriod(a: SourcedObservation, b: SourcedObservation): number {
  if (a.period === b.period) return a.line - b.line
  return a.period < b.period ? -1 : 1
}

function findDuplicate(series: readonly SeriesFigures[]): CellKey | null {
  for (const { key, observations } of series) {
    const twice = observations.find(
      ({ period }, index) => index > 0 && observations[index - 1]?.period === period,
    )
    if (twice !== undefined) return { ...key, period: twice.period }
  }
  return null
}

// By code unit, as databases compare texts.
function toSorted<Key extends string, Item>(map: ReadonlyMap<Key, Item>): [Key, Item][] {
  return [...map].toSorted(([a], [b]) => (a < b ? -1 : 1))
}
