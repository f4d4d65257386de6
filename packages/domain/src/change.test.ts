import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanDifference, judgeChange, yearChange } from './change.ts'
import { Period } from './period.ts'
import { aBreak } from './testing.ts'
import { missingValue, numberValue } from './value.ts'

const now = Period.parse('2019M09')
const from = Period.parse('2018M09')

function points(then: number | null, today: number | null) {
  return [
    { period: from, value: valueOf(then) },
    { period: now, value: valueOf(today) },
  ]
}

function valueOf(number: number | null) {
  return number === null ? missingValue('suppressed') : numberValue(number)
}

describe('yearChange', () => {
  it('is the difference from the same month last year', () => {
    expect(yearChange(points(3689, 3736), now, [])).toEqual({
      kind: 'change',
      from,
      difference: 47,
    })
  })

  it('is negative when the figure fell, without the noise of binary fractions', () => {
    expect(yearChange(points(3.4, 3.3), now, [])).toMatchObject({ difference: -0.1 })
  })

  it('is a change of nothing, not a missing one, from zero to zero', () => {
    expect(yearChange(points(0, 0), now, [])).toEqual({ kind: 'change', from, difference: 0 })
  })

  it.each([
    ['last year was suppressed', points(null, 3)],
    ['the newest figure is suppressed', points(3, null)],
    ['last year is not there', points(3, 3).slice(1)],
    ['there is no figure at all', []],
  ])('is missing when %s', (_, series) => {
    expect(yearChange(series, now, [])).toEqual({ kind: 'none', from, reason: 'missing' })
  })

  it.each([
    ['in the month itself', '2019-09-01', true],
    ['within the year', '2019-01-01', true],
    ['in the middle of a month within the year', '2019-06-15', true],
    ['in the month after the earlier one', '2018-10-01', true],
    ['within the earlier month', '2018-09-02', true],
    ['when the earlier month began', '2018-09-01', false],
    ['before the year', '2018-08-31', false],
    ['after the newest month began', '2019-09-02', false],
  ])('across a break %s (%s) is none: %s', (_, date, isParted) => {
    const change = yearChange(points(3, 4), now, [aBreak({ date })])

    expect(change).toMatchObject(
      isParted ? { kind: 'none', reason: 'break' } : { kind: 'change', difference: 1 },
    )
  })

  it('blames the break, not the gap, where there are both', () => {
    expect(yearChange([], now, [aBreak()])).toMatchObject({ reason: 'break' })
  })

  it('is not stopped by an event', () => {
    expect(yearChange(points(3, 4), now, [aBreak({ kind: 'event' })])).toMatchObject({
      kind: 'change',
    })
  })

  it('compares a half-year with the half-year a year before', () => {
    const series = ['2017H2', '2018H1', '2018H2'].map((text, index) => ({
      period: Period.parse(text),
      value: numberValue([25, 30, 21][index] ?? 0),
    }))

    expect(yearChange(series, Period.parse('2018H2'), [])).toEqual({
      kind: 'change',
      from: '2017H2',
      difference: -4,
    })
  })
})

describe('cleanDifference', () => {
  it('is exact for everything that has up to three decimals', () => {
    const thousandths = fc.integer({ min: -1e8, max: 1e8 })
    fc.assert(
      fc.property(thousandths, thousandths, (a, b) => {
        expect(cleanDifference(a / 1000, b / 1000)).toBe((a - b) / 1000)
      }),
    )
  })
})

describe('judgeChange', () => {
  it.each([
    [-0.3, 'lower', 'better'],
    [0.3, 'lower', 'worse'],
    [0.3, 'higher', 'better'],
    [-0.3, 'higher', 'worse'],
    [0.3, 'neither', null],
    [0, 'lower', null],
  ] as const)('calls a change of %d, where %s is good, %s', (difference, direction, judgement) => {
    expect(judgeChange(difference, direction)).toBe(judgement)
  })
})
