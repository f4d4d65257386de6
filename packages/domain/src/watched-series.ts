import { type Break, breakBetween } from './break.ts'
import { cleanDifference } from './change.ts'
import type { GoalPoint } from './goal-standing.ts'
import type { Indicator } from './indicator.ts'
import { type Period, sameTimeLastYear } from './period.ts'
import { unitKind } from './unit.ts'
import { numberOf } from './value.ts'

/** What is watched for signals: the figure itself, or how it has changed since the same period last year. */
export type WatchedMeasure = 'figure' | 'year-change'

export type WatchedPoint = {
  readonly period: Period
  /** With the noise of binary fractions taken off. */
  readonly number: number
  /** Whether any of the figures it is made of may still change at its source. */
  readonly preliminary: boolean
  readonly simulated: boolean
}

/** A series as it is watched, in time order; periods without a number are left out. */
export type WatchedSeries = {
  readonly measure: WatchedMeasure
  readonly points: readonly WatchedPoint[]
}

type Measure = Pick<Indicator, 'unit' | 'granularity'>

/**
 * The part of a series that can be seen as one: no break parts it from the newest final figure. Months and quarters follow the seasons, so
 * they are seen as the change since the same period last year. Null for places, published differences, and figures that each
 * cover twelve months or a year so far, whose neighbours are mostly made of the same.
 */
export function watchedSeries(
  points: readonly GoalPoint[],
  { unit, granularity }: Measure,
  breaks: readonly Break[],
): WatchedSeries | null {
  const kind = unitKind(unit)
  const overlaps = granularity === 'rolling-year' || granularity === 'year-to-date'
  if (kind === 'rank' || kind === 'difference' || overlaps) return null
  const measure = granularity === 'month' || granularity === 'quarter' ? 'year-change' : 'figure'
  const all = measure === 'figure' ? figures(points) : yearChanges(points, breaks)
  const newest = points.findLast(
    ({ value, preliminary }) => value.kind === 'number' && !preliminary,
  )
  if (newest === undefined) return { measure, points: [] }
  return { measure, points: all.filter(({ period }) => !isParted(breaks, period, newest.period)) }
}

function figures(points: readonly GoalPoint[]): WatchedPoint[] {
  return points.flatMap(({ period, value, preliminary, simulated }) => {
    const number = numberOf(value)
    return number === null
      ? []
      : { period, number: cleanDifference(number, 0), preliminary, simulated }
  })
}

function yearChanges(points: readonly GoalPoint[], breaks: readonly Break[]): WatchedPoint[] {
  const known = new Map(points.map((point) => [point.period, point]))
  return points.flatMap(({ period, value, preliminary, simulated }) => {
    const from = sameTimeLastYear(period)
    const then = known.get(from)
    const [now, before] = [numberOf(value), then === undefined ? null : numberOf(then.value)]
    if (then === undefined || now === null || before === null) return []
    if (isParted(breaks, from, period)) return []
    return {
      period,
      number: cleanDifference(now, before),
      preliminary: preliminary || then.preliminary,
      simulated: simulated || then.simulated,
    }
  })
}

function isParted(breaks: readonly Break[], a: Period, b: Period): boolean {
  const [from, to] = a <= b ? [a, b] : [b, a] // periods of one granularity order as their texts do
  return breakBetween(breaks, { from, to }) !== null
}
