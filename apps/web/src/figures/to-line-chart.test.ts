import { aBreak, aGap, anArea, aReply, country, herning, points, rar } from './testing.ts'
import { monthsPerStep, tickFormatter, toLineChart } from './to-line-chart.ts'
import { Period, shownFigures } from '@noegletal/domain'
import { describe, expect, it } from 'vitest'

const chartOf = (reply = aReply()) =>
  toLineChart(shownFigures(reply, { own: herning, search: { spaend: 'alt' } }))
const month = (year: number, number: number): number => Date.UTC(year, number - 1, 1)

describe('toLineChart', () => {
  it('puts every period at its first day', () => {
    expect(chartOf().times).toEqual([
      { time: month(2019, 8), label: 'august 2019', short: 'aug. 2019' },
      { time: month(2019, 9), label: 'september 2019', short: 'sep. 2019' },
    ])
  })

  it('gives every area its tone by the part it plays, not by its place', () => {
    const skive = anArea('779', 'Skive')
    const lemvig = anArea('665', 'Lemvig')
    const series = [country, lemvig, rar, skive, herning].map((area) => ({
      area,
      points: points('2019M08', [3, 4]),
    }))

    expect(chartOf(aReply({ series })).lines.map(({ name, tone }) => [name, tone])).toEqual([
      ['Herning', 'own'],
      ['Hele landet', 'country'],
      ['Lemvig', 'neighbours'],
      ['RAR Vestjylland', 'fourth'],
      ['Skive', 'context'],
    ])
  })

  it('lets the line that the address names stand out, and the others step back', () => {
    const shown = shownFigures(aReply(), { own: herning, search: {} })
    const looks = toLineChart(shown, { highlighted: '000' }).lines.map(({ tone, weight }) => [
      tone,
      weight,
    ])

    expect(looks).toEqual([
      ['context', undefined],
      ['neighbours', 'strong'],
    ])
  })

  it('draws as always where the address names an area that is not shown', () => {
    const shown = shownFigures(aReply(), { own: herning, search: {} })

    expect(toLineChart(shown, { highlighted: '751' })).toEqual(toLineChart(shown))
  })

  it('lays today’s figures beside those that have changed since, at the same periods', () => {
    const then = shownFigures(aReply(), { own: herning, search: {} })
    const series = [
      { area: herning, points: points('2019M08', [3.1, 3.2, 3.3]) },
      { area: country, points: points('2019M08', [3.6, 3.5, 3.4]) },
    ]
    const today = shownFigures(aReply({ series }), { own: herning, search: {} })
    const lines = toLineChart(then, { today }).today ?? []

    expect(lines.map(({ name, tone, weight }) => [name, tone, weight])).toEqual([
      ['Herning i dag', 'own', 'thin'],
    ])
    expect(lines[0]?.cells.map(({ value }) => value)).toEqual([3.1, 3.2])
  })

  it('writes an index without a unit and marks its base', () => {
    const search = { indeks: Period.parse('2019M08') }
    const chart = toLineChart(shownFigures(aReply(), { own: herning, search }))

    expect(chart.base).toEqual({ time: month(2019, 8), label: 'aug. 2019 = 100' })
    expect(chart.lines[0]?.cells.map(({ text }) => text)).toEqual(['100,0', '96,8'])
  })

  it('draws zero and leaves out what is suppressed or missing', () => {
    const series = [{ area: herning, points: points('2019M06', [0, null, undefined, 4]) }]
    const cells = chartOf(aReply({ series })).lines[0]?.cells ?? []

    expect(cells.map(({ value }) => value)).toEqual([0, null, null, 4])
    expect(cells.map(({ remark }) => remark)).toEqual([null, 'diskretioneret', 'intet tal', null])
  })

  it('marks breaks by date and events apart from them', () => {
    const breaks = [
      aBreak('2019-08-15'),
      aBreak('2019-09-01', { kind: 'event', label: 'En hændelse' }),
    ]
    const chart = chartOf(aReply({ breaks }))

    expect(chart.breaks).toEqual([
      { time: Date.UTC(2019, 7, 15), label: 'Ny opgørelse', number: 1 },
    ])
    expect(chart.events).toEqual([{ time: month(2019, 9), label: 'En hændelse', number: 2 }])
  })

  it('cuts a gap down to the shown periods', () => {
    const chart = chartOf(aReply({ gaps: [aGap('2019M09', null)] }))

    expect(chart.gaps).toEqual([{ first: month(2019, 9), last: month(2019, 9), number: 1 }])
  })
})

describe('tickFormatter', () => {
  it.each([
    ['2019M03', 1, 'jan. 2019', 'jan.'],
    ['2019K2', 3, '1. kvt. 2019', '1. kvt.'],
    ['2019H1', 6, '1. halvår 2019', '1. halvår'],
    ['2019', 12, '2019', '2019'],
    ['2019YTD03', 1, 'jan. 2019', 'jan.'],
  ])('writes the ticks of %s', (text, months, withYear, withoutYear) => {
    const periods = [Period.parse(text)]
    const format = tickFormatter(periods)
    const time = month(2019, 1)

    expect(monthsPerStep(periods)).toBe(months)
    expect(format({ time, withYear: true })).toBe(withYear)
    expect(format({ time, withYear: false })).toBe(withoutYear)
  })
})
