import { FiguresFile, JsonStatDataset, Problem } from '@noegletal/contract'
import { aGoal } from '@noegletal/domain/testing'
import { bytesOf, openFile } from '@noegletal/ingest'
import { afterEach, describe, expect, it } from 'vitest'
import { type DashboardUnderTest, aDashboard, aMunicipalCatalogue } from '../testing.ts'

let dashboard: DashboardUnderTest
afterEach(() => dashboard.close())

const get = (address: string) => dashboard.app.inject(`/noegletal/${address}`)

/** Month after month from January of a year on. */
const months = (year: number, area: string, numbers: readonly number[]): string[] =>
  numbers.map((number, index) => {
    const month = String(index + 1).padStart(2, '0')
    return `bruttoledighed;${area};${year}M${month};${String(number).replace('.', ',')}`
  })

const twoYears = [
  ...months(2018, '657', [3.9, 3.8, 3.7, 3.6, 3.5, 3.4, 3.3, 3.2, 3.1, 3, 2.9, 2.8]),
  ...months(2019, '657', [3.6, 3.5, 3.4]),
  ...months(2019, '000', [4, 3.9, 3.8]),
]

const periodsOf = (csv: string): Set<string | undefined> =>
  new Set(
    csv
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(';')[0]),
  )

describe('a file of what a page shows', () => {
  it('begins and ends where the page does', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(twoYears)

    const whole = periodsOf((await get('bruttoledighed.csv')).body)
    const year = periodsOf((await get('bruttoledighed.csv?spaend=13')).body)
    const until = periodsOf((await get('bruttoledighed.csv?fra=2018M11&til=2019M01')).body)

    expect(whole.size).toBe(15)
    expect([...year]).toEqual([
      '2018M03',
      '2018M04',
      '2018M05',
      '2018M06',
      '2018M07',
      '2018M08',
      '2018M09',
      '2018M10',
      '2018M11',
      '2018M12',
      '2019M01',
      '2019M02',
      '2019M03',
    ])
    expect([...until]).toEqual(['2018M11', '2018M12', '2019M01'])
  })

  it('keeps the place of a figure that nobody has stated', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(['bruttoledighed;657;2019M01;3,6', 'bruttoledighed;657;2019M03;3,4'])

    expect((await get('bruttoledighed.csv')).body).toContain(
      '2019M02;657;Herning;Bruttoledighed;I alt;;pct. af arbejdsstyrken;mangler;',
    )
  })

  it('says why a figure is missing, and where a series breaks', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(
      [
        'sygedagpengeforloeb;657;2019M09;1077',
        'sygedagpengeforloeb;000;2019M10;50000',
        'bruttoledighed;657;2016M09;3,6',
        'bruttoledighed;657;2016M10;3,9',
      ],
      { publishedOn: '2019-11-15' },
    )

    expect((await get('sygedagpengeforloeb.csv')).body).toContain(
      '2019M10;657;Herning;Sygedagpengeforløb;I alt;;forløb;mangler;Pga. nyt fagsystem',
    )
    expect((await get('bruttoledighed.csv?spaend=alt')).body).toContain(
      'Databrud 1. oktober 2016: Ny visitation.',
    )
  })

  it('has the total and every category of one area where the page is split', async () => {
    dashboard = await aDashboard()
    await dashboard.publish([
      'sygedagpengeforloeb;661;2019M01;30',
      'sygedagpengeforloeb;661;2019M01;10;under-et-aar',
      'sygedagpengeforloeb;661;2019M01;20;et-aar-og-mere',
    ])

    const { body, headers } = await get('sygedagpengeforloeb.csv?vis=fordeling&omraade=661')

    const cells = body
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(';'))
    expect(cells.map((row) => [row[1], row[4], row[5]])).toEqual([
      ['661', 'I alt', '30'],
      ['661', 'Under et år', '10'],
      ['661', 'Et år og mere', '20'],
    ])
    expect(headers['content-disposition']).toContain('"sygedagpengeforloeb_2019M01-2019M01_')
  })

  it('has the figures and places of a group in one month where the page ranks', async () => {
    dashboard = await aDashboard()
    await dashboard.publish([
      'bruttoledighed;657;2019M02;3,9',
      'bruttoledighed;661;2019M02;3,1',
      'bruttoledighed;727;2019M02;;;diskretioneret',
      'bruttoledighed;000;2019M02;3,8',
      ...months(2019, '657', [1, 1, 1]).slice(2),
    ])

    const view = 'vis=rangliste&gruppe=000&periode=2019M02'
    const { body, headers } = await get(`bruttoledighed.csv?${view}`)
    const rows = body
      .trim()
      .split('\r\n')
      .map((line) => line.split(';'))
    expect(rows.map((row) => [row[0], row[1], row[5], row[7], row[9]])).toEqual([
      ['periode', 'områdekode', 'værdi', 'status', 'placering'],
      ['2019M02', '661', '3,1', 'foreløbig', '1'],
      ['2019M02', '657', '3,9', 'foreløbig', '2'],
      ['2019M02', '727', '', 'diskretioneret', ''],
      ['2019M02', '000', '3,8', 'foreløbig', ''],
    ])
    expect(headers['content-disposition']).toContain('"bruttoledighed_2019M02-2019M02_')

    const dataset = JsonStatDataset.parse(
      (await get(`bruttoledighed.jsonstat.json?${view}`)).json(),
    )
    expect(dataset.size).toEqual([2, 1, 4, 1])
    expect(dataset.value).toEqual([3.1, 3.9, null, 3.8, 1, 2, null, null])
  })

  it('passes over what changes the picture alone', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(twoYears)

    const plain = await get('bruttoledighed.csv')
    const decorated = await get('bruttoledighed.csv?nul=1&vis=tabel&frem=657')

    expect(decorated.body).toBe(plain.body)
  })

  it('is named after its periods and the day that its figures were known', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(twoYears)

    const names = await Promise.all(
      ['csv', 'xlsx', 'json', 'jsonstat.json'].map(async (ending) => {
        const reply = await get(`bruttoledighed.${ending}?fra=2019M01&pr=2019-06-04`)
        return String(reply.headers['content-disposition'])
      }),
    )

    for (const ending of ['csv', 'xlsx', 'json', 'jsonstat.json']) {
      const name = `"bruttoledighed_2019M01-2019M03_pr-2019-06-04.${ending}"`
      expect(names.filter((disposition) => disposition.includes(name))).toHaveLength(1)
    }
  })

  it.each([
    ['nowhere.csv', 404],
    ['bruttoledighed.pdf', 404],
    ['bruttoledighed.svg', 404],
    ['bruttoledighed.png', 404],
    ['bruttoledighed.csv?omraader=999', 404],
    ['bruttoledighed.csv?kategori=nowhere', 404],
    ['bruttoledighed.json?spaend=7', 400],
    ['bruttoledighed.xlsx?til=i+morgen', 400],
    ['bruttoledighed.jsonstat.json?pr=2019-11-21', 400],
  ])('%s is refused with %i and a problem', async (address, status) => {
    dashboard = await aDashboard()

    const reply = await get(address)

    expect(reply.statusCode).toBe(status)
    expect(Problem.safeParse(reply.json()).success).toBe(true)
  })

  it('is made anew when the figures change', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(['bruttoledighed;657;2019M01;3,6'])
    const before = await get('bruttoledighed.xlsx')
    await dashboard.publish(['bruttoledighed;657;2019M01;3,7'], { publishedOn: '2019-07-01' })

    const after = await get('bruttoledighed.xlsx')

    expect(after.headers['etag']).not.toBe(before.headers['etag'])
  })
})

function rowsOf(bytes: Buffer, sheet: string) {
  const opened = openFile(bytesOf(bytes), { sheet })
  if (!opened.ok) throw new Error(opened.error.message)
  return [...opened.value.rows()].map((row) => ('cells' in row ? row.cells : []))
}

describe('the workbook', () => {
  it('says on its first sheet what its numbers are', async () => {
    dashboard = await aDashboard({ environment: { PUBLIC_URL: 'https://noegletal.herning.dk' } })
    await dashboard.publish(twoYears, { simulated: true })

    const { rawPayload } = await get('bruttoledighed.xlsx?spaend=13&pr=2019-06-04')
    const facts = new Map(rowsOf(rawPayload, 'Læs mig').map(([name, words]) => [name, words]))

    expect(facts.get('Nøgletal')).toBe('Bruttoledighed')
    expect(facts.get('Enhed')).toBe('pct. af arbejdsstyrken')
    expect(facts.get('Kilde')).toBe('jobindsats.dk, tabel y25i03')
    expect(facts.get('Offentliggjort')).toBe('4. juni 2019')
    expect(facts.get('Vist, som tallene var kendt')).toBe('4. juni 2019')
    expect(facts.get('Hentet')).toBe('20. november 2019')
    expect(facts.get('Siden med de samme tal')).toBe(
      'https://noegletal.herning.dk/noegletal/bruttoledighed?pr=2019-06-04&spaend=13',
    )
    expect(facts.get('Simulerede tal')).toContain('opdigtede')
  })

  it('has numbers that are numbers, and text that is never run', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(['bruttoledighed;657;2019M03;3,45;;;=1+1'])

    const [head, row] = rowsOf((await get('bruttoledighed.xlsx')).rawPayload, 'Tal')

    expect(head?.slice(0, 3)).toEqual(['periode', 'områdekode', 'område'])
    expect(row?.[5]).toBe(3.45)
    expect(row?.[8]).toBe("'=1+1")
  })
})

describe('the goals of what is shown', () => {
  const goal = aGoal({
    title: '=Lav ledighed',
    target: {
      kind: 'path',
      side: 'lower',
      levels: [
        { period: '2019M01', level: 3.5 },
        { period: '2019M02', level: 3.6 },
      ],
    },
  })
  const decide = async () => {
    dashboard = await aDashboard()
    await dashboard.store.saveCatalogue({ ...aMunicipalCatalogue(), goals: [goal] }, 'test')
    await dashboard.publish(twoYears)
  }

  it('stand on sheets of their own, and in JSON, as the API says they are', async () => {
    await decide()

    const { rawPayload } = await get('bruttoledighed.xlsx')
    const [names, row] = rowsOf(rawPayload, 'Mål')
    const file = FiguresFile.parse((await get('bruttoledighed.json')).json())
    const { goals } = (await dashboard.app.inject('/api/v1/goals')).json()

    const said = Object.fromEntries((names ?? []).map((name, at) => [name, row?.[at]]))
    expect(said).toMatchObject({
      mål: "'=Lav ledighed",
      slags: 'Politisk mål',
      status: 'ikke opfyldt',
    })
    expect(said['kategori']).toBe('I alt')
    expect(said['hvordan det går']).toBe(goals[0].progress)
    expect(file.goals).toMatchObject([{ status: goals[0].status, progress: goals[0].progress }])
    expect(rowsOf(rawPayload, 'Målniveauer').slice(1)).toEqual([
      ["'=Lav ledighed", '2019M01', 3.5],
      ["'=Lav ledighed", '2019M02', 3.6],
    ])
  })

  it('change no column of the CSV, and are not there where there are none', async () => {
    await decide()
    const before = (await get('bruttoledighed.csv')).body.split('\r\n')[0]
    expect(before).toBe('\uFEFFperiode;områdekode;område;nøgletal;kategori;værdi;enhed;status;note')

    await dashboard.store.saveCatalogue(aMunicipalCatalogue(), 'test')
    const { rawPayload } = await get('bruttoledighed.xlsx')
    expect(openFile(bytesOf(rawPayload), { sheet: 'Mål' }).ok).toBe(false)
  })
})

describe('JSON', () => {
  it('says of every figure what is known of it', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(['bruttoledighed;657;2019M03;3,4;;;Punkt 39'], { simulated: true })

    const file = FiguresFile.parse((await get('bruttoledighed.json')).json())

    expect(file).toMatchObject({ unit: 'pct. af arbejdsstyrken', simulated: true })
    expect(file.figures).toEqual([
      {
        period: '2019M03',
        area: { code: '657', slug: 'herning', name: 'Herning', kind: 'municipality' },
        category: { slug: 'i-alt', title: 'I alt' },
        value: { kind: 'number', number: 3.4 },
        rank: null,
        preliminary: true,
        simulated: true,
        note: 'Punkt 39',
      },
    ])
  })

  it('is also there as JSON-stat, with null and a status where there is no number', async () => {
    dashboard = await aDashboard()
    await dashboard.publish([
      'bruttoledighed;657;2019M02;;;diskretioneret',
      'bruttoledighed;657;2019M03;3,4',
    ])

    const dataset = JsonStatDataset.parse((await get('bruttoledighed.jsonstat.json')).json())

    expect(dataset.id).toEqual(['nøgletal', 'kategori', 'område', 'periode'])
    expect(dataset.size).toEqual([1, 1, 1, 2])
    expect(dataset.value).toEqual([null, 3.4])
    expect(dataset.status).toEqual({ '0': 'diskretioneret', '1': 'foreløbig' })
  })
})
