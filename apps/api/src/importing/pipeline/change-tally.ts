import {
  type AreaCode,
  type ImportCounts,
  type IndicatorSlug,
  type Period,
  type SeriesFigures,
  type SeriesKey,
  type Value,
  numberOf,
  periodsOf,
} from '@noegletal/domain'
import type { CellChange } from '@noegletal/store'
import type { KeptDifference, KeptSeries } from './kept-differences.ts'
import { createLargest } from './largest.ts'

export const keptAtMost = 10_000
const seriesKept = 200
const cellsOfSeries = 60

export type DifferenceKind = KeptDifference['kind']

/** What is gathered of the changes of a comparison while they pass by, in bounded memory whatever their number. */
export type ChangeTally = {
  add(change: CellChange): void
  /** Every cell of the series is new. */
  addNewSeries(series: SeriesFigures): void
  /** New, changed and withdrawn cells of an indicator. */
  countsOf(indicator: IndicatorSlug): Omit<ImportCounts, 'unchanged'>
  /** How many cells changed, by indicator, area and period. */
  changed(): Iterable<ChangedPeriod>
  differences(): Omit<KeptDifference, 'revision'>[]
  series(): KeptSeries[]
}

type ChangedPeriod = {
  readonly indicator: IndicatorSlug
  readonly area: AreaCode
  readonly period: Period
  readonly cells: number
}

/** The changes must come series by series, as the store tells them. */
export function createChangeTally(): ChangeTally {
  const counts = new Map<IndicatorSlug, Record<DifferenceKind, number>>()
  const changed = new Map<string, ChangedPeriod>()
  const pools = {
    changed: createLargest<CellChange>(keptAtMost),
    withdrawn: createLargest<CellChange>(keptAtMost),
    new: createLargest<CellChange>(keptAtMost),
  }
  const series = createLargest<KeptSeries>(seriesKept)
  let current = createSeriesTally()
  const countOf = (indicator: IndicatorSlug): Record<DifferenceKind, number> => {
    const count = counts.get(indicator) ?? { changed: 0, withdrawn: 0, new: 0 }
    counts.set(indicator, count)
    return count
  }
  const closeSeries = (): void => {
    const [score, done] = current.result()
    if (done !== null) series.add(score, done)
  }

  return {
    add(change) {
      const kind = kindOf(change)
      countOf(change.indicator)[kind] += 1
      if (kind === 'changed') countPeriod(changed, change)
      pools[kind].add(sizeOf(change), change)
      if (!current.isOf(change)) {
        closeSeries()
        current = createSeriesTally(change)
      }
      current.add(kind, change)
    },
    addNewSeries(whole) {
      countOf(whole.key.indicator).new += periodsOf(whole).length
      if (!pools.new.takes(0)) return
      for (const change of newCells(whole)) pools.new.add(0, change)
    },
    countsOf: (indicator) => counts.get(indicator) ?? { changed: 0, withdrawn: 0, new: 0 },
    changed: () => changed.values(),
    differences: () =>
      (['changed', 'withdrawn', 'new'] as const)
        .flatMap((kind) => pools[kind].items().map((change) => ({ ...change, kind })))
        .slice(0, keptAtMost),
    series() {
      closeSeries()
      current = createSeriesTally()
      return series.items()
    },
  }
}

/** What publishing a series does of which nothing is published. */
export function newCells({ key, observations }: SeriesFigures): CellChange[] {
  return observations.map(({ period, value, line }) => ({
    ...key,
    period,
    before: null,
    after: value,
    line,
  }))
}

/** Whether a cell is new, has changed or is no longer there. */
export function kindOf({ before, after }: Pick<CellChange, 'before' | 'after'>): DifferenceKind {
  if (after.kind === 'missing' && after.reason === 'withdrawn') return 'withdrawn'
  return before === null ? 'new' : 'changed'
}

/** After minus before; null when one of them is no number. */
export function differenceOf(before: Value | null, after: Value): number | null {
  const [from, to] = [before === null ? null : numberOf(before), numberOf(after)]
  return from === null || to === null ? null : to - from
}

/** How much of the figure before a change is; a number that comes or goes is larger than any other change. */
export function sizeOf({ before, after }: Pick<CellChange, 'before' | 'after'>): number {
  if (before === null) return 0
  const from = numberOf(before)
  const difference = differenceOf(before, after)
  if (from === null && numberOf(after) === null) return 0
  if (from === null || difference === null) return Number.POSITIVE_INFINITY
  if (difference === 0) return 0
  return from === 0 ? Number.POSITIVE_INFINITY : Math.abs(difference / from)
}

function countPeriod(
  counted: Map<string, ChangedPeriod>,
  { indicator, area, period }: CellChange,
): void {
  const key = `${indicator} ${area} ${period}`
  const cells = (counted.get(key)?.cells ?? 0) + 1
  counted.set(key, { indicator, area, period, cells })
}

type SeriesTally = {
  isOf(key: SeriesKey): boolean
  add(kind: DifferenceKind, change: CellChange): void
  /** What it is ranked by, and the series; null for one with nothing but new cells. */
  result(): [number, KeptSeries | null]
}

function createSeriesTally(key?: SeriesKey): SeriesTally {
  let changes: CellChange[] = []
  let changed = 0
  let largest: KeptSeries['largest'] = null
  let largestSize = -1
  let score = 0
  return {
    isOf: ({ indicator, area, category }) =>
      key?.indicator === indicator && key.area === area && key.category === category,
    add(kind, change) {
      changes.push(change)
      // Now and then, since taking the first away moves all the others.
      if (changes.length > 4 * cellsOfSeries) changes = changes.slice(-cellsOfSeries)
      if (kind === 'new') return
      changed += 1
      const size = sizeOf(change)
      if (size > score) score = size
      const [before, after] = [change.before && numberOf(change.before), numberOf(change.after)]
      if (before === null || after === null || size <= largestSize) return
      largest = { before, after }
      largestSize = size
    },
    result() {
      if (key === undefined || changed === 0) return [0, null]
      const { indicator, area, category } = key
      const cells = changes
        .slice(-cellsOfSeries)
        .map(({ period, before, after }) => ({ period, before, after }))
      return [score, { indicator, area, category, changed, largest, cells }]
    },
  }
}
