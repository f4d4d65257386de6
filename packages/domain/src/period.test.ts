import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  Granularity,
  Period,
  firstDayOf,
  granularityOf,
  lastDayOf,
  monthsOf,
  periodOf,
  periodParts,
  periodRange,
  sameTimeLastYear,
  shiftPeriod,
  stepsBetween,
  yearWindow,
} from './period.ts'

const perYear: Record<Granularity, number> = {
  month: 12,
  quarter: 4,
  'half-year': 2,
  year: 1,
  'rolling-year': 12,
  'year-to-date': 12,
}

/** A period of any granularity, or of one, far enough from the year 1 and 9999 to be shifted. */
function anyPeriod(...granularities: readonly Granularity[]): fc.Arbitrary<Period> {
  const chosen = granularities.length === 0 ? Granularity.options : granularities
  return fc
    .record({
      granularity: fc.constantFrom(...chosen),
      year: fc.integer({ min: 1900, max: 2100 }),
      step: fc.nat({ max: 11 }),
    })
    .map(({ granularity, year, step }) =>
      periodOf({ granularity, year, number: (step % perYear[granularity]) + 1 }),
    )
}
// Two goes of years from 1900 stay within the calendar, which begins with the year 1.
const steps = fc.integer({ min: -900, max: 900 })
const fewSteps = fc.integer({ min: 0, max: 60 })
const period = (text: string) => Period.parse(text)

describe('Period', () => {
  it.each(['2019', '2019H2', '2019K4', '2019M01', '2019M12', '2019MAT03', '2019YTD12', '0001'])(
    'is written %s',
    (text) => {
      expect(Period.safeParse(text).success).toBe(true)
    },
  )

  it.each([
    '2019M00',
    '2019M13',
    '2019M1',
    '2019K0',
    '2019K5',
    '2019Q1',
    '2019H3',
    '2019MAT13',
    '0000',
    '19M03',
    '2019m03',
    ' 2019M03',
    '2019M03\n',
    '',
  ])('is not written %j', (text) => {
    expect(Period.safeParse(text).success).toBe(false)
  })

  it('is put together from the parts it is taken apart into', () => {
    fc.assert(
      fc.property(anyPeriod(), (each) => {
        expect(periodOf(periodParts(each))).toBe(each)
      }),
    )
  })

  it.each([
    ['month', 13],
    ['month', 0],
    ['quarter', 5],
    ['half-year', 3],
  ] as const)('cannot be put together of a %s with the number %d', (granularity, number) => {
    expect(() => periodOf({ granularity, year: 2019, number })).toThrow('Forventede 2019')
  })

  it.each([
    ['2019M03', 'month'],
    ['2019K1', 'quarter'],
    ['2019H1', 'half-year'],
    ['2019', 'year'],
    ['2019MAT03', 'rolling-year'],
    ['2019YTD03', 'year-to-date'],
  ] as const)('knows from %s that it is a %s', (text, granularity) => {
    expect(granularityOf(period(text))).toBe(granularity)
  })

  it('is later in time exactly when its text is later in order', () => {
    fc.assert(
      fc.property(anyPeriod(), steps, (each, step) => {
        expect(shiftPeriod(each, step) > each).toBe(step > 0)
      }),
    )
  })
})

describe('shiftPeriod', () => {
  it.each([
    ['2019M12', 1, '2020M01'],
    ['2019M01', -1, '2018M12'],
    ['2019M03', -12, '2018M03'],
    ['2019K4', 1, '2020K1'],
    ['2019H1', -1, '2018H2'],
    ['2019', 3, '2022'],
    ['2019MAT12', 1, '2020MAT01'],
    ['2019YTD01', -1, '2018YTD12'],
    ['2019M05', 0, '2019M05'],
  ])('moves %s by %d to %s', (from, step, to) => {
    expect(shiftPeriod(period(from), step)).toBe(to)
  })

  it('can be undone, and done in two goes', () => {
    fc.assert(
      fc.property(anyPeriod(), steps, steps, (each, a, b) => {
        expect(shiftPeriod(shiftPeriod(each, a), -a)).toBe(each)
        expect(shiftPeriod(shiftPeriod(each, a), b)).toBe(shiftPeriod(each, a + b))
      }),
    )
  })

  it('does not leave the calendar', () => {
    expect(() => shiftPeriod(period('0001M01'), -1)).toThrow('Forventede 2019')
    expect(() => shiftPeriod(period('9999'), 1)).toThrow('Forventede 2019')
  })
})

describe('stepsBetween', () => {
  it('is the number of steps that shiftPeriod needs, and negative the other way', () => {
    fc.assert(
      fc.property(anyPeriod(), steps, (each, step) => {
        const other = shiftPeriod(each, step)

        expect(stepsBetween(each, other)).toBe(step)
        expect(stepsBetween(other, each) + step).toBe(0)
      }),
    )
  })

  it('refuses to count between a month and a quarter, a rolling year or a year to date', () => {
    for (const other of ['2019K1', '2019MAT03', '2019YTD03']) {
      expect(() => stepsBetween(period('2019M03'), period(other))).toThrow(RangeError)
    }
  })
})

describe('periodRange', () => {
  it('has both its ends and no hole', () => {
    fc.assert(
      fc.property(anyPeriod(), fewSteps, (from, step) => {
        const range = periodRange(from, shiftPeriod(from, step))

        expect(range).toHaveLength(step + 1)
        expect(range.at(0)).toBe(from)
        for (const [index, each] of range.entries()) expect(stepsBetween(from, each)).toBe(index)
      }),
    )
  })

  it('is empty when the end comes before the beginning', () => {
    expect(periodRange(period('2019M03'), period('2019M02'))).toEqual([])
  })
})

describe('yearWindow', () => {
  it.each([
    ['2019M09', '2018M09', 13],
    ['2019K3', '2018K3', 5],
    ['2018H2', '2017H2', 3],
    ['2018', '2017', 2],
    ['2019MAT03', '2018MAT03', 13],
  ])('reaches from %s back to %s, %d periods', (to, from, length) => {
    const window = yearWindow(period(to))

    expect([window.at(0), window.at(-1), window.length]).toEqual([from, to, length])
  })

  it('begins at the same time last year', () => {
    fc.assert(
      fc.property(anyPeriod(), (each) => {
        const earlier = sameTimeLastYear(each)

        expect(yearWindow(each)[0]).toBe(earlier)
        expect({ ...periodParts(earlier), year: 0 }).toEqual({ ...periodParts(each), year: 0 })
        expect(periodParts(each).year - periodParts(earlier).year).toBe(1)
      }),
    )
  })
})

describe('the months and days of a period', () => {
  it.each([
    ['2019M02', '2019M02', '2019M02', '2019-02-01', '2019-02-28'],
    ['2020M02', '2020M02', '2020M02', '2020-02-01', '2020-02-29'],
    ['1900M02', '1900M02', '1900M02', '1900-02-01', '1900-02-28'],
    ['2019M12', '2019M12', '2019M12', '2019-12-01', '2019-12-31'],
    ['2019K1', '2019M01', '2019M03', '2019-01-01', '2019-03-31'],
    ['2019K4', '2019M10', '2019M12', '2019-10-01', '2019-12-31'],
    ['2019H2', '2019M07', '2019M12', '2019-07-01', '2019-12-31'],
    ['2019', '2019M01', '2019M12', '2019-01-01', '2019-12-31'],
    ['2019MAT03', '2018M04', '2019M03', '2018-04-01', '2019-03-31'],
    ['2019YTD03', '2019M01', '2019M03', '2019-01-01', '2019-03-31'],
    ['0050M02', '0050M02', '0050M02', '0050-02-01', '0050-02-28'],
  ])('of %s are %s–%s, %s–%s', (text, first, last, firstDay, lastDay) => {
    expect(monthsOf(period(text))).toEqual({ first, last })
    expect([firstDayOf(period(text)), lastDayOf(period(text))]).toEqual([firstDay, lastDay])
  })

  it('follow on each other without a hole from period to period of the calendar', () => {
    fc.assert(
      fc.property(anyPeriod('month', 'quarter', 'half-year', 'year'), (each) => {
        const next = shiftPeriod(each, 1)

        expect(monthsOf(next).first).toBe(shiftPeriod(monthsOf(each).last, 1))
        expect(Date.parse(firstDayOf(next)) - Date.parse(lastDayOf(each))).toBe(86_400_000)
      }),
    )
  })

  it('are twelve for a rolling year, and end with the month it is named by', () => {
    fc.assert(
      fc.property(anyPeriod('rolling-year'), (each) => {
        const { first, last } = monthsOf(each)

        expect(stepsBetween(first, last)).toBe(11)
        expect(periodParts(last).number).toBe(periodParts(each).number)
      }),
    )
  })
})
