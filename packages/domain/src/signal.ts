import { type Period, stepsBetween } from './period.ts'
import { roundAsPrinted } from './rounding.ts'
import type { WatchedPoint } from './watched-series.ts'

/** Figures outside the control limits; a run on one side of the mean; a run in one direction. */
export type SignalRule = 'outside-limits' | 'one-side' | 'one-direction'

/** How many periods in a row make a signal. */
export const signalRun = { 'outside-limits': 1, 'one-side': 8, 'one-direction': 6 } as const

/** So many final figures since the last break are needed before limits say anything. */
export const leastForLimits = 12

/** Wheeler's factor for single figures: three standard deviations over 1.128 mean moving ranges. */
export const limitFactor = 2.66

/** What a series usually swings within: the mean of its final figures, and 2.66 mean moving ranges to either side of it. */
export type ControlLimits = {
  readonly mean: number
  readonly lower: number
  readonly upper: number
  /** The periods of the final figures that they are computed from, in time order. */
  readonly periods: readonly Period[]
}

export type Signal = {
  readonly rule: SignalRule
  /** Above the limits or the mean, or upwards; or the other way. */
  readonly side: 'above' | 'below'
  /** The final figures in a row that it holds for, in time order. */
  readonly periods: readonly Period[]
  /** The preliminary periods right after the newest final one that go the same way. They never make a signal. */
  readonly confirmedBy: readonly Period[]
}

/** Points of a series, and with how many decimals a reader sees them. */
export type WatchedPoints = {
  readonly points: readonly WatchedPoint[]
  readonly decimals: number
}

/** XmR limits of the final figures; null with fewer than twelve, or where no two of them follow one another. */
export function controlLimits(points: readonly WatchedPoint[]): ControlLimits | null {
  const final = finalOf(points)
  const ranges = final.slice(1).flatMap((point, index) => {
    const before = final[index]
    return before !== undefined && follows(before, point)
      ? Math.abs(point.number - before.number)
      : []
  })
  if (final.length < leastForLimits || ranges.length === 0) return null
  const mean = meanOf(final.map(({ number }) => number))
  const reach = limitFactor * meanOf(ranges)
  return {
    mean: clean(mean),
    lower: clean(mean - reach),
    upper: clean(mean + reach),
    periods: final.map(({ period }) => period),
  }
}

/**
 * Every signal in the final figures of a series, each rule's in time order; none without control limits. Figures, mean and limits
 * are compared as they print, so that a reader can see what is said. A missing period ends a run, and so does a figure on the
 * mean, or one that equals the figure before it.
 */
export function findSignals({ points, decimals }: WatchedPoints): Signal[] {
  const limits = controlLimits(points)
  if (limits === null) return []
  const print = (number: number): number => roundAsPrinted(number, decimals)
  const [mean, lower, upper] = [print(limits.mean), print(limits.lower), print(limits.upper)]
  const printed = points.map((point) => ({ ...point, number: print(point.number) }))
  return [
    ...runsOf('outside-limits', printed, ({ number }) => {
      if (number > upper) return 1
      return number < lower ? -1 : 0
    }),
    ...runsOf('one-side', printed, ({ number }) => Math.sign(number - mean)),
    ...runsOf('one-direction', printed, ({ number }, before) =>
      before === null ? 0 : Math.sign(number - before.number),
    ),
  ]
}

/**
 * The newest signal of each rule that has come between two states of a series: its figures did not make it when they were
 * known as final before, and it shares no period with a signal like it that stood then. Of a series without final figures
 * before, only what still stands.
 */
export function newSignals(before: WatchedPoints, after: WatchedPoints): Signal[] {
  const known = new Set(finalOf(before.points).map(({ period }) => period))
  const newest = finalOf(after.points).at(-1)?.period
  const stood = findSignals(before)
  const came = findSignals(after).filter((signal) => {
    const isStanding = signal.periods.at(-1) === newest
    return (
      !known.has(madeIn(signal)) &&
      (known.size > 0 || isStanding) &&
      !stood.some((other) => isSame(signal, other))
    )
  })
  const rules = Map.groupBy(came, ({ rule }) => rule)
  return [...rules.values()].flatMap((ofRule) => ofRule.at(-1) ?? [])
}

/** The period in which there were enough of them. */
function madeIn({ rule, periods }: Signal): Period {
  const made = periods[signalRun[rule] - 1]
  if (made === undefined) throw new RangeError('A signal without figures')
  return made
}

function isSame(a: Signal, b: Signal): boolean {
  if (a.rule !== b.rule || a.side !== b.side) return false
  return a.periods.some((period) => b.periods.includes(period))
}

type SignOf = (point: WatchedPoint, before: WatchedPoint | null) => number
type Run = { readonly sign: number; readonly points: readonly WatchedPoint[] }

/** The unbroken runs of a sign that are long enough, told by their final figures. */
function runsOf(rule: SignalRule, points: readonly WatchedPoint[], signOf: SignOf): Signal[] {
  return toRuns(points, signOf).flatMap(({ sign, points: run }): Signal[] => {
    const final = finalOf(run)
    if (sign === 0 || final.length < signalRun[rule]) return []
    return [
      {
        rule,
        side: sign > 0 ? 'above' : 'below',
        periods: final.map(({ period }) => period),
        confirmedBy: run.filter(({ preliminary }) => preliminary).map(({ period }) => period),
      },
    ]
  })
}

/** Each is final figures, then preliminary ones that go on: a preliminary figure joins no final ones. */
function toRuns(points: readonly WatchedPoint[], signOf: SignOf): Run[] {
  const runs: { sign: number; points: WatchedPoint[] }[] = []
  for (const [index, point] of points.entries()) {
    const last = points[index - 1]
    const before = last !== undefined && follows(last, point) ? last : null
    const sign = signOf(point, before)
    const run = runs.at(-1)
    const joins = before !== null && (point.preliminary || !before.preliminary)
    if (!joins || run === undefined || run.sign !== sign) {
      runs.push({ sign, points: [point] })
    } else {
      run.points.push(point)
    }
  }
  return runs
}

function finalOf(points: readonly WatchedPoint[]): WatchedPoint[] {
  return points.filter(({ preliminary }) => !preliminary)
}

function follows(before: WatchedPoint, point: WatchedPoint): boolean {
  return stepsBetween(before.period, point.period) === 1
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}

// Nine decimals are more than any source has: equal figures lie on their mean, not a hair beside it.
function clean(number: number): number {
  return Number(number.toFixed(9))
}
