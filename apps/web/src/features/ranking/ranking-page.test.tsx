import { aRanking, herning, lemvig, skive, struer } from '../../figures/ranking/testing.ts'
import { openPage } from '../../testing/open-page.tsx'
import { benchmarkEndpoints, BenchmarkReply, endpoints } from '@noegletal/contract'
import { missingValue, numberValue, type Value } from '@noegletal/domain'
import { anIndicator } from '@noegletal/domain/testing'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const none: Value = missingValue('missing')

type Cells = readonly (number | null)[]

/** Place, expected, actual, difference, persons and saving; null for what is not published. */
function figures(cells: Cells, simulated = false) {
  const [place, expected, actual, difference, persons, saving] = cells.map((number) => ({
    value: number === null ? none : numberValue(number),
    simulated: number !== null && simulated,
  }))
  return { place, expected, actual, difference, persons, saving }
}

const nothing = figures([null, null, null, null, null, null])
const noIndicators = {
  place: null,
  expected: null,
  actual: null,
  difference: null,
  persons: null,
  saving: null,
}

const onList = (list: string, cells: Cells, words: object = {}) => ({
  list,
  indicators: noIndicators,
  period: '2018H2',
  figures: figures(cells),
  among: 98,
  before: null,
  ...words,
})

const before = (place: number | null, difference: number | null) => {
  const { place: was, difference: lay } = figures([place, null, null, difference, null, null])
  return { period: '2018H1', place: was, difference: lay }
}

/** Herning as the minutes have it, and four municipalities on the list of all benefits. */
function aBenchmark(words: object = {}): BenchmarkReply {
  return BenchmarkReply.parse({
    asOf: null,
    own: herning,
    lists: [
      onList('samlet', [21, null, null, null, -180, 13], { before: before(21, null) }),
      onList('dagpenge', [19, 2.2, 2.1, -0.1, null, null], { before: before(17, -0.2) }),
      onList('kontanthjaelp', [67, null, null, 0, null, null], { before: before(68, null) }),
      { ...onList('sygedagpenge', []), period: null, figures: nothing, among: null },
    ],
    list: 'samlet',
    period: '2018H2',
    periods: ['2018H1', '2018H2'],
    municipalities: [
      { area: lemvig, figures: figures([1, 14, 13.4, -0.6, -60, 4], true), isTied: false },
      { area: herning, figures: figures([2, 13, 12.6, -0.4, -180, 13]), isTied: true },
      { area: skive, figures: figures([2, 15, 15.4, 0.4, 90, -6]), isTied: true },
      { area: struer, figures: nothing, isTied: false },
    ],
    history: {
      periods: ['2018H1', '2018H2'],
      among: [null, 3],
      lines: [{ area: herning.code, places: [3, 2] }],
    },
    changedSince: 0,
    simulated: true,
    ...words,
  })
}

const plain = (element: HTMLElement) => element.textContent.replaceAll('\u00A0', ' ')

function cellsOf(table: RegExp, heading: RegExp): string[] {
  const grid = within(screen.getByRole('table', { name: table }))
  const row = grid.getByRole('rowheader', { name: heading }).closest('tr')
  if (row === null) throw new Error('no row')
  return within(row)
    .getAllByRole('cell')
    .map((cell) => plain(cell).replaceAll(', hvor kommer tallet fra?', ''))
}

const openBenchmark = (address = '/rangliste', words: object = {}) =>
  openPage(address, { [benchmarkEndpoints.benchmark.path]: aBenchmark(words) })

describe('the ministry’s benchmarking', () => {
  const own = /^Herning i ministeriets/

  it('has a row for each list, and what is not published is not zero', async () => {
    await openBenchmark()

    expect(cellsOf(own, /^Samlet/)).toEqual([
      'nr. 21 af 98samme plads som ved forrige måling (1. halvår 2018)',
      'ikke oplyst',
      'ikke oplyst',
      'ikke oplyst',
      '180 færre offentligt forsørgede end forventet',
      'besparelse på 13 mio. kr.',
    ])
    expect(cellsOf(own, /^Sygedagpengeområdet/)).toEqual(
      Array.from({ length: 6 }, () => 'ikke oplyst'),
    )
  })

  it('says in words how a place has changed since the last measurement', async () => {
    await openBenchmark()

    expect(cellsOf(own, /^Dagpengeområdet/)[0]).toBe(
      'nr. 19 af 982 pladser dårligere end ved forrige måling (nr. 17 i 1. halvår 2018)',
    )
    expect(cellsOf(own, /^Kontanthjælpsområdet/)[0]).toBe(
      'nr. 67 af 981 plads bedre end ved forrige måling (nr. 68 i 1. halvår 2018)',
    )
  })

  it('says differences in words and never by a sign', async () => {
    await openBenchmark()

    expect(cellsOf(own, /^Dagpengeområdet/)[3]).toBe(
      '0,1 pct.point færre offentligt forsørgede end forventetved forrige måling 0,2 pct.point færre offentligt forsørgede end forventet (1. halvår 2018)',
    )
    expect(cellsOf(own, /^Kontanthjælpsområdet/)[3]).toBe('som forventet')
    expect(document.body.textContent).not.toMatch(/[-+\u2212]\d/)
  })

  it('leads every figure to where it comes from', async () => {
    await openBenchmark()

    const link = screen.getByRole('link', { name: /^180 færre offentligt/ })
    expect(link.getAttribute('href')).toBe(
      '/kilde?indikator=benchmark-samlet-personer&omraade=657&periode=2018H2',
    )
  })
})

describe('all municipalities on a list', () => {
  const all = /^Alle kommuner på/
  const order = () =>
    within(screen.getByRole('table', { name: all }))
      .getAllByRole('rowheader')
      .map(plain)

  it('have their places, ties shared, the simulated marked, and those without figures last', async () => {
    await openBenchmark()

    expect(order()).toEqual(['Lemvig', 'Herning', 'Skive', 'Struer'])
    expect(cellsOf(all, /^Lemvig/)).toEqual([
      '1 (s)',
      '14,0 (s)',
      '13,4 (s)',
      '0,6 færre (s)',
      '60 færre (s)',
      '4 sparet (s)',
    ])
    expect(cellsOf(all, /^Skive/)).toEqual([
      '2 delt',
      '15,0',
      '15,4',
      '0,4 flere',
      '90 flere',
      '6 i merudgift',
    ])
    expect(cellsOf(all, /^Struer/)[0]).toBe('ikke oplyst')
    expect(screen.getByText(/Uden tal og placering: Struer\./)).toBeTruthy()
  })

  it('are sorted by any column, which stands in the address', async () => {
    const page = await openBenchmark()

    fireEvent.click(screen.getByRole('button', { name: /^Forskel, personer/ }))
    await waitFor(() => expect(page.address()).toContain('sorter=personer'))
    expect(order()).toEqual(['Herning', 'Lemvig', 'Skive', 'Struer'])
    fireEvent.click(screen.getByRole('button', { name: /^Forskel, personer/ }))
    await waitFor(() => expect(page.address()).toContain('sorter=-personer'))
    expect(order()).toEqual(['Skive', 'Lemvig', 'Herning', 'Struer'])
  })

  it('have the places over time also in numbers', async () => {
    await openBenchmark()

    const table = screen.getByRole('table', { name: /^Placeringen på/, hidden: true })
    const rows = within(table).getAllByRole('row', { hidden: true }).map(plain)
    expect(rows).toEqual([
      'PeriodeHerning',
      '2. halvår 2018nr. 2 af 3 (lavest = 1)',
      '1. halvår 2018nr. 3',
    ])
  })

  it('are asked for by the list and the measurement of the address', async () => {
    const page = await openBenchmark('/rangliste?del=dagpenge&periode=2018H1&pr=2019-06-04')

    expect(page.asked).toContain('/api/v1/benchmark?list=dagpenge&period=2018H1&pr=2019-06-04')
    expect(screen.getByRole('link', { name: 'Excel' }).getAttribute('href')).toBe(
      '/rangliste.xlsx?pr=2019-06-04&del=dagpenge&periode=2018H1',
    )
  })

  it('are shown without a list that there is not, and it is told', async () => {
    const page = await openBenchmark('/rangliste?del=fiskeri')

    expect(page.asked).toContain('/api/v1/benchmark')
    expect(screen.getByText(/Adressen har en værdi for »del«/)).toBeTruthy()
  })
})

describe('the municipalities by any key figure', () => {
  const catalogue = {
    themes: [{ slug: 'ledighed', title: 'Ledighed', description: 'Hvor mange er ledige.' }],
    indicators: [
      anIndicator({ slug: 'sygedagpengeforloeb', unit: 'spells', denominator: null }),
      anIndicator(),
      anIndicator({ slug: 'benchmark-samlet', unit: 'rank', denominator: null }),
      anIndicator({ slug: 'unge', title: 'Unge', measure: 'pct. af de unge' }),
    ],
    breaks: [],
    gaps: [],
    footnotes: [],
  }
  const open = (address: string, words: Parameters<typeof aRanking>[0] = {}) =>
    openPage(address, {
      [endpoints.indicators.path]: catalogue,
      [endpoints.ranking.path]: aRanking(words),
    })

  it('are by the first that compares, and can be by each of those; counts and the ministry’s lists are none', async () => {
    const page = await open('/rangliste?vis=noegletal')

    expect(page.asked).toContain('/api/v1/ranking?indicator=bruttoledighed')
    const choice = screen.getByRole('combobox', { name: 'Nøgletal' })
    const offered = within(choice).getAllByRole('option').map(plain)
    expect(offered).toEqual(['Bruttoledighed, pct. af arbejdsstyrken', 'Unge, pct. af de unge'])
    fireEvent.change(choice, { target: { value: 'unge' } })
    await waitFor(() => expect(page.address()).toContain('indikator=unge'))
  })

  it('have the own place in words, the change in a year and the place by that', async () => {
    const sentence = 'Bruttoledigheden i Herning var i september 2019 den 2. laveste.'
    await open('/rangliste?vis=noegletal', { sentences: [sentence] })

    expect(screen.getByText(sentence)).toBeTruthy()
    expect(cellsOf(/^Bruttoledighed, pct/, /^Herning/)).toEqual([
      '2',
      '3,0 %',
      '0,3 pct.point lavere',
      '1',
      '0,5 lavere',
      '',
    ])
  })

  it('say which end is number 1, and nothing of better where neither is', async () => {
    await open('/rangliste?vis=noegletal')
    expect(screen.getByText(/Et lavere tal regnes for bedre/)).toBeTruthy()

    const indicator = anIndicator({ direction: 'neither' })
    await open('/rangliste?vis=noegletal', { indicator })
    expect(
      screen.queryByText(/tal regnes for bedre, så (laveste|højeste) tal er nr\. 1\.$/),
    ).toBeNull()
    expect(screen.getByText(/Hverken et højere eller et lavere tal/)).toBeTruthy()
  })

  it('name who has no figure', async () => {
    await open('/rangliste?vis=noegletal')

    expect(screen.getByText(/Uden tal og placering: Struer \(diskretioneret\)\./)).toBeTruthy()
  })
})
