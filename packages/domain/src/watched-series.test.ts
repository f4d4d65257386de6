import { describe, expect, it } from 'vitest'
import { aBreak, aPoint, anIndicator, points } from './testing.ts'
import { watchedSeries } from './watched-series.ts'

const share = anIndicator()
const yearly = anIndicator({ granularity: 'year', unit: 'persons', decimals: 0 })
const twoYears = points('2018M01', [
  ...Array.from({ length: 12 }, () => 3),
  ...Array.from({ length: 12 }, (_, month) => 3 + month / 10),
])

describe('a series as it is watched', () => {
  it('is the change since the same month last year, for months and quarters', () => {
    const watched = watchedSeries(twoYears, share, [])

    expect(watched?.measure).toBe('year-change')
    expect(watched?.points.map(({ period, number }) => [period, number]).slice(0, 4)).toEqual([
      ['2019M01', 0],
      ['2019M02', 0.1],
      ['2019M03', 0.2],
      ['2019M04', 0.3],
    ])
  })

  it('is the figures themselves where each covers a year', () => {
    const watched = watchedSeries(points('2016', [40, 41, null, 42]), yearly, [])

    expect(watched).toMatchObject({
      measure: 'figure',
      points: [
        { period: '2016', number: 40 },
        { period: '2017', number: 41 },
        { period: '2019', number: 42 },
      ],
    })
  })

  it.each(['rank', 'percentage-points', 'person-difference'])('is none for %s', (unit) => {
    expect(watchedSeries(twoYears, anIndicator({ unit }), [])).toBeNull()
  })

  it.each(['rolling-year', 'year-to-date'])('is none for a %s', (granularity) => {
    expect(watchedSeries([], anIndicator({ granularity }), [])).toBeNull()
  })

  it('lies on this side of every break, both months of a change', () => {
    const reform = aBreak({ date: '2018-06-01' })

    const watched = watchedSeries(twoYears, share, [reform])

    expect(watched?.points.map(({ period }) => period)[0]).toBe('2019M06')
    expect(watchedSeries(twoYears, share, [aBreak({ date: '2019-03-01' })])?.points).toEqual([])
    expect(
      watchedSeries(twoYears, share, [{ ...reform, kind: 'event' }])?.points.map(
        ({ period }) => period,
      )[0],
    ).toBe('2019M01')
  })

  it('ends at a break that only preliminary figures have passed', () => {
    const figures = [...points('2016', [40, 41, 42]), aPoint('2019', 43, { preliminary: true })]
    const reform = aBreak({ date: '2019-01-01' })

    expect(watchedSeries(figures, yearly, [reform])?.points.map(({ period }) => period)).toEqual([
      '2016',
      '2017',
      '2018',
    ])
  })

  it('is as preliminary and as simulated as either month of a change', () => {
    const figures = [
      aPoint('2018M01', 3, { simulated: true }),
      aPoint('2018M02', 3, { preliminary: true }),
      aPoint('2018M03', 3),
      aPoint('2019M01', 3),
      aPoint('2019M02', 3),
      aPoint('2019M03', 3),
    ]

    const marks = watchedSeries(figures, share, [])?.points
    expect(marks?.map(({ preliminary, simulated }) => [preliminary, simulated])).toEqual([
      [false, true],
      [true, false],
      [false, false],
    ])
  })
})
