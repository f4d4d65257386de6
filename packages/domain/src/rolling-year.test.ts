import { describe, expect, it } from 'vitest'
import { Period, periodRange } from './period.ts'
import { rollingMethod, rollingYear } from './rolling-year.ts'
import type { ShownPoint } from './shown-series.ts'
import { aBreak, aPoint, anIndicator, points } from './testing.ts'
import { numberOf } from './value.ts'

const aYear = Array.from({ length: 12 }, (_, month) => month + 1)
const periodsOf = (count: number, from = '2018M01') => {
  const first = Period.parse(from)
  return periodRange(first, Period.parse('2030M12')).slice(0, count)
}
const numbers = (line: readonly (ShownPoint | null)[]) =>
  line.map((point) => (point === null ? null : numberOf(point.value)))

describe('rollingMethod', () => {
  it.each([
    ['a flow', { unit: 'cases', flowOrStock: 'flow' }, 'sum'],
    ['a stock', { unit: 'full-time-persons', flowOrStock: 'stock' }, 'average'],
    ['a count that nobody has said it of', { unit: 'cases', flowOrStock: null }, null],
    ['a share', { unit: 'percent', flowOrStock: 'stock' }, null],
    ['a place on a ranking', { unit: 'rank', flowOrStock: 'stock' }, null],
    ['a figure of a whole year', { unit: 'cases', flowOrStock: 'flow', granularity: 'year' }, null],
  ] as const)('is right for %s', (_, words, method) => {
    expect(rollingMethod(anIndicator(words))).toBe(method)
  })
})

describe('rollingYear', () => {
  const breaks = [aBreak({ date: '2018-12-01' })]

  it('adds what happened in twelve months, and has no figure before there are twelve', () => {
    const periods = periodsOf(13)
    const line = rollingYear(points('2018M01', [...aYear, 13]), {
      periods,
      method: 'sum',
      breaks: [],
    })

    expect(numbers(line)).toEqual([...Array.from({ length: 11 }, () => null), 78, 90])
  })

  it('averages a state', () => {
    const line = rollingYear(points('2018M01', aYear), {
      periods: periodsOf(12),
      method: 'average',
      breaks: [],
    })

    expect(numbers(line).at(-1)).toBe(6.5)
  })

  it('takes four quarters', () => {
    const line = rollingYear(points('2018K1', [10, 20, 30, 40, 50]), {
      periods: periodRange(Period.parse('2018K1'), Period.parse('2019K1')),
      method: 'sum',
      breaks: [],
    })

    expect(numbers(line)).toEqual([null, null, null, 100, 140])
  })

  it('has no figure where one of the twelve is missing, but counts a zero', () => {
    const gap = aYear.map((number) => (number === 5 ? null : number))
    const zero = aYear.map((number) => (number === 5 ? 0 : number))
    const span = { periods: periodsOf(12), method: 'sum', breaks: [] } as const

    expect(numbers(rollingYear(points('2018M01', gap), span)).at(-1)).toBeNull()
    expect(numbers(rollingYear(points('2018M01', zero), span)).at(-1)).toBe(73)
  })

  it('never reaches across a break', () => {
    const line = rollingYear(
      points(
        '2018M01',
        Array.from({ length: 23 }, () => 1),
      ),
      {
        periods: periodsOf(23),
        method: 'sum',
        breaks,
      },
    )

    expect(numbers(line).flatMap((number, place) => (number === null ? [] : place))).toEqual([22])
  })

  it('is preliminary as long as one of the twelve is', () => {
    const year = points('2018M01', [...aYear, 13])
    const line = rollingYear(
      year.map((point) => (point.period === '2018M01' ? { ...point, preliminary: true } : point)),
      { periods: periodsOf(13), method: 'sum', breaks: [] },
    )

    expect(line.map((point) => point?.preliminary ?? null).slice(-2)).toEqual([true, false])
  })

  it('adds without the noise of binary fractions', () => {
    const year = Array.from({ length: 12 }, (_, place) =>
      aPoint(`2018M${String(place + 1).padStart(2, '0')}`, 0.1),
    )

    expect(
      numbers(rollingYear(year, { periods: periodsOf(12), method: 'sum', breaks: [] })).at(-1),
    ).toBe(1.2)
  })
})
