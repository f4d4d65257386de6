import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { valueAxis } from './value-axis.ts'

const share = { decimals: 1, fromOrigin: false, inverted: false }
const count = { ...share, decimals: 0 }
const rank = { ...count, inverted: true }

describe('valueAxis', () => {
  it('starts at zero when the lines get at least a third of the height', () => {
    expect(valueAxis([1.5, 4.5], share)).toMatchObject({
      min: 0,
      ticks: [0, 1, 2, 3, 4, 5],
      startsAtOrigin: true,
      canStartAtOrigin: false,
    })
  })

  it('fits the figures when zero would flatten them', () => {
    expect(valueAxis([10.1, 11.2], share)).toMatchObject({
      min: 9.5,
      max: 11.5,
      tickDecimals: 1,
      startsAtOrigin: false,
      canStartAtOrigin: true,
    })
  })

  it('starts at zero when the reader asks for it', () => {
    expect(valueAxis([10.1, 11.2], { ...share, fromOrigin: true })).toMatchObject({
      min: 0,
      startsAtOrigin: true,
      canStartAtOrigin: true,
    })
  })

  it('gives a flat line room enough not to look dramatic', () => {
    const { min, max } = valueAxis([3.4, 3.4, 3.4], share)

    expect(min).toBeLessThanOrEqual(3.3)
    expect(max).toBeGreaterThanOrEqual(3.5)
  })

  it.each([
    ['only zeros', [0, 0], { min: 0, ticks: [0, 0.1], startsAtOrigin: true }],
    ['no figures at all', [], { min: 0, startsAtOrigin: true }],
    ['figures on both sides of zero', [-0.4, 0.3], { startsAtOrigin: true }],
    ['figures below zero', [-0.9, -0.1], { max: 0, startsAtOrigin: true }],
  ])('has an axis for %s', (_, values, expected) => {
    expect(valueAxis(values, share)).toMatchObject(expected)
  })

  it('puts place 1 at the beginning of a ranking', () => {
    expect(valueAxis([4, 21], rank)).toMatchObject({
      min: 1,
      ticks: [1, 5, 10, 15, 20, 25],
      startsAtOrigin: true,
      inverted: true,
    })
  })

  it('never shows half a person', () => {
    expect(valueAxis([3, 4], count).ticks).toEqual([1, 2, 3, 4, 5, 6])
  })

  // No source has more than three decimals.
  const figure = fc.integer({ min: -5e6, max: 5e6 }).map((thousandths) => thousandths / 1000)
  const values = fc.array(figure, { minLength: 1, maxLength: 40 })
  const options = fc.record({
    decimals: fc.integer({ min: 0, max: 3 }),
    fromOrigin: fc.boolean(),
    inverted: fc.constant(false),
  })

  it('holds every figure, with a readable number of even steps', () => {
    fc.assert(
      fc.property(values, options, (numbers, wishes) => {
        const { min, max, ticks } = valueAxis(numbers, wishes)
        const steps = ticks.slice(1).map((tick, index) => tick - (ticks[index] ?? 0))

        expect(min).toBeLessThanOrEqual(Math.min(...numbers))
        expect(max).toBeGreaterThanOrEqual(Math.max(...numbers))
        expect(ticks.length).toBeGreaterThanOrEqual(2)
        expect(ticks.length).toBeLessThanOrEqual(8)
        expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(1e-6)
      }),
    )
  })

  it('prints every tick differently with the decimals it asks for', () => {
    fc.assert(
      fc.property(values, options, (numbers, wishes) => {
        const { ticks, tickDecimals } = valueAxis(numbers, wishes)
        const printed = ticks.map((tick) => tick.toFixed(tickDecimals))

        expect(printed.map(Number)).toEqual(ticks.map((tick) => tick + 0))
        expect(tickDecimals).toBeLessThanOrEqual(wishes.decimals)
      }),
    )
  })

  it('starts at zero exactly when the lines get a third of that height, or fitting reaches it anyway', () => {
    const positive = fc.array(figure.map(Math.abs), { minLength: 1 })
    fc.assert(
      fc.property(positive, (numbers) => {
        const fitted = valueAxis(numbers, share)
        const whole = valueAxis(numbers, { ...share, fromOrigin: true })
        const height = (Math.max(...numbers) - Math.min(...numbers)) / whole.max

        expect(whole.min).toBe(0)
        expect(fitted.startsAtOrigin).toBe(fitted.min === 0)
        expect(fitted.min === 0 || (height < 1 / 3 && fitted.canStartAtOrigin)).toBe(true)
      }),
    )
  })
})
