import {
  type CellKey,
  type IndicatorSlug,
  type Period,
  type Result,
  type SeriesKey,
  type SourcedObservation,
  failed,
  ok,
  shiftPeriod,
} from '@noegletal/domain'

/** What a batch says of one series, in time order. */
export type SeriesPart = {
  readonly key: SeriesKey
  readonly observations: readonly SourcedObservation[]
}

/**
 * What a batch says of one indicator. `periods` are those that it has for any of the series; a series that lacks one of
 * them says by that that it has no figure there. Periods of other indicators do not count, since figures lag differently.
 */
export type IndicatorPart = {
  readonly indicator: IndicatorSlug
  readonly periods: readonly Period[]
  readonly series: readonly SeriesPart[]
}

export type DuplicateCell = { readonly kind: 'duplicate-cell'; readonly cell: CellKey }

/** Puts a batch in the order in which the store keeps it: by indicator, area, category and period. */
export function arrange(
  observations: readonly SourcedObservation[],
): Result<IndicatorPart[], DuplicateCell> {
  const parts = toSorted(groupByIndicator(observations)).map(([indicator, areas]) =>
    indicatorPart(indicator, areas),
  )
  const cell = findDuplicate(parts)
  return cell === null ? ok(parts) : failed({ kind: 'duplicate-cell', cell })
}

/** Runs of periods without a hole, as first and last. */
export function periodRuns(
  periods: readonly Period[],
): { readonly first: Period; readonly last: Period }[] {
  const runs: { first: Period; last: Period }[] = []
  for (const period of periods) {
    const run = runs.at(-1)
    if (run !== undefined && shiftPeriod(run.last, 1) === period) run.last = period
    else runs.push({ first: period, last: period })
  }
  return runs
}

type ByArea = Map<string, Map<string, SourcedObservation[]>>

// A batch mostly comes sorted by series, so the list of the row before is tried first.
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

function indicatorPart(indicator: IndicatorSlug, areas: ByArea): IndicatorPart {
  const lists = toSorted(areas).flatMap(([, categories]) =>
    toSorted(categories).map(([, observations]) => observations),
  )
  const periods = new Set<Period>()
  for (const list of lists) for (const { period } of list) periods.add(period)
  return {
    indicator,
    periods: [...periods].toSorted(),
    series: lists.flatMap((list) => seriesPart(list) ?? []),
  }
}

function seriesPart(observations: readonly SourcedObservation[]): SeriesPart | null {
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

function findDuplicate(parts: readonly IndicatorPart[]): CellKey | null {
  for (const { key, observations } of parts.flatMap(({ series }) => series)) {
    const twice = observations.find(
      ({ period }, index) => index > 0 && observations[index - 1]?.period === period,
    )
    if (twice !== undefined) return { ...key, period: twice.period }
  }
  return null
}

// By code unit, as SQLite compares texts.
function toSorted<Key extends string, Item>(map: ReadonlyMap<Key, Item>): [Key, Item][] {
  return [...map].toSorted(([a], [b]) => (a < b ? -1 : 1))
}
