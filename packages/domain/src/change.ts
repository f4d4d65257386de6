import { type Break, breakBetween } from './break.ts'
import { type Period, sameTimeLastYear } from './period.ts'
import { type Value, numberOf } from './value.ts'

/** The difference from the same period last year, in the figure's own unit (percentage points for a share), or why there is none. */
export type YearChange =
  | { readonly kind: 'change'; readonly from: Period; readonly difference: number }
  | { readonly kind: 'none'; readonly from: Period; readonly reason: 'missing' | 'break' }

type Point = { readonly period: Period; readonly value: Value }

/** The change from the same period last year to `period`; none where either figure is missing or a break lies between. */
export function yearChange(
  points: readonly Point[],
  period: Period,
  breaks: readonly Break[],
): YearChange {
  const from = sameTimeLastYear(period)
  if (breakBetween(breaks, { from, to: period })) return { kind: 'none', from, reason: 'break' }
  const now = numberAt(points, period)
  const then = numberAt(points, from)
  if (now === null || then === null) return { kind: 'none', from, reason: 'missing' }
  return { kind: 'change', from, difference: cleanDifference(now, then) }
}

/** Whether a change is for the better by the indicator's direction; null when it has none or nothing changed. */
export function judgeChange(
  difference: number,
  direction: 'higher' | 'lower' | 'neither',
): 'better' | 'worse' | null {
  if (direction === 'neither' || difference === 0) return null
  return difference > 0 === (direction === 'higher') ? 'better' : 'worse'
}

function numberAt(points: readonly Point[], period: Period): number | null {
  const point = points.find((candidate) => candidate.period === period)
  return point ? numberOf(point.value) : null
}

// 3.4 − 3.3 is 0.10000000000000009 in binary; nine decimals are more than any source has.
export function cleanDifference(now: number, then: number): number {
  return Number((now - then).toFixed(9))
}
