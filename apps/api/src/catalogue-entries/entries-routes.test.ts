import { type EntryHistory, staffEndpoints } from '@noegletal/contract'
import { Footnote, Gap } from '@noegletal/domain'
import { anIndicator } from '@noegletal/domain/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aLongFile, anAnalyst } from '../importing/testing.ts'
import { type DashboardUnderTest, aDashboard } from '../testing.ts'

let dashboard: DashboardUnderTest
let headers: Record<string, string>
beforeEach(async () => {
  dashboard = await aDashboard({ today: '2019-11-20' })
  headers = await dashboard.logIn('analyst')
})
afterEach(() => dashboard.close())

const path = '/api/v1/catalogue-entries'
type Answer = readonly [status: number, body: unknown]

async function ask(
  method: 'PUT' | 'POST',
  url: string,
  payload: object,
  as = headers,
): Promise<Answer> {
  const reply = await dashboard.app.inject({ method, url: `${path}/${url}`, payload, headers: as })
  return [reply.statusCode, reply.json()]
}

async function save(
  key: string,
  entry: { readonly kind: string; readonly content: object },
  after: number | null = null,
): Promise<EntryHistory> {
  const [status, body] = await ask('PUT', `${entry.kind}/${key}`, { entry, after })
  expect([status, body]).toEqual([200, expect.anything()])
  return staffEndpoints.saveEntry.response.parse(body)
}

const remove = (kind: string, key: string, after: number) =>
  ask('POST', `${kind}/${key}/removal`, { after })

const aGap = (words: Partial<Gap> = {}) => ({
  kind: 'gap',
  content: Gap.parse({
    indicator: 'bruttoledighed',
    area: null,
    from: '2019M04',
    til: null,
    reason: 'Kommunen har fået nyt fagsystem.',
    expected: 'i foråret 2020',
    simulated: false,
    ...words,
  }),
})

const aFootnote = (words: Partial<Record<keyof Footnote, unknown>> = {}) => ({
  kind: 'footnote',
  content: Footnote.parse({
    indicator: 'bruttoledighed',
    area: '657',
    category: null,
    from: '2019M03',
    til: '2019M03',
    text: 'En stor arbejdsplads lukkede.',
    ...words,
  }),
})

async function read(url: string): Promise<unknown> {
  return (await dashboard.app.inject({ url })).json()
}
const idOf = ({ versions }: EntryHistory): number => versions[0]?.id ?? 0

describe('an entry', () => {
  it('is seen by readers at once, and its versions stay', async () => {
    const before = await read('/api/v1/indicators')
    const made = await save('nyt-fagsystem', aGap())
    expect(await read('/api/v1/indicators')).toMatchObject({ gaps: [{}, aGap().content] })

    const edited = await save(
      'nyt-fagsystem',
      aGap({ til: Gap.shape.from.parse('2019M09') }),
      idOf(made),
    )
    const [status, taken] = await remove('gap', 'nyt-fagsystem', idOf(edited))

    expect(status).toBe(200)
    expect(taken).toMatchObject({
      current: null,
      versions: [
        { entry: null, by: 'Test analyst' },
        { entry: { content: { til: '2019M09' } } },
        { entry: { content: { til: null } } },
      ],
    })
    expect(await read('/api/v1/indicators')).toEqual(before)
    const list = await dashboard.app.inject({ url: path, headers })
    expect(list.json()).toEqual([taken])
  })

  it('stands in the audit log by the name of who wrote it', async () => {
    await save('nyt-fagsystem', aGap())

    const admin = await dashboard.logIn('admin')
    const log = await dashboard.app.inject({ url: '/api/v1/audit', headers: admin })

    expect(log.json().entries).toContainEqual(
      expect.objectContaining({
        by: 'Test analyst',
        what: 'gemte manglen for Bruttoledighed, fra april 2019',
      }),
    )
  })

  it('that somebody else has changed is not written over', async () => {
    const made = await save('nyt-fagsystem', aGap())
    await save('nyt-fagsystem', aGap({ reason: 'Nyt system fra januar.' }), idOf(made))

    const late = { entry: aGap({ reason: 'Min.' }), after: idOf(made) }
    const conflict = [
      409,
      expect.objectContaining({ message: expect.stringContaining('Test analyst har ændret det') }),
    ]
    expect(await ask('PUT', 'gap/nyt-fagsystem', late)).toEqual(conflict)
    expect(await remove('gap', 'nyt-fagsystem', idOf(made))).toEqual(conflict)
    expect(await read('/api/v1/indicators')).toMatchObject({
      gaps: [{}, { reason: 'Nyt system fra januar.' }],
    })
  })

  it.each([
    ['of a key figure that there is not', aGap({ indicator: 'findes-ikke' as Gap['indicator'] })],
    ['over quarters of a monthly figure', aGap({ from: '2019K1' as Gap['from'] })],
    ['that ends before it begins', aGap({ til: '2019M01' as Gap['from'] })],
  ])('%s is refused in Danish', async (_, entry) => {
    const [status, body] = await ask('PUT', 'gap/forkert', { entry, after: null })

    expect(status).toBe(409)
    expect(body).toMatchObject({ message: expect.stringMatching(/[a-zæøå]{3,}/) })
  })

  it('whose address says another kind is refused', async () => {
    const [status] = await ask('PUT', 'break/nyt-fagsystem', { entry: aGap(), after: null })

    expect(status).toBe(400)
  })

  it('cannot lead a reader anywhere but to a page', async () => {
    const content = anIndicator({ slug: 'lokal' })
    const source = { ...content.source, url: 'javascript:alert(1)' }
    const entry = { kind: 'indicator', content: { ...content, source } }

    expect((await ask('PUT', 'indicator/lokal', { entry, after: null }))[0]).toBe(400)
  })
})

describe('a gap and a break', () => {
  it('are shown as those that the product comes with: on Overblik and at the figure', async () => {
    await dashboard.publish([
      'bruttoledighed;657;2018M03;3,4;;;',
      'bruttoledighed;657;2019M03;3,2;;;',
    ])
    await save('nyt-fagsystem', aGap())
    const content = {
      date: '2019-01-01',
      kind: 'break',
      label: 'Ny opgørelse',
      description: 'Ny opgørelse fra 2019.',
      source: 'STAR',
      indicators: ['bruttoledighed'],
    }
    await save('ny-opgoerelse', { kind: 'break', content })

    const overview = JSON.stringify(await read('/api/v1/overview'))
    expect(overview).toContain('Kommunen har fået nyt fagsystem.')
    expect(overview).not.toContain('"kind":"change"')
    expect(await read('/api/v1/series?indicator=bruttoledighed&areas=657')).toMatchObject({
      breaks: [{ label: 'Ny visitation' }, { label: 'Ny opgørelse' }],
      gaps: [{ expected: 'i foråret 2020' }],
    })
  })
})

describe('a footnote', () => {
  beforeEach(async () => {
    await dashboard.publish([
      'bruttoledighed;657;2019M02;3,3;;;',
      'bruttoledighed;657;2019M03;3,2;;;fra referatet',
      'bruttoledighed;000;2019M03;3,9;;;',
    ])
    await save('lukning', aFootnote())
  })

  it('is in the file at its figure, after what the source said', async () => {
    const file = await dashboard.app.inject({
      url: '/api/v1/series.csv?indicator=bruttoledighed&areas=657,000',
    })
    const notes = file.body.split('\r\n').flatMap((line) => line.split(';').slice(-1))

    expect(notes.filter((note) => note.includes('arbejdsplads'))).toEqual([
      'fra referatet En stor arbejdsplads lukkede.',
    ])
  })

  it('is told of its figure alone, also as of an earlier day', async () => {
    const cell = '/api/v1/history?indicator=bruttoledighed&area=657'

    expect(await read(`${cell}&period=2019M03`)).toMatchObject({ footnotes: [{ area: '657' }] })
    expect(await read(`${cell}&period=2019M02`)).toMatchObject({ footnotes: [] })
    expect(
      await read('/api/v1/series?indicator=bruttoledighed&areas=657&pr=2019-06-04'),
    ).toMatchObject({ footnotes: [{ text: 'En stor arbejdsplads lukkede.' }] })
  })

  it('of an area that was not asked for stays away', async () => {
    expect(await read('/api/v1/series?indicator=bruttoledighed&areas=000')).toMatchObject({
      footnotes: [],
    })
  })
})

describe('a local key figure', () => {
  const local = { slug: 'forsorgshjem', title: 'Borgere på forsorgshjem', preliminaryPeriods: 0 }
  const entry = {
    kind: 'indicator',
    content: { ...anIndicator(), ...local, unit: 'persons', decimals: 0, denominator: null },
  }

  it('gets figures from a file, and cannot be taken away while it has them', async () => {
    const made = await save('forsorgshjem', entry)
    const analyst = anAnalyst(dashboard.app, headers)
    const draft = await analyst.upload(aLongFile(['forsorgshjem;657;2019M09;46;;;']))
    await analyst.publish(await analyst.acknowledgeAll(draft))

    expect(await read('/api/v1/series?indicator=forsorgshjem&areas=657')).toMatchObject({
      series: [{ points: [{ value: { kind: 'number', number: 46 } }] }],
    })
    expect(await remove('indicator', 'forsorgshjem', idOf(made))).toEqual([
      409,
      expect.objectContaining({
        message: 'Nøgletallet »Borgere på forsorgshjem« har tal og kan ikke fjernes.',
      }),
    ])
  })

  it('cannot take a name that is there', async () => {
    await save('forsorgshjem', entry)

    const [status, body] = await ask('PUT', 'indicator/forsorgshjem', {
      entry: { ...entry, content: { ...entry.content, title: 'En anden' } },
      after: null,
    })
    expect([status, body]).toMatchObject([
      409,
      { message: 'Navnet »forsorgshjem« er optaget; vælg et andet.' },
    ])
  })
})

describe('a group of municipalities', () => {
  const content = {
    code: 'naboer',
    slug: 'naboer',
    name: 'Naboerne',
    kind: 'group',
    members: ['657', '661'],
  }

  it('is an area like any other, and shows no line while it has no figures', async () => {
    await dashboard.publish(['bruttoledighed;657;2019M03;3,2;;;'])
    await save('naboer', { kind: 'area-group', content })

    expect(await read('/api/v1/areas')).toContainEqual(content)
    expect(await read('/api/v1/series?indicator=bruttoledighed&areas=657,naboer')).toMatchObject({
      series: [{}, { area: { name: 'Naboerne' }, points: [] }],
    })
  })
})
