import { type Period, periodRange, sameTimeLastYear, stepsBetween } from '@noegletal/domain'

/** The periods of an indicator without a hole, so that a series is a row of numbers. */
export type Timeline = {
  readonly periods: readonly Period[]
  /** How many steps a year has. */
  readonly perYear: number
  /** The place of a period; −1 for one outside. */
  place(period: Period): number
}

/** Every period between the first and the last of `ends`, both included; they have one granularity. */
export function createTimeline(ends: readonly [Period, ...Period[]]): Timeline {
  // Periods of one granularity order as their texts do.
  const [first = ends[0]] = ends.toSorted()
  const last = ends.toSorted().at(-1) ?? first
  const periods = periodRange(first, last)
  const places = new Map(periods.map((period, place) => [period, place]))
  return {
    periods,
    perYear: stepsBetween(sameTimeLastYear(first), first),
    place: (period) => places.get(period) ?? -1,
  }
}

/** A row without a number. */
export function emptyRow({ periods }: Pick<Timeline, 'periods'>): Float64Array {
  return new Float64Array(periods.length).fill(Number.NaN)
}

export function countNumbers(row: Float64Array): number {
  let count = 0
  for (const number of row) if (!Number.isNaN(number)) count += 1
  return count
}
