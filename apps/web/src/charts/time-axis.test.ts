import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scaleTime, timeTicks } from './time-axis.ts'

const month = (year: number, number: number): number => Date.UTC(year, number - 1, 1)
const spoken = (ticks: readonly { time: number; withYear: boolean }[]): string[] =>
  ticks.map(({ time, withYear }) => {
    const text = new Date(time).toISOString()
    return withYear ? text.slice(0, 7) : text.slice(5, 7)
  })

describe('timeTicks', () => {
  const fourYears = { first: month(2016, 1), last: month(2019, 9), monthsPerStep: 1 }
  const thirteenMonths = { first: month(2018, 9), last: month(2019, 9), monthsPerStep: 1 }

  it('marks the Januaries of some years', () => {
    expect(spoken(timeTicks(fourYears, 12))).toEqual(['2016-01', '2017-01', '2018-01', '2019-01'])
  })

  it('says the year first and in January only', () => {
    expect(spoken(timeTicks(thirteenMonths, 8))).toEqual([
      '2018-09',
      '11',
      '2019-01',
      '03',
      '05',
      '07',
      '09',
    ])
  })

  it('leaves out more where there is less room', () => {
    expect(spoken(timeTicks(thirteenMonths, 3))).toEqual(['2019-01', '07'])
  })

  it('marks every fifth January of twenty years', () => {
    const span = { first: month(2000, 1), last: month(2019, 12), monthsPerStep: 1 }

    expect(spoken(timeTicks(span, 6))).toEqual(['2000-01', '2005-01', '2010-01', '2015-01'])
  })

  it('marks the one month of a series of one month', () => {
    const span = { first: month(2019, 3), last: month(2019, 3), monthsPerStep: 1 }

    expect(spoken(timeTicks(span, 8))).toEqual(['2019-03'])
  })

  it('marks no month between the half-years of a ranking', () => {
    const span = { first: month(2017, 7), last: month(2019, 1), monthsPerStep: 6 }

    expect(spoken(timeTicks(span, 8))).toEqual(['2017-07', '2018-01', '07', '2019-01'])
  })

  const spans = fc
    .record({
      from: fc.integer({ min: 1990 * 12, max: 2030 * 12 }),
      months: fc.integer({ min: 0, max: 500 }),
      monthsPerStep: fc.constantFrom(1, 3, 6, 12),
    })
    .map(({ from, months, monthsPerStep }) => ({
      first: Date.UTC(Math.floor(from / 12), from % 12, 1),
      last: Date.UTC(Math.floor(from / 12), (from % 12) + months, 1),
      monthsPerStep,
    }))

  it('has between one and the wanted number of ticks, inside the span and in order', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: 1, max: 15 }), (span, most) => {
        const times = timeTicks(span, most).map(({ time }) => time)

        expect(times.length).toBeGreaterThanOrEqual(1)
        expect(times.length).toBeLessThanOrEqual(most)
        expect(times).toEqual(times.toSorted((a, b) => a - b))
        expect(Math.min(...times)).toBeGreaterThanOrEqual(span.first)
        expect(Math.max(...times)).toBeLessThanOrEqual(span.last)
      }),
    )
  })
})

describe('scaleTime', () => {
  it('keeps the place of a missing month', () => {
    const domain = [0, 4] as const

    expect([0, 1, 3, 4].map((time) => scaleTime(time, domain, [100, 500]))).toEqual([
      100, 200, 400, 500,
    ])
  })

  it('puts a single moment in the middle', () => {
    expect(scaleTime(7, [7, 7], [100, 500])).toBe(300)
  })
})
