import type { Catalogue, CategorySlug, Indicator, Period } from '@noegletal/domain'
import { total } from '@noegletal/domain'
import type { SeriesQuery, StoredPoint, StoredSeries } from '../store.ts'
import { takeTurns } from '../turns.ts'
import type { State } from './state.ts'
import { type Observations, type SeriesRange, allTime, cellsOf } from './observations.ts'
import type { RegisteredSeries } from './series-register.ts'
import type { Tables } from './tables.ts'
import { type Positions, onShow } from './timeline.ts'
import { type VersionRow, shownRow, valueOf } from './versions.ts'

/** The series of a query that have a point, as they were known on its day. Takes turns with others on the thread. */
export async function readSeries(
  { register, observations }: Tables,
  state: State,
  query: SeriesQuery,
): Promise<StoredSeries[]> {
  const { indicators, areas, categories = null } = query
  const counting = onShow(state.positions(), query.asOf)
  const found = register.among({ indicators, areas, categories })

  const series: StoredSeries[] = []
  const periodsBy = createPeriodLists()
  const turns = takeTurns()
  for (const { id, ...key } of inOrder(found, query, state.catalogue())) {
    const read = (): StoredPoint[] => readPoints(observations, { id, query, counting, periodsBy })
    const points = isWhole(query) ? state.points({ id, asOf: query.asOf }, read) : read()
    if (points.length > 0) series.push({ ...key, points })
    // oxlint-disable-next-line no-await-in-loop -- the pause is what is wanted
    if (turns.isOver()) await turns.next()
  }
  return series
}

function isWhole({ from, til }: SeriesQuery): boolean {
  return from === undefined && til === undefined
}

function readPoints(
  observations: Observations,
  {
    id,
    query,
    counting,
    periodsBy,
  }: {
    readonly id: number
    readonly query: SeriesQuery
    readonly counting: Positions
    readonly periodsBy: PeriodLists
  },
): StoredPoint[] {
  const { from = allTime.from, til = allTime.til } = query
  const range = { series: id, from, til }
  const plain = readPlainPoints(observations, range, { counting, periodsBy })
  if (plain !== null) return plain

  const points: StoredPoint[] = []
  for (const rows of cellsOf(observations.ofSeries(range))) {
    const row = shownRow(rows, counting)
    if (row !== null) points.push(toPoint(row, counting))
  }
  return points
}

/**
 * The points of a series that one import has stated in plain numbers alone, as most are until they are revised; null for
 * any other. The short way to the same answer: no rows are made and nothing has to be weighed.
 */
function readPlainPoints(
  observations: Observations,
  range: SeriesRange,
  { counting, periodsBy }: { readonly counting: Positions; readonly periodsBy: PeriodLists },
): StoredPoint[] | null {
  const importId = observations.firstImport(range)
  const position = importId === null ? undefined : counting.get(importId)
  if (importId === null || position === undefined) return null
  const joined = observations.plainPeriods(range, importId)
  if (joined === null) return null
  const numbers = observations.numbers(range)
  if (numbers.includes(null)) return null

  const { simulated } = position
  return periodsBy(joined, () => observations.periods(range)).map((period, index) => ({
    period,
    value: { kind: 'number', number: numbers[index] ?? Number.NaN },
    preliminary: false,
    note: null,
    importId,
    simulated,
  }))
}

/** The periods of a series by their joined text; the series of a source mostly share them, so that they are read once. */
type PeriodLists = (joined: string, read: () => readonly Period[]) => readonly Period[]

function createPeriodLists(): PeriodLists {
  let last: { readonly joined: string; readonly periods: readonly Period[] } | null = null
  return (joined, read) => {
    if (last?.joined !== joined) last = { joined, periods: read() }
    return last.periods
  }
}

function toPoint(row: VersionRow, counting: Positions): StoredPoint {
  return {
    period: row.period,
    value: valueOf(row),
    preliminary: row.preliminary === 1,
    note: row.note,
    importId: row.import,
    simulated: counting.get(row.import)?.simulated === true,
  }
}

function inOrder(
  found: readonly RegisteredSeries[],
  { indicators, areas, categories }: SeriesQuery,
  catalogue: Catalogue,
): RegisteredSeries[] {
  const indicatorPlace = places(indicators)
  const areaPlace = places(areas)
  const categoryPlace = new Map(
    catalogue.indicators.map((indicator) => [
      indicator.slug,
      places(categories ?? categoriesOf(indicator)),
    ]),
  )
  const categoryOf = (series: RegisteredSeries): number =>
    placeIn(categoryPlace.get(series.indicator) ?? new Map(), series.category)

  return found.toSorted(
    (a, b) =>
      placeIn(indicatorPlace, a.indicator) - placeIn(indicatorPlace, b.indicator) ||
      placeIn(areaPlace, a.area) - placeIn(areaPlace, b.area) ||
      categoryOf(a) - categoryOf(b),
  )
}

function categoriesOf({ dimension }: Indicator): CategorySlug[] {
  return [total, ...(dimension?.categories ?? []).map(({ slug }) => slug)]
}

function places<Key>(keys: readonly Key[]): Map<Key, number> {
  return new Map(keys.map((key, place) => [key, place]))
}

function placeIn<Key>(map: ReadonlyMap<Key, number>, key: Key): number {
  return map.get(key) ?? Number.MAX_SAFE_INTEGER
}
