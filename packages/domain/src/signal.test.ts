import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Period, shiftPeriod } from './period.ts'
import { type Signal, controlLimits, findSignals, leastForLimits, newSignals } from './signal.ts'
import type { WatchedPoint } from './watched-series.ts'

const january = Period.parse('2018M01')

type Words = { readonly preliminary?: number; readonly from?: Period }

/** One a month; null leaves a month out, and so many of the last are preliminary. */
function months(numbers: readonly (number | null)[], words: Words = {}): WatchedPoint[] {
  const { preliminary = 0, from = january } = words
  return numbers.flatMap((number, index) =>
    number === null
      ? []
      : {
          period: shiftPeriod(from, index),
          number,
          preliminary: index >= numbers.length - preliminary,
          simulated: false,
        },
  )
}

const signals = (points: readonly WatchedPoint[], decimals = 0) => findSignals({ points, decimals })
const short = ({ rule, side, periods, confirmedBy }: Signal) =>
  [rule, side, periods[0], periods.length, confirmedBy.length].join(' ')

/** Up and down by one around zero, on the mean never. */
const swing = (count: number) => Array.from({ length: count }, (_, index) => (index % 2 ? 1 : -1))

const above = (count: number) => Array.from({ length: count }, (_, at) => (at % 2 ? 4 : 6))
const turned = (numbers: readonly number[]) => numbers.map((number) => -number)

const runs = (numbers: readonly (number | null)[], words: Words = {}) =>
  signals(months(numbers, words)).filter(({ rule }) => rule === 'one-side')

const directions = (numbers: readonly (number | null)[], words: Words = {}) =>
  signals(months(numbers, words))
    .filter(({ rule }) => rule === 'one-direction')
    .map(short)

/** What has come between two states. */
const since = (before: readonly WatchedPoint[], after: readonly WatchedPoint[]) =>
  newSignals({ points: before, decimals: 0 }, { points: after, decimals: 0 }).map(short)

/** Without what the preliminary figures say. */
const held = (points: readonly WatchedPoint[]) =>
  signals(points).map(({ rule, side, periods }) => ({ rule, side, periods }))

const average = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / all.length

describe('what a series usually swings within', () => {
  it('is 2.66 mean moving ranges to either side of its mean', () => {
    // Every step is 2, so the limits lie 5.32 from the mean.
    expect(controlLimits(months(swing(12)))).toEqual({
      mean: 0,
      lower: -5.32,
      upper: 5.32,
      periods: months(swing(12)).map(({ period }) => period),
    })
  })

  it('is computed from final figures alone', () => {
    const limits = controlLimits(months([...swing(12), 900, 900], { preliminary: 2 }))

    expect([limits?.upper, limits?.periods.length]).toEqual([5.32, 12])
  })

  it('does not measure across a missing period', () => {
    const parted = [...swing(12), null, ...swing(12).map((number) => number + 100)]

    expect(controlLimits(months(parted))).toMatchObject({ mean: 50, lower: 44.68, upper: 55.32 })
  })

  it.each([
    ['eleven figures', swing(leastForLimits - 1)],
    ['figures that never follow one another', swing(24).map((one, at) => (at % 2 ? null : one))],
  ])('is unknown with %s', (_, numbers) => {
    expect(controlLimits(months(numbers))).toBeNull()
  })
})

describe('a figure outside the limits', () => {
  it('is a signal, above or below', () => {
    const found = signals(months([...swing(14), 30, ...swing(14), -30, ...swing(4)]))

    expect(found.map(short)).toEqual([
      'outside-limits above 2019M03 1 0',
      'outside-limits below 2020M06 1 0',
    ])
  })

  it('is none when it prints as the limit', () => {
    // Ranges: twelve times 2, then 8.9 − 1 = 7.9: mean 0.68…, upper 7.34 – which prints as 7.
    const numbers = [...swing(12), 7.4]
    const upper = controlLimits(months(numbers))?.upper ?? 0

    expect(upper).toBeLessThan(7.4)
    expect(signals(months(numbers), 0)).toEqual([])
    expect(signals(months(numbers), 2).map(short)).toEqual(['outside-limits above 2019M01 1 0'])
  })

  it('is never made by a preliminary figure, but confirmed by one', () => {
    const alone = months([...swing(20), 40, 40], { preliminary: 2 })
    const confirmed = months([...swing(20), 40, 41, 39], { preliminary: 2 })

    expect(signals(alone)).toEqual([])
    expect(signals(confirmed).map(short)).toContain('outside-limits above 2019M09 1 2')
  })
})

describe('a run on one side of the mean', () => {
  const below = Array.from({ length: 16 }, (_, index) => (index % 2 ? -4 : -6))

  it('is a signal with eight figures', () => {
    expect(runs([...above(1), ...below, ...above(8)]).map(short)).toEqual([
      'one-side below 2018M02 16 0',
      'one-side above 2019M06 8 0',
    ])
  })

  it('is none with seven, nor with an eighth that is preliminary', () => {
    expect(runs([...below, ...above(7)])).toHaveLength(1)
    expect(runs([...below, ...above(8)], { preliminary: 1 })).toHaveLength(1)
  })

  it('ends at a missing period and at a figure on the mean', () => {
    const [first, last] = [above(4), above(4)]
    const parted = runs([...below, ...first, null, ...last])
    const level = [...swing(4).map((one) => one * 9), 1, 1, 1, 1, 0, 1, 1, 1, 1, -1, -1, -6]

    expect(parted.filter(({ side }) => side === 'above')).toEqual([])
    expect(signals(months(level)).map(({ rule }) => rule)).not.toContain('one-side')
  })

  it('has no final figure after a preliminary one', () => {
    const points = months([...below, ...above(8)])
    const marked = points.map((point, index) => ({ ...point, preliminary: index === 20 }))

    expect(signals(marked).map(short)).not.toContain('one-side above 2019M05 8 0')
  })
})

describe('a run in one direction', () => {
  const flat = [4, 5, 4, 5, 4, 5, 4, 5, 4]

  it('is a signal with six steps the same way', () => {
    const rising = [...flat, 5, 6, 7, 8, 9, 10]

    expect(directions(rising)).toEqual(['one-direction above 2018M10 6 0'])
    expect(directions(turned(rising))).toEqual(['one-direction below 2018M10 6 0'])
  })

  it('is none with five, nor where two figures print the same', () => {
    expect(directions([...flat, 5, 6, 7, 8, 9])).toEqual([])
    expect(directions([...flat, 5, 6, 7, 7.4, 8, 9])).toEqual([])
  })

  it('is confirmed by preliminary figures that go on', () => {
    expect(directions([...flat, 5, 6, 7, 8, 9, 10, 11, 12], { preliminary: 2 })).toEqual([
      'one-direction above 2018M10 6 2',
    ])
    expect(directions([...flat, 5, 6, 7, 8, 9, 10, 11], { preliminary: 2 })).toEqual([])
  })
})

describe('signals that have come', () => {
  const calm = swing(20)

  it('are those that figures have made that were not final before', () => {
    const before = months([...calm, 40], { preliminary: 1 })
    const after = months([...calm, 40, 1], { preliminary: 1 })

    expect(since(before, after)).toEqual(['outside-limits above 2019M09 1 0'])
    expect(since(after, months([...calm, 40, 1]))).toEqual([])
  })

  it('are not those that stood and go on', () => {
    const run = [...calm.map((one) => one * 5), -2, -3, -2, -3, -2, -3, -2, -3]
    const before = months(run)

    expect(since(months(run.slice(0, -1)), before)).toEqual(['one-side below 2019M09 8 0'])
    expect(since(before, months([...run, -2]))).toEqual([])
  })

  it('are only what still stands of a series that nobody knew', () => {
    expect(since([], months([...calm, 40]))).toEqual(['outside-limits above 2019M09 1 0'])
    expect(since([], months([...calm, 40, 1]))).toEqual([])
  })

  it('are not a further figure outside the limits', () => {
    const before = months([...calm, 40])

    expect(since(before, months([...calm, 40, 41]))).toEqual([])
    expect(since(months(calm), months([...calm, 40, 41]))).toContain(
      'outside-limits above 2019M09 2 0',
    )
  })

  it('are the newest of each rule', () => {
    const after = months([...calm, 40, -1, -40])

    expect(since(months(calm), after)).toEqual(['outside-limits below 2019M11 1 0'])
  })
})

describe('signals in any series', () => {
  const anyMonths = fc
    .array(fc.option(fc.integer({ min: -20, max: 20 }), { freq: 12 }), { maxLength: 60 })
    .chain((numbers) => fc.nat(4).map((preliminary) => months(numbers, { preliminary })))

  it('are those that a plain look at every stretch finds', () => {
    fc.assert(
      fc.property(anyMonths, (points) => {
        const found = signals(points).map(({ rule, side, periods }) =>
          [rule, side, periods.join(' ')].join(' '),
        )

        expect(found.toSorted()).toEqual(naiveSignals(points).toSorted())
      }),
      { numRuns: 500 },
    )
  })

  it('rest on final figures, and do not change with the preliminary ones', () => {
    fc.assert(
      fc.property(anyMonths, fc.integer({ min: -99, max: 99 }), (points, other) => {
        const changed = points.map((point) =>
          point.preliminary ? { ...point, number: other } : point,
        )
        expect(held(changed)).toEqual(held(points))
      }),
    )
  })

  it('turn over when the series is turned over', () => {
    fc.assert(
      fc.property(anyMonths, (points) => {
        const mirrored = points.map((point) => ({ ...point, number: -point.number }))
        const other = { above: 'below', below: 'above' }

        expect(signals(mirrored)).toEqual(
          signals(points).map((signal) => ({ ...signal, side: other[signal.side] })),
        )
      }),
    )
  })

  it('are news only once while the same figures become known', () => {
    fc.assert(
      fc.property(anyMonths, (points) => {
        const known = { points, decimals: 0 }

        expect(newSignals(known, known)).toEqual([])
      }),
    )
  })
})

/** The same by going through every stretch of months one by one, with limits of its own reckoning. */
function naiveSignals(points: readonly WatchedPoint[]): string[] {
  const byMonth = new Map<string, number>(
    points.flatMap(({ period, number, preliminary }) => (preliminary ? [] : [[period, number]])),
  )
  const calendar = Array.from({ length: 62 }, (_, step) => shiftPeriod(january, step - 1))
  const at = (index: number) => byMonth.get(calendar[index] ?? '')
  const numbers = [...byMonth.values()]
  if (numbers.length < 12) return []
  const steps = calendar.flatMap((_, index) => {
    const [a, b] = [at(index), at(index + 1)]
    return a === undefined || b === undefined ? [] : [Math.abs(b - a)]
  })
  if (steps.length === 0) return []
  const [mean, reach] = [average(numbers), 2.66 * average(steps)]

  const isAbove = (index: number) => (at(index) ?? -Infinity) > roundHalf(mean)
  const isBelow = (index: number) => (at(index) ?? Infinity) < roundHalf(mean)
  const rises = (index: number) => (at(index) ?? NaN) > (at(index - 1) ?? NaN)
  const falls = (index: number) => (at(index) ?? NaN) < (at(index - 1) ?? NaN)
  const over = (index: number) => (at(index) ?? NaN) > roundHalf(mean + reach)
  const under = (index: number) => (at(index) ?? NaN) < roundHalf(mean - reach)

  const stretches = (name: string, least: number, holds: (index: number) => boolean) =>
    calendar.flatMap((_, from) => {
      if (!holds(from) || (from > 0 && holds(from - 1))) return []
      const length = calendar.slice(from).findIndex((_month, step) => !holds(from + step))
      return length < least ? [] : [`${name} ${calendar.slice(from, from + length).join(' ')}`]
    })

  return [
    ...stretches('outside-limits above', 1, over),
    ...stretches('outside-limits below', 1, under),
    ...stretches('one-side above', 8, isAbove),
    ...stretches('one-side below', 8, isBelow),
    ...stretches('one-direction above', 6, rises),
    ...stretches('one-direction below', 6, falls),
  ]
}

/** Halves away from zero; nine decimals first, as the noise of adding is no half. */
function roundHalf(number: number): number {
  const clean = Number(number.toFixed(9))
  return clean < 0 ? -Math.floor(-clean + 0.5) : Math.floor(clean + 0.5)
}
