import type { Cell, ChangedFigure, Point } from '@noegletal/contract'
import {
  type Import,
  type Indicator,
  type Period,
  type Value,
  missingValue,
  numberOf,
  sameValue,
  shiftPeriod,
} from '@noegletal/domain'
import type { StoredPoint } from '@noegletal/store'
import type { View } from '../view.ts'

type Points = readonly StoredPoint[]

/** The newest period that has a number; null when none has. */
export function newestPeriod(points: Points): Period | null {
  return points.findLast(({ value }) => value.kind === 'number')?.period ?? null
}

/**
 * The points of a whole series as the pages show them. A number is preliminary when its source says so, or when its period
 * is among the newest that the indicator says may still change.
 */
export function toPoints(
  points: Points,
  { preliminaryPeriods }: Pick<Indicator, 'preliminaryPeriods'>,
): Point[] {
  const newest = newestPeriod(points)
  const settled = newest === null ? null : shiftPeriod(newest, -preliminaryPeriods)
  return points.map(({ period, value, preliminary, simulated, importId, note }) => ({
    period,
    value,
    preliminary: preliminary || (value.kind === 'number' && isRecent(period)),
    simulated,
    importId,
    note,
  }))

  function isRecent(period: Period): boolean {
    return settled !== null && period > settled // periods of one granularity order as their texts do
  }
}

/** The figure of one period, or why there is none: a period that nobody has stated is missing. */
export function cellAt(points: readonly Point[], period: Period): Cell {
  const point = points.find((candidate) => candidate.period === period)
  if (point === undefined) {
    return { value: missingValue('missing'), preliminary: false, simulated: false }
  }
  const { value, preliminary, simulated } = point
  return { value, preliminary, simulated }
}

/** The number of each period, null where there is none. */
export function numbersAt(points: readonly Point[], periods: readonly Period[]): (number | null)[] {
  const values = valuesByPeriod(points)
  return periods.map((period) => {
    const value = values.get(period)
    return value === undefined ? null : numberOf(value)
  })
}

/** The points from one period to another, both included; periods of one granularity order as their texts do. */
export function within(
  points: readonly Point[],
  { from, til }: { readonly from?: Period | undefined; readonly til?: Period | undefined },
): Point[] {
  return points.filter(
    ({ period }) => (from === undefined || period >= from) && (til === undefined || period <= til),
  )
}

/** The import of the first line's newest number, or of the next line's where the first has none. */
export async function findImportOfNewest(
  { figures }: Pick<View, 'figures'>,
  lines: readonly (readonly Point[])[],
): Promise<Import | null> {
  const newest = lines
    .map((points) => points.findLast(({ value }) => value.kind === 'number'))
    .find((point) => point !== undefined)
  return newest === undefined ? null : figures.findImport(newest.importId)
}

/** How many of the periods have another value in `later` than in `earlier`; a cell that came or went has changed. */
export function countChanged(periods: readonly Period[], earlier: Points, later: Points): number {
  return changedValues(periods, earlier, later).length
}

/** Those of the periods with both their values; null where the figure was not there. */
export function changedValues(
  periods: readonly Period[],
  earlier: readonly Pick<Point, 'period' | 'value'>[],
  later: readonly Pick<Point, 'period' | 'value'>[],
): Omit<ChangedFigure, 'area' | 'category'>[] {
  const before = valuesByPeriod(earlier)
  const after = valuesByPeriod(later)
  return periods
    .filter((period) => !sameOrAbsent(before.get(period), after.get(period)))
    .map((period) => ({
      period,
      before: before.get(period) ?? null,
      after: after.get(period) ?? null,
    }))
}

function valuesByPeriod(points: readonly Pick<Point, 'period' | 'value'>[]): Map<Period, Value> {
  return new Map(points.map(({ period, value }) => [period, value]))
}

function sameOrAbsent(a: Value | undefined, b: Value | undefined): boolean {
  if (a === undefined || b === undefined) return a === b
  return sameValue(a, b)
}
