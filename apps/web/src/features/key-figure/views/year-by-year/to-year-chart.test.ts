import { aBreak, aReply } from '../../../../figures/testing.ts'
import { mostYears, toYearChart } from './to-year-chart.ts'
import { yearDescription } from './year-description.ts'
import { yearRows } from './year-rows.ts'
import { shownFigures, type ShownFigures } from '@noegletal/domain'
import { anIndicator, herning, points } from '@noegletal/domain/testing'
import { describe, expect, it } from 'vitest'

const months = (count: number) => Array.from({ length: count }, (_, month) => 3 + month / 10)
const replyOf = (from: string, count: number, words: Parameters<typeof aReply>[0] = {}) =>
  aReply({ series: [{ area: herning, points: points(from, months(count)) }], ...words })
const shownIn = (reply = replyOf('2017M01', 33), spaend: '13' | '4' | 'alt' = 'alt') =>
  shownFigures(reply, { own: herning, search: { vis: 'aar', spaend } })

function chartOf(shown: ShownFigures) {
  const [series] = shown.series
  if (!series) throw new Error('No series')
  return { data: toYearChart(shown, series), series }
}
const linesOf = (shown: ShownFigures) => chartOf(shown).data.lines

describe('years over each other', () => {
  it('are a line each, the newest first and in the own colour, the older the lighter', () => {
    const shown = shownIn(replyOf('2014M01', 69))

    expect(linesOf(shown).map(({ name, tone }) => [name, tone])).toEqual([
      ['2019', 'own'],
      ['2018', 'last-year'],
      ['2017', 'earlier-year'],
      ['2016', 'earlier-year'],
      ['2015', 'earliest-year'],
      ['2014', 'earliest-year'],
    ])
  })

  it('run from January to December, also where a year has not ended', () => {
    const { data } = chartOf(shownIn())
    const [newest] = data.lines

    expect(data.times.map(({ short }) => short).slice(0, 3)).toEqual(['jan.', 'feb.', 'mar.'])
    expect(data.times).toHaveLength(12)
    expect(newest?.cells.map(({ value }) => value === null)).toEqual([
      ...Array.from({ length: 9 }, () => false),
      ...Array.from({ length: 3 }, () => true),
    ])
  })

  it('begin with a whole year in every range', () => {
    expect(shownIn(replyOf('2010M01', 117), '13').periods[0]).toBe('2018M01')
    expect(shownIn(replyOf('2010M01', 117), '4').periods[0]).toBe('2015M01')
  })

  it('are of quarters where the figure is', () => {
    const indicator = anIndicator({ granularity: 'quarter' })
    const { data } = chartOf(shownIn(replyOf('2018K1', 7, { indicator })))

    expect(data.times.map(({ label }) => label)).toEqual([
      '1. kvartal',
      '2. kvartal',
      '3. kvartal',
      '4. kvartal',
    ])
    expect(data.lines.map(({ name }) => name)).toEqual(['2019', '2018'])
  })

  it('say which of them lie before a break, and part the year that it falls in', () => {
    const shown = shownIn(replyOf('2017M01', 33, { breaks: [aBreak('2018-07-01')] }))
    const lines = linesOf(shown)

    expect(lines.map(({ name }) => name)).toEqual([
      '2019',
      '2018',
      '2018, før note 1',
      '2017, før note 1',
    ])
    expect(lines[1]?.cells.findIndex(({ value }) => value !== null)).toBe(6)
    expect(lines[2]?.cells.findLastIndex(({ value }) => value !== null)).toBe(5)
  })

  it('are no more than can be told apart', () => {
    expect(linesOf(shownIn(replyOf('1999M01', 240)))).toHaveLength(mostYears)
  })
})

describe('the description of years over each other', () => {
  it('says the figure, the years, and the newest beside the same time in the years before', () => {
    const shown = shownIn()
    const { data, series } = chartOf(shown)

    expect(yearDescription(shown, series, data).replaceAll('\u00A0', ' ')).toBe(
      'Diagram over »Bruttoledighed«, pct. af arbejdsstyrken, i Herning år for år, 2017–2019. ' +
        'September: 2019 6,2 %, 2018 5,0 %, 2017 3,8 %.',
    )
  })
})

describe('the table of years', () => {
  it('has a row for each year, the newest first, and a place for every month', () => {
    const shown = shownIn()
    const rows = yearRows(shown, { series: chartOf(shown).series, count: 12 })

    expect(rows.map(({ year }) => year)).toEqual([2019, 2018, 2017])
    expect(rows[0]?.cells.map((cell) => cell?.cell.text ?? null).slice(7)).toEqual([
      '6,1',
      '6,2',
      null,
      null,
      null,
    ])
  })
})
