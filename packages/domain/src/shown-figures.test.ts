import { describe, expect, it } from 'vitest'
import { Period } from './period.ts'
import { drawnSeries, shownFigures } from './shown-figures.ts'
import { aPoint, anIndicator, country, herning, points, rar, someFigures } from './testing.ts'

const fiveYears = Array.from({ length: 60 }, (_, month) => 3 + month / 100)
const shownIn = (search: Parameters<typeof shownFigures>[1]['search'], known = someFigures()) =>
  shownFigures(known, { own: herning, search })

describe('shownFigures', () => {
  const long = someFigures({ series: [{ area: herning, points: points('2014M10', fiveYears) }] })

  it.each([
    ['13 months', '13', '2018M09', 13],
    ['four years', '4', '2015M09', 49],
    ['no more than there is', '10', '2014M10', 60],
    ['everything', 'alt', '2014M10', 60],
  ] as const)('shows %s', (_, spaend, first, count) => {
    const { periods } = shownIn({ spaend }, long)

    expect(periods[0]).toBe(first)
    expect(periods.at(-1)).toBe('2019M09')
    expect(periods).toHaveLength(count)
  })

  it('shows four years unless asked for something else', () => {
    expect(shownIn({}, long).periods).toHaveLength(49)
  })

  it('begins with the period that the address names', () => {
    expect(shownIn({ fra: Period.parse('2019M05'), spaend: '13' }, long).periods[0]).toBe('2019M05')
  })

  it.each(['2019K1', '2030M01'])('ignores that the address begins with %s', (fra) => {
    expect(shownIn({ fra: Period.parse(fra) }, long).periods).toHaveLength(49)
  })

  it('shows a year of half-years as three of them', () => {
    const halves = ['2017H1', '2017H2', '2018H1', '2018H2', '2019H1']
    const known = someFigures({
      series: [
        {
          area: herning,
          points: halves.map((period) => aPoint(period, 20)),
        },
      ],
    })

    expect(shownIn({ spaend: '13' }, known).periods).toEqual(['2018H1', '2018H2', '2019H1'])
  })

  it('keeps the place of a missing month', () => {
    const known = someFigures({
      series: [{ area: herning, points: points('2019M06', [3.1, undefined, 3.3]) }],
    })
    const { periods, series } = shownIn({}, known)

    expect(periods).toEqual(['2019M06', '2019M07', '2019M08'])
    expect(series[0]?.points[1]).toBeNull()
  })

  it('puts the own area first', () => {
    const known = someFigures({ series: someFigures().series.toReversed() })

    expect(shownIn({}, known).series.map(({ area }) => area.name)).toEqual([
      'Herning',
      'Hele landet',
    ])
  })

  it('sets areas without any figure apart', () => {
    const known = someFigures({ series: [...someFigures().series, { area: rar, points: [] }] })
    const { series, without } = shownIn({}, known)

    expect(series).toHaveLength(2)
    expect(without).toEqual([rar])
  })

  it('shows nothing where there is nothing', () => {
    const { periods, series } = shownIn(
      {},
      someFigures({ series: [{ area: herning, points: [] }] }),
    )

    expect(periods).toEqual([])
    expect(series).toEqual([])
  })
})

describe('drawnSeries', () => {
  it('draws every area of a share', () => {
    expect(drawnSeries(shownIn({})).map(({ area }) => area)).toEqual([herning, country])
  })

  it('draws the own area alone where areas do not compare', () => {
    const known = someFigures({
      indicator: anIndicator({ unit: 'full-time-persons', decimals: 0 }),
    })

    expect(drawnSeries(shownIn({}, known)).map(({ area }) => area)).toEqual([herning])
  })
})
