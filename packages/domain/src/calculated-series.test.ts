import { describe, expect, it } from 'vitest'
import { Period } from './period.ts'
import { drawnSeries, shownFigures } from './shown-figures.ts'
import { aBreak, anIndicator, country, herning, points, someFigures } from './testing.ts'
import { numberOf } from './value.ts'

const persons = anIndicator({ unit: 'full-time-persons', decimals: 0, flowOrStock: 'stock' })
const twoYears = Array.from({ length: 24 }, (_, month) => 100 + month)
const counts = someFigures({
  indicator: persons,
  series: [
    { area: herning, points: points('2018M01', twoYears) },
    {
      area: country,
      points: points(
        '2018M01',
        twoYears.map((number) => number * 50),
      ),
    },
  ],
})
const shownIn = (search: Parameters<typeof shownFigures>[1]['search'], known = counts) =>
  shownFigures(known, { own: herning, search })
const numbersOf = (shown: ReturnType<typeof shownIn>, line = 0) =>
  shown.series[line]?.points.map((point) => (point === null ? null : numberOf(point.value)))

describe('figures over twelve months', () => {
  it('reach back before the shown periods', () => {
    const shown = shownIn({ rul: '12', fra: Period.parse('2019M11') })

    expect(shown.calculation).toEqual({ rolling: 'average', base: null })
    expect(numbersOf(shown)).toEqual([116.5, 117.5])
  })

  it('are not made of shares, and it is said that they were asked for', () => {
    const shown = shownIn({ rul: '12' }, someFigures())

    expect(shown.calculation.rolling).toBeNull()
    expect(shown.unusable).toEqual(['rul'])
    expect(numbersOf(shown)).toEqual([3.1, 3])
  })
})

describe('figures as an index', () => {
  const base = Period.parse('2018M01')

  it('are 100 in the base period, and areas of any size compare', () => {
    const shown = shownIn({ indeks: base })

    expect(shown.figure).toEqual({ unit: 'index', decimals: 1 })
    expect(numbersOf(shown)?.slice(0, 2)).toEqual([100, 101])
    expect(drawnSeries(shown)).toHaveLength(2)
  })

  it('can have a base before the shown periods', () => {
    expect(numbersOf(shownIn({ indeks: base, fra: Period.parse('2019M12') }))).toEqual([123])
  })

  it('leave out an area without a figure in the base period, and name it', () => {
    const late = { area: country, points: points('2018M02', [5000]) }
    const shown = shownIn(
      { indeks: base },
      { ...counts, series: [...counts.series.slice(0, 1), late] },
    )

    expect(shown.series.map(({ area }) => area)).toEqual([herning])
    expect(shown.withoutBase).toEqual([country])
    expect(shown.unusable).toEqual([])
  })

  it.each([
    ['nobody has a figure in the base period', '2017M01'],
    ['the base is a quarter where the figures are of months', '2018K1'],
  ])('stay as they are where %s, and it is said', (_, indeks) => {
    const shown = shownIn({ indeks: Period.parse(indeks) })

    expect(shown.calculation.base).toBeNull()
    expect(shown.figure.unit).toBe('full-time-persons')
    expect(shown.unusable).toEqual(['indeks'])
    expect(numbersOf(shown)).toEqual(twoYears)
  })

  it('do not reach across a break', () => {
    const breaks = [aBreak({ date: '2018-03-01' })]
    const numbers = numbersOf(shownIn({ indeks: base }, { ...counts, breaks }))

    expect(numbers?.slice(0, 4)).toEqual([100, 101, null, null])
  })

  it.each([['rank'], ['person-difference']])('are not made of %s', (unit) => {
    const indicator = anIndicator({ unit, decimals: 0, denominator: null })

    expect(shownIn({ indeks: base }, { ...counts, indicator }).unusable).toEqual(['indeks'])
  })

  it('can be made of figures over twelve months', () => {
    const shown = shownIn({ rul: '12', indeks: Period.parse('2018M12') })

    expect(shown.calculation).toEqual({ rolling: 'average', base: '2018M12' })
    expect(numbersOf(shown)?.slice(10, 12)).toEqual([null, 100])
  })
})

describe('what cannot be used of an address', () => {
  it.each(['2019K1', '2030M01'])('is told: a range that begins with %s', (fra) => {
    expect(shownIn({ fra: Period.parse(fra) }).unusable).toEqual(['fra'])
  })
})
