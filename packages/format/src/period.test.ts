import { Period, periodOf, readPeriod } from '@noegletal/domain'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatPeriod, formatPeriodShort, lastYearPhrase, monthName } from './period.ts'

describe('formatPeriod', () => {
  it.each([
    ['month', '2019M03', 'marts 2019', 'mar. 2019'],
    ['month of three letters', '2019M05', 'maj 2019', 'maj 2019'],
    ['month of four letters', '2019M06', 'juni 2019', 'jun. 2019'],
    ['quarter', '2019K1', '1. kvartal 2019', '1. kvt. 2019'],
    ['half-year', '2019H2', '2. halvår 2019', '2. halvår 2019'],
    ['year', '2019', '2019', '2019'],
    ['rolling year', '2019MAT03', '12 måneder til og med marts 2019', '12 mdr. til mar. 2019'],
    ['year to date', '2019YTD03', 'januar–marts 2019', 'jan.–mar. 2019'],
    ['year to date in January', '2019YTD01', 'januar 2019', 'jan. 2019'],
  ])('writes a %s, whole and short', (_, period, whole, short) => {
    expect(formatPeriod(Period.parse(period))).toBe(whole)
    expect(formatPeriodShort(Period.parse(period))).toBe(short)
  })

  it('writes all twelve months as Danish does', () => {
    const periods = Array.from({ length: 12 }, (_, index) =>
      periodOf({ granularity: 'month', year: 2018, number: index + 1 }),
    )

    expect(periods.map((period) => formatPeriodShort(period).replace(' 2018', ''))).toEqual(
      'jan. feb. mar. apr. maj jun. jul. aug. sep. okt. nov. dec.'.split(' '),
    )
    expect(periods.map((period) => formatPeriod(period).replace(' 2018', ''))).toEqual(
      'januar februar marts april maj juni juli august september oktober november december'.split(
        ' ',
      ),
    )
  })

  it('reads back as the same period, whole and short', () => {
    const perYear = { month: 12, quarter: 4, 'half-year': 2, year: 1 } as const
    const calendar = fc
      .record({
        granularity: fc.constantFrom('month', 'quarter', 'half-year', 'year'),
        year: fc.integer({ min: 1900, max: 2100 }),
        step: fc.nat({ max: 11 }),
      })
      .map(({ granularity, year, step }) =>
        periodOf({ granularity, year, number: (step % perYear[granularity]) + 1 }),
      )

    fc.assert(
      fc.property(calendar, (period) => {
        expect(readPeriod(formatPeriod(period))).toBe(period)
        expect(readPeriod(formatPeriodShort(period))).toBe(period)
      }),
    )
  })
})

describe('lastYearPhrase', () => {
  it.each([
    ['2019M09', 'sep. 2018'],
    ['2019K1', '1. kvt. 2018'],
    ['2019', '2018'],
  ])('names the period that %s is compared with', (period, phrase) => {
    expect(lastYearPhrase(Period.parse(period))).toBe(phrase)
  })
})

describe('monthName', () => {
  it.each([0, 13])('knows no month %i', (month) => {
    expect(() => monthName(month)).toThrow(RangeError)
  })
})
