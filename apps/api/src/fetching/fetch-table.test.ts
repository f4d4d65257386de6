import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { FetchOrder } from './fetch-order.ts'
import { type FetchTools, fetchTable } from './fetch-table.ts'
import {
  type Asked,
  type SourceUnderTest,
  aSource,
  csv,
  cut,
  halfRow,
  json,
  silence,
} from './testing.ts'

const unemployment = {
  id: 'AUP01',
  text: 'Ledige i pct. af arbejdsstyrken',
  unit: 'Pct.',
  updated: '2019-11-07T08:00:00',
  variables: [
    {
      id: 'OMRÅDE',
      text: 'område',
      elimination: true,
      time: false,
      values: [
        { id: '000', text: 'Hele landet' },
        { id: '657', text: 'Herning' },
        { id: '661', text: 'Holstebro' },
      ],
    },
    {
      id: 'KØN',
      text: 'køn',
      elimination: true,
      time: false,
      values: [
        { id: 'TOT', text: 'I alt' },
        { id: 'M', text: 'Mænd' },
      ],
    },
    {
      id: 'Tid',
      text: 'tid',
      elimination: false,
      time: true,
      values: ['2019M07', '2019M08', '2019M09'].map((id) => ({ id, text: id })),
    },
  ],
}
const table = csv('OMRÅDE;TID;INDHOLD', 'Herning;2019M09;3,4')

const rowOf = (area: string) => csv('OMRÅDE;KØN;TID;INDHOLD', `${area};I alt;2019M09;3,4`)

const releases: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const release of releases.splice(0)) await release()
})

type Answer = Parameters<typeof aSource>[0]

/** A source, an empty data directory, and time that passes as soon as somebody waits. */
async function prepare(answer: Answer, words: Partial<FetchTools> = {}) {
  const source = await aSource(answer)
  const dataDirectory = await mkdtemp(join(tmpdir(), 'noegletal-fetch-'))
  releases.push(
    () => source.close(),
    () => rm(dataDirectory, { recursive: true }),
  )
  const waits: number[] = []
  let now = Date.parse('2019-11-20T08:00:00Z')
  const tools: FetchTools = {
    dataDirectory,
    statbankUrl: `${source.url}/v1`,
    jobindsatsUrl: source.url,
    jobindsatsToken: 'hemmelig',
    pace: {
      now: () => now,
      wait: async (milliseconds) => {
        waits.push(milliseconds)
        now += milliseconds
      },
      random: () => 1,
    },
    distance: 0,
    ...words,
  }
  const pass = (milliseconds: number): void => {
    now += milliseconds
  }
  return { source, tools, waits, dataDirectory, pass }
}

const statbank = (variables: Record<string, string[]>): FetchOrder =>
  FetchOrder.parse({ source: 'statbank', table: 'aup01', variables })
const jobindsats = (words: Record<string, unknown> = {}): FetchOrder =>
  FetchOrder.parse({ source: 'jobindsats', table: 'y07a02', areas: ['/'], ...words })

/** Answers questions about the table with its description, and those for figures in turn. */
function describedAs(description: unknown, ...answers: ReturnType<Answer>[]): Answer {
  let figures = 0
  return ({ path }: Asked) => {
    if (path === '/v1/tableinfo') return json(description)
    figures += 1
    return answers[Math.min(figures, answers.length) - 1] ?? silence
  }
}

async function faultOf(order: FetchOrder, tools: FetchTools): Promise<string> {
  const fetched = await fetchTable(order, tools)
  return fetched.ok ? 'ingen fejl' : fetched.error.message
}

const figuresAsked = (source: SourceUnderTest): Asked[] =>
  source.asked.filter(({ path }) => path === '/v1/data')

describe('Statistikbanken', () => {
  it('is asked for what the table has, as its documents say', async () => {
    const { source, tools } = await prepare(describedAs(unemployment, table))

    const fetched = await fetchTable(
      statbank({ område: ['Herning', '000'], TID: ['latest:2'] }),
      tools,
    )

    expect(source.asked).toMatchObject([
      {
        method: 'POST',
        path: '/v1/tableinfo',
        body: { table: 'AUP01', lang: 'da', format: 'JSON' },
      },
      {
        method: 'POST',
        path: '/v1/data',
        body: {
          table: 'AUP01',
          format: 'CSV',
          lang: 'da',
          delimiter: 'Semicolon',
          valuePresentation: 'Value',
          variables: [
            { code: 'OMRÅDE', values: ['000', '657'] },
            { code: 'Tid', values: ['2019M08', '2019M09'] },
          ],
        },
      },
    ])
    expect(fetched).toMatchObject({
      ok: true,
      value: {
        tableId: 'AUP01',
        publishedOn: '2019-11-07',
        title: 'Statistikbanken AUP01: Ledige i pct. af arbejdsstyrken',
        source: 'Danmarks Statistik, Statistikbanken, tabel AUP01, www.statistikbanken.dk/AUP01',
      },
    })
  })

  it('gives a file that is thrown away when it is in', async () => {
    const { tools, dataDirectory } = await prepare(describedAs(unemployment, table))
    const fetched = await fetchTable(statbank({ TID: ['*'] }), tools)
    if (!fetched.ok) throw new Error(fetched.error.message)

    expect(await readFile(fetched.value.path, 'utf8')).toBe(
      '\uFEFFOMRÅDE;TID;INDHOLD\r\nHerning;2019M09;3,4\r\n',
    )
    await fetched.value.discard()
    expect(await readdir(join(dataDirectory, 'fetch'))).toEqual([])
  })

  it.each<[string, Record<string, string[]>, string]>([
    [
      'the newest none',
      { OMRÅDE: ['657'], TID: ['latest:0'] },
      'Variablen Tid har ikke værdien »latest:0«; den har fx 2019M07 (2019M07), 2019M08 (2019M08), 2019M09 (2019M09).',
    ],
    [
      'an unknown variable',
      { BY: ['1'], TID: ['*'] },
      'Tabellen AUP01 har ikke variablen »BY«; den har OMRÅDE, KØN, Tid.',
    ],
    [
      'an unknown value',
      { OMRÅDE: ['Hrning'], TID: ['*'] },
      'Variablen OMRÅDE har ikke værdien »Hrning«; den har fx 000 (Hele landet), 657 (Herning), 661 (Holstebro).',
    ],
    [
      'a variable that must be chosen',
      { OMRÅDE: ['657'] },
      'Tabellen AUP01 kræver et valg for variablen Tid (tid); skriv --variable Tid=… med koder eller *.',
    ],
  ])('is not asked for figures with %s', async (_, variables, message) => {
    const { source, tools } = await prepare(describedAs(unemployment, table))

    expect(await faultOf(statbank(variables), tools)).toBe(message)
    expect(figuresAsked(source)).toEqual([])
  })

  it('is asked for a large selection as BULK, in parts that are put together', async () => {
    const many = Array.from({ length: 1000 }, (_, n) => ({ id: `A${n}`, text: `Område ${n}` }))
    const large = {
      ...unemployment,
      variables: unemployment.variables.map((variable) => {
        if (variable.id === 'OMRÅDE') return { ...variable, values: many }
        if (variable.id === 'KØN') return variable
        const months = Array.from({ length: 720 }, (_, n) => `M${n}`)
        return { ...variable, values: months.map((id) => ({ id, text: id })) }
      }),
    }
    const { source, tools } = await prepare(describedAs(large, rowOf('A'), rowOf('B')))

    const fetched = await fetchTable(statbank({ OMRÅDE: ['*'], TID: ['*'] }), tools)
    if (!fetched.ok) throw new Error(fetched.error.message)

    expect(figuresAsked(source)).toHaveLength(2)
    expect(figuresAsked(source)[0]?.body).toMatchObject({ format: 'BULK' })
    const variables = figuresAsked(source).flatMap(
      ({ body }) => (body as { variables: { code: string; values: string[] }[] }).variables,
    )
    expect(variables.filter(({ code }) => code === 'KØN').map(({ values }) => values)).toEqual([
      ['TOT'],
      ['TOT'],
    ])
    expect(
      variables.filter(({ code }) => code === 'OMRÅDE').flatMap(({ values }) => values),
    ).toEqual(many.map(({ id }) => id))
    expect(await readFile(fetched.value.path, 'utf8')).toBe(
      '\uFEFFOMRÅDE;KØN;TID;INDHOLD\r\nA;I alt;2019M09;3,4\r\nB;I alt;2019M09;3,4\r\n',
    )
  })

  it('says in its own words why it cannot answer', async () => {
    const refusal = json(
      { errorTypeCode: 'EXTRACT-NOTFOUND', message: 'Tabellen blev ikke fundet' },
      400,
    )
    const { source, tools } = await prepare(() => refusal)

    expect(await faultOf(statbank({ TID: ['*'] }), tools)).toBe(
      'Statistikbanken kan ikke bruge forespørgslen (400). Svaret var: Tabellen blev ikke fundet',
    )
    expect(source.asked).toHaveLength(1)
  })
})

describe('jobindsats.dk', () => {
  const figures = csv('Område;Periode;Antal personer', 'Herning;2019M09;1526')
  const description = {
    dimensions: [
      {
        dimension_id: '_nykom',
        hierarchies: [
          { levels: [{ values: [{ value_id: '/', value_name: 'Hele landet' }] }] },
          { levels: [{ values: [{ value_id: '/7/657/', value_name: 'Herning' }] }] },
        ],
      },
    ],
  }

  it('is asked one area at a time, with the key, as the documents of version 3 say', async () => {
    const { source, tools } = await prepare(({ path }) =>
      path.startsWith('/v3/table/') ? json(description) : figures,
    )

    const order = jobindsats({ areas: ['Herning', '/'], variables: { _ygrpi09: ['/', '/2/'] } })
    const fetched = await fetchTable(order, tools)

    expect(fetched).toMatchObject({ ok: true, value: { tableId: 'y07a02', publishedOn: null } })
    expect(source.asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /v3/table/y07a02?format=json',
      'GET /v3/data/y07a02?mgroup.*=*&period.M=latest:14&hierarchy._nykom=/7/657/&hierarchy._ygrpi09=/,/2/&format=csv',
      'GET /v3/data/y07a02?mgroup.*=*&period.M=latest:14&hierarchy._nykom=/&hierarchy._ygrpi09=/,/2/&format=csv',
    ])
    expect(new Set(source.asked.map(({ authorization }) => authorization))).toEqual(
      new Set(['Bearer hemmelig']),
    )
  })

  it('is asked in version 2 with the bare key', async () => {
    const { source, tools } = await prepare(() => figures)

    await fetchTable(jobindsats({ version: 'v2', areas: ['Herning', 'Hele landet'] }), tools)

    expect(source.asked).toMatchObject([
      {
        method: 'GET',
        path: '/v2/data/y07a02/csv?area=Herning,Hele%20landet&period=l:14',
        authorization: 'hemmelig',
      },
    ])
  })

  it('is not asked about an area that the table lacks', async () => {
    const { source, tools } = await prepare(() => json(description))

    expect(await faultOf(jobindsats({ areas: ['Hrning'] }), tools)).toBe(
      'Tabellen y07a02 har ikke området »Hrning«. Skriv navnet, som jobindsats.dk gør, eller *.',
    )
    expect(source.asked).toHaveLength(1)
  })

  it('is not asked without a key', async () => {
    const { source, tools } = await prepare(() => figures, { jobindsatsToken: null })

    expect(await faultOf(jobindsats(), tools)).toBe(
      'jobindsats.dk kræver en nøgle. Læg den i indstillingen JOBINDSATS_TOKEN.',
    )
    expect(source.asked).toEqual([])
  })

  it.each([
    [
      401,
      'jobindsats.dk kender ikke nøglen (401). Kontrollér indstillingen JOBINDSATS_TOKEN. Svaret var: nej',
    ],
    [
      403,
      'jobindsats.dk giver ikke adgang (403). Kontrollér, hvad nøglen gælder for. Svaret var: nej',
    ],
    [404, 'jobindsats.dk har ikke tabellen (404). Svaret var: nej'],
    [422, 'jobindsats.dk kan ikke bruge forespørgslen (422). Svaret var: nej'],
  ])('that answers %i is not asked again, and never told with the key', async (status, message) => {
    const { source, tools, waits } = await prepare(() => json({ detail: 'nej' }, status))

    expect(await faultOf(jobindsats(), tools)).toBe(message)
    expect(source.asked).toHaveLength(1)
    expect(waits).toEqual([])
  })

  it('that sends us elsewhere is not followed there with the key', async () => {
    const { source, tools } = await prepare(() => json({}, 302, { location: '/andre' }))

    expect(await faultOf(jobindsats(), tools)).toContain('(302)')
    expect(source.asked).toHaveLength(1)
  })
})

describe('a source in trouble', () => {
  const figures = csv('Område;Periode;Antal personer', 'Herning;2019M09;1526')

  it.each<[string, ReturnType<Answer>]>([
    ['answers 500', json({ message: 'øv' }, 500)],
    ['cuts the connection', cut('Område;Periode;Antal personer\r\nHerning;2019M')],
    ['ends in the middle of a row', halfRow('Område;Periode;Antal personer\r\nHerning;2019M')],
  ])('that %s is asked again, later and later', async (_, trouble) => {
    const { tools, waits } = await prepare((_asked, number) => (number <= 3 ? trouble : figures))

    const fetched = await fetchTable(jobindsats(), tools)
    if (!fetched.ok) throw new Error(fetched.error.message)

    expect(waits).toEqual([2000, 4000, 8000])
    expect(await readFile(fetched.value.path, 'utf8')).toBe(
      '\uFEFFOmråde;Periode;Antal personer\r\nHerning;2019M09;1526\r\n',
    )
  })

  it('that never answers is given up after a while and asked again', async () => {
    const { tools, waits } = await prepare((_asked, number) => (number === 1 ? silence : figures), {
      patience: 1000,
    })

    expect(await faultOf(jobindsats(), tools)).toBe('ingen fejl')
    expect(waits).toEqual([2000])
  })

  it.each([
    ['seconds', '30', 30_000],
    ['a date', 'Wed, 20 Nov 2019 08:02:00 GMT', 120_000],
    ['nonsense, as if it were not said', 'snart', 2000],
    ['far too long, at most a quarter of an hour', '86400', 900_000],
  ])('that is busy is left alone for as long as it asks: %s', async (_, header, wait) => {
    const busy = json({}, 429, { 'retry-after': header })
    const { tools, waits } = await prepare((_asked, number) => (number === 1 ? busy : figures))

    expect(await faultOf(jobindsats(), tools)).toBe('ingen fejl')
    expect(waits).toEqual([wait])
  })

  it('that stays busy is left alone after five times', async () => {
    const { source, tools } = await prepare(() => json({ message: 'vent' }, 429))

    expect(await faultOf(jobindsats(), tools)).toBe('jobindsats.dk har for travlt (429: vent).')
    expect(source.asked).toHaveLength(5)
  })

  it('gets its questions a second apart', async () => {
    const { tools, waits } = await prepare(() => figures, { distance: 1000 })

    await fetchTable(jobindsats({ areas: ['/1/', '/2/', '/3/'] }), tools)

    expect(waits).toEqual([1000, 1000])
  })

  it('is asked by the next run only for what had not come', async () => {
    let isDown = true
    const { source, tools } = await prepare(({ path }) =>
      path.includes('/2/') && isDown ? json({}, 503) : figures,
    )
    const order = jobindsats({ areas: ['/1/', '/2/', '/3/'] })
    await faultOf(order, tools)
    isDown = false
    source.asked.length = 0

    const fetched = await fetchTable(order, tools)

    expect(fetched.ok).toBe(true)
    expect(source.asked.map(({ path }) => /nykom=([^&]*)/.exec(path)?.[1])).toEqual(['/2/', '/3/'])
  })

  it('is asked for everything anew when it has published since, or too long ago', async () => {
    const published = { ...unemployment }
    const { source, tools, pass } = await prepare(({ path }) =>
      path === '/v1/tableinfo' ? json(published) : table,
    )
    const order = statbank({ TID: ['*'] })
    await fetchTable(order, tools)
    await fetchTable(order, tools)
    expect(figuresAsked(source)).toHaveLength(1)

    published.updated = '2019-12-09T08:00:00'
    await fetchTable(order, tools)
    expect(figuresAsked(source)).toHaveLength(2)

    pass(8 * 60 * 60_000)
    await fetchTable(order, tools)
    expect(figuresAsked(source)).toHaveLength(3)
  })

  it('can be given up in the middle', async () => {
    const stopping = new AbortController()
    const { tools } = await prepare(() => silence, { signal: stopping.signal })
    const fetching = fetchTable(jobindsats(), tools)
    stopping.abort(new Error('stoppet'))

    await expect(fetching).rejects.toThrow('stoppet')
  })

  it.each([
    [
      'a page',
      halfRow('<html><body>Vi er straks tilbage</body></html>'),
      'Svaret er ikke en tabel (CSV).',
    ],
    ['no figures', csv('Område;Periode;Antal personer'), 'Kilden har ingen tal for det valgte.'],
  ])('that answers with %s gives nothing to import', async (_, answer, message) => {
    const { tools } = await prepare(() => answer)

    expect(await faultOf(jobindsats(), tools)).toBe(message)
  })

  it('whose replies have other headings than the first gives nothing to import', async () => {
    const other = csv('Område;Periode;Antal forløb', 'Herning;2019M09;99')
    const { tools } = await prepare((_asked, number) => (number === 1 ? figures : other))

    expect(await faultOf(jobindsats({ areas: ['/1/', '/2/'] }), tools)).toBe(
      'Svarene har ikke samme overskrifter: »Område;Periode;Antal personer« og »Område;Periode;Antal forløb«.',
    )
  })
})
