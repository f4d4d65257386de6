import { BreakdownReply, FiguresFile, RankingReply, SeriesReply, Site } from '@noegletal/contract'
import { numberOf, ranksAreas, shownFigures } from '@noegletal/domain'
import { formatBare } from '@noegletal/format'
import { bytesOf, openFile } from '@noegletal/ingest'
import {
  type Arbitrary,
  assert,
  asyncProperty,
  constant,
  constantFrom,
  pre,
  record,
} from 'fast-check'
import readJsonStat from 'jsonstat-toolkit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DashboardUnderTest, aDashboard } from '../apps/api/src/testing.ts'
import { toLineChart } from '../apps/web/src/figures/to-line-chart.ts'
import { shownBreakdown } from '../apps/web/src/features/key-figure/views/breakdown/shown-breakdown.ts'
import { toStack } from '../apps/web/src/features/key-figure/views/breakdown/to-stack.ts'
import { toDotRows } from '../apps/web/src/figures/ranking/ranked-rows.ts'
import { tableRows } from '../apps/web/src/features/key-figure/views/table/table-rows.ts'
import { PageSearch } from '../apps/web/src/search.ts'
import { createRandom } from './simulate/random.ts'

/** The number of every shown cell by category, area and period; null where there is none. */
type Numbers = Map<string, number | null>

const keyOf = (area: string, period: string, category: string): string =>
  `${category}: ${area} ${period}`
const totalTitle = 'I alt'

let dashboard: DashboardUnderTest
beforeAll(async () => {
  dashboard = await aDashboard({ today: '2019-11-20' })
  await dashboard.publish(figures(1, '2019M04'), { publishedOn: '2019-06-04' })
  await dashboard.publish(figures(2, '2019M08'), {
    publishedOn: '2019-10-01',
    fileName: 'september.csv',
    simulated: true,
  })
})
afterAll(() => dashboard.close())

describe('what a page shows', () => {
  it('is the same in the chart, the table, the API and every file, for fifty random views', async () => {
    await assert(asyncProperty(aView, compareAll), { numRuns: 50, seed: 20_191_120 })
  })
})

/** Any page of the figures: an indicator and what its address says. */
const aView = record({
  slug: constantFrom('bruttoledighed', 'sygedagpengeforloeb', 'foertidspension'),
  search: record(
    {
      omraader: constantFrom('657', '661,657', '000,rar-vestjylland', '657,661,727,000'),
      spaend: constantFrom('13', '4', '10', 'alt'),
      fra: constantFrom('2012M07', '2017M01', '2019M02'),
      til: constantFrom('seneste', '2018M12', '2019M03'),
      rul: constant('12'),
      indeks: constantFrom('2017M01', '2018M06'),
      vis: constantFrom('aar', 'fordeling', 'rangliste', 'tabel'),
      omraade: constantFrom('657', '661'),
      gruppe: constantFrom('000', 'rar-vestjylland'),
      periode: constantFrom('2018M03', '2019M04'),
      pr: constantFrom('2019-06-04', '2019-09-30', '2019-10-01'),
    },
    { requiredKeys: [] },
  ),
  part: constantFrom('i-alt', 'under-et-aar', 'et-aar-og-mere'),
})

type AnyView = typeof aView extends Arbitrary<infer View> ? View : never

async function compareAll({ slug, search, part }: AnyView): Promise<void> {
  const isFaulty = search.fra !== undefined && (search.til ?? '9') < search.fra
  pre(!isFaulty)
  const category = slug === 'sygedagpengeforloeb' ? { kategori: part } : {}
  const query = new URLSearchParams({ ...search, ...category }).toString()
  const page = await readPage(slug, query)
  const file = FiguresFile.parse((await get(`/noegletal/${slug}.json?${query}`)).json())

  expect(numbersOfJson(file)).toEqual(page.numbers)
  expect(ranksOfJson(file)).toEqual(page.ranks)
  expect(page.chart).toEqual(onlyDrawn(page.numbers, page.chart))
  compareTable(page, file)
  expect(await numbersOfXlsx(slug, query)).toEqual(page.numbers)
  const dataset = readJsonStat((await get(`/noegletal/${slug}.jsonstat.json?${query}`)).json())
  expect(dataset.class).toBe('dataset')
  expect(numbersOfJsonStat(dataset, file, slug)).toEqual(page.numbers)
  expect(withoutNull(numbersOfJsonStat(dataset, file, 'placering'))).toEqual(page.ranks)
  expect(withoutNull(await ranksOfXlsx(slug, query))).toEqual(page.ranks)
  const written = (number: number): number =>
    file.calculation === null ? number : Number(number.toFixed(file.decimals))
  expect(await numbersOfCsv(slug, query)).toEqual(
    mapOf(page.numbers, (number) => (number === null ? null : written(number))),
  )
}

function compareTable({ table, numbers }: Page, file: FiguresFile): void {
  if (table === null) return
  expect(table).toEqual(
    mapOf(numbers, (number) => (number === null ? null : formatBare(number, file))),
  )
}

type Page = {
  readonly numbers: Numbers
  /** What the picture draws of them. */
  readonly chart: Numbers
  /** What the table under the lines writes; null in the views that have tables of their own. */
  readonly table: ReadonlyMap<string, string | null> | null
  /** The places that a ranking shows; empty in the other views. */
  readonly ranks: ReadonlyMap<string, number>
}

/** What the page makes of the API's answers, with the page's own functions. */
async function readPage(slug: string, query: string): Promise<Page> {
  const search = PageSearch.parse(Object.fromEntries(new URLSearchParams(query)))
  const { omraader, kategori, til, pr } = search
  const asked = { indicator: slug, areas: omraader, category: kategori, til, pr }
  const reply = SeriesReply.parse(await ask('series', asked))
  const { dimension, unit } = reply.indicator
  if (search.vis === 'fordeling' && dimension !== null) return readSplitPage(reply, search)
  if (search.vis === 'rangliste' && ranksAreas(unit)) return readRankedPage(reply, search)
  return readLinesPage(reply, search)
}

async function readLinesPage(reply: SeriesReply, search: PageSearch): Promise<Page> {
  const { own } = Site.parse((await get('/api/v1/site')).json())
  const shown = shownFigures(reply, { own, search })
  const { dimension } = reply.indicator
  const title =
    dimension?.categories.find(({ slug }) => slug === reply.category)?.title ?? totalTitle
  const numbers: Numbers = new Map(
    shown.series.flatMap(({ area, points }) =>
      shown.periods.map((period, place) => {
        const point = points[place]
        return [keyOf(area.code, period, title), point ? numberOf(point.value) : null] as const
      }),
    ),
  )
  const table = new Map(
    tableRows(shown).flatMap(({ period, cells }) =>
      cells.map(({ area, isMissing, text }) => [
        keyOf(area.code, period, title),
        isMissing ? null : text,
      ]),
    ),
  )
  const chart: Numbers = new Map(
    toLineChart(shown).lines.flatMap(({ id, cells }) =>
      cells.map(
        ({ value }, place) => [keyOf(id, shown.periods[place] ?? '', title), value] as const,
      ),
    ),
  )
  return { numbers, table, chart, ranks: new Map() }
}

async function readSplitPage({ indicator }: SeriesReply, search: PageSearch): Promise<Page> {
  const { omraade, til, pr } = search
  const asked = { indicator: indicator.slug, area: omraade, til, pr }
  const split = BreakdownReply.parse(await ask('breakdown', asked))
  const { dimension } = split.indicator
  if (dimension === null) throw new Error('Not split')
  const breakdown = shownBreakdown(split, { dimension, search, footnotes: [] })
  const parts = [{ title: totalTitle, points: breakdown.total }, ...breakdown.categories]
  const cellsOf = (title: string, values: readonly (number | null)[]) =>
    values.map(
      (value, place) =>
        [keyOf(breakdown.area.code, breakdown.periods[place] ?? '', title), value] as const,
    )
  const { layers } = toStack(breakdown, null)
  return {
    numbers: new Map(
      parts.flatMap(({ title, points }) =>
        cellsOf(
          title,
          points.map((point) => (point ? numberOf(point.value) : null)),
        ),
      ),
    ),
    chart: new Map(
      layers.flatMap(({ name, cells }) =>
        cellsOf(
          name,
          cells.map(({ value }) => value),
        ),
      ),
    ),
    table: null,
    ranks: new Map(),
  }
}

async function readRankedPage(reply: SeriesReply, search: PageSearch): Promise<Page> {
  const { gruppe: group, periode: period, kategori: category, pr } = search
  const asked = { indicator: reply.indicator.slug, category, group, period, pr }
  const ranking = RankingReply.parse(await ask('ranking', asked))
  const key = (area: string): string => keyOf(area, ranking.period ?? '', totalTitle)
  const rows = toDotRows(ranking, { own: '657', chosen: new Set() })
  return {
    numbers: new Map([
      ...ranking.ranked.map(({ area, number }) => [key(area.code), number] as const),
      ...ranking.missing.map(({ area }) => [key(area.code), null] as const),
      ...ranking.references.map(({ area, value }) => [key(area.code), numberOf(value)] as const),
    ]),
    chart: new Map(rows.map(({ id, value }) => [key(id), value])),
    table: null,
    ranks: new Map(rows.map(({ id, rank }) => [key(id), Number(rank)])),
  }
}

async function ask(
  endpoint: 'series' | 'breakdown' | 'ranking',
  asked: Readonly<Record<string, string | undefined>>,
): Promise<unknown> {
  const given = Object.entries(asked).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, value]],
  )
  return (await get(`/api/v1/${endpoint}?${new URLSearchParams(given).toString()}`)).json()
}

/** A chart of counts draws the own area alone; what it draws has the table's numbers. */
function onlyDrawn(numbers: Numbers, chart: Numbers): Numbers {
  return new Map([...numbers].filter(([key]) => chart.has(key)))
}

function numbersOfJson({ figures: list }: FiguresFile): Numbers {
  return new Map(
    list.map(({ area, period, category, value }) => [
      keyOf(area.code, period, category.title),
      numberOf(value),
    ]),
  )
}

function ranksOfJson({ figures: list }: FiguresFile): Map<string, number> {
  return withoutNull(
    new Map(
      list.map(({ area, period, category, rank }) => [
        keyOf(area.code, period, category.title),
        rank,
      ]),
    ),
  )
}

function withoutNull(numbers: Numbers): Map<string, number> {
  return new Map([...numbers].flatMap(([key, number]) => (number === null ? [] : [[key, number]])))
}

async function numbersOfCsv(slug: string, query: string): Promise<Numbers> {
  return numbersOfTable(await get(`/noegletal/${slug}.csv?${query}`), (value) =>
    value === null || value === '' ? null : Number(String(value).replace(',', '.')),
  )
}

async function numbersOfXlsx(slug: string, query: string): Promise<Numbers> {
  return numbersOfTable(await get(`/noegletal/${slug}.xlsx?${query}`), numberIn)
}

async function ranksOfXlsx(slug: string, query: string): Promise<Numbers> {
  return numbersOfTable(await get(`/noegletal/${slug}.xlsx?${query}`), numberIn, 9)
}

function numberIn(cell: TableCell): number | null {
  return typeof cell === 'number' ? cell : null
}

type TableCell = string | number | null | undefined

/** Reads a file back with the reader that the import has. */
function numbersOfTable(
  { rawPayload }: { readonly rawPayload: Buffer },
  toNumber: (cell: TableCell) => number | null,
  column = 5,
): Numbers {
  const opened = openFile(bytesOf(rawPayload), { sheet: 'Tal' })
  if (!opened.ok) throw new Error(opened.error.message)
  const rows = [...opened.value.rows()].map((row) => ('cells' in row ? row.cells : []))
  return new Map(
    rows
      .slice(1)
      .map((cells) => [
        keyOf(String(cells[1]), String(cells[0]), String(cells[4])),
        toNumber(cells[column]),
      ]),
  )
}

function numbersOfJsonStat(
  dataset: ReturnType<typeof readJsonStat>,
  { categories }: FiguresFile,
  metric: string,
): Numbers {
  const areas = dataset.Dimension('område')?.id ?? []
  const periods = dataset.Dimension('periode')?.id ?? []
  return new Map(
    categories.flatMap(({ slug, title }) =>
      areas.flatMap((area) =>
        periods.map((period) => {
          const members = { område: area, periode: period, kategori: slug, nøgletal: metric }
          return [keyOf(area, period, title), dataset.Data(members)?.value ?? null] as const
        }),
      ),
    ),
  )
}

const chance = (name: string): number => createRandom(2019, name).uniform()

const get = async (url: string) => {
  const reply = await dashboard.app.inject(url)
  if (reply.statusCode !== 200) throw new Error(`${url}: ${reply.statusCode} ${reply.body}`)
  return reply
}

function mapOf<Out>(numbers: Numbers, change: (number: number | null) => Out): Map<string, Out> {
  return new Map([...numbers].map(([key, number]) => [key, change(number)]))
}

/** Lines for every indicator, area and category from 2011 on, some figures suppressed and some left out; one category has none. */
function figures(version: number, last: string): string[] {
  const months = Array.from({ length: 12 * 9 }, (_, index) => {
    const month = String((index % 12) + 1).padStart(2, '0')
    return `${2011 + Math.floor(index / 12)}M${month}`
  }).filter((period) => period <= last)
  const lines = (indicator: string, area: string, category = '') =>
    months.flatMap((period) => {
      const key = `${version} ${indicator} ${area} ${category} ${period}`
      if (chance(`left out ${key}`) < 0.03) return []
      if (chance(`suppressed ${key}`) < 0.03)
        return [`${indicator};${area};${period};;${category};diskretioneret`]
      const size = indicator === 'bruttoledighed' ? 10 : 3000
      const number = (chance(key) * size).toFixed(size === 10 ? 2 : 0).replace('.', ',')
      return [`${indicator};${area};${period};${number};${category};`]
    })
  return ['657', '661', '727', 'rar-vestjylland', '000'].flatMap((area) => [
    ...lines('bruttoledighed', area),
    ...lines('foertidspension', area),
    ...lines('sygedagpengeforloeb', area),
    ...lines('sygedagpengeforloeb', area, 'under-et-aar'),
  ])
}
