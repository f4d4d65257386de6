import { Draft, staffEndpoints } from '@noegletal/contract'
import type { FastifyInstance } from 'fastify'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildApp } from '../app.ts'
import { readConfiguration } from '../config.ts'
import { type DashboardUnderTest, aDashboard } from '../testing.ts'
import { type Analyst, aForm, aLongFile, anAnalyst, anOrder } from './testing.ts'

let dashboard: DashboardUnderTest
let headers: Record<string, string>
let analyst: Analyst
/** Those that were started besides the first. */
const servers: FastifyInstance[] = []
beforeEach(async () => {
  dashboard = await aDashboard({ today: '2019-11-20' })
  headers = await dashboard.logIn('analyst')
  analyst = anAnalyst(dashboard.app, headers)
})
afterEach(async () => {
  await Promise.all(servers.splice(0).map((app) => app.close()))
  await dashboard.close()
})

const march = aLongFile(['bruttoledighed;657;2019M03;3,4', 'bruttoledighed;000;2019M03;3,9'])
const revised = aLongFile(['bruttoledighed;657;2019M03;3,5', 'bruttoledighed;000;2019M03;3,9'])
const april = aLongFile(['bruttoledighed;657;2019M04;3,3', 'bruttoledighed;000;2019M04;3,8'])

async function post(path: string, payload?: object): Promise<[number, string]> {
  const reply = await analyst.ask({
    method: 'POST',
    url: `/api/v1/drafts/${path}`,
    ...(payload && { payload }),
  })
  return [reply.statusCode, messageOf(reply.json())]
}

const messageOf = (body: unknown): string => (body as { message?: string }).message ?? ''

async function importCount(app: FastifyInstance = dashboard.app): Promise<number> {
  return (await app.inject('/api/v1/imports')).json().length
}

/** A file that takes long enough to be stopped in the middle. */
function aLargeFile(number: string): string {
  const shares = ['bruttoledighed', 'foertidspension']
  const areas = ['657', '661', '727', 'rar-vestjylland', '09', '000']
  const lines = shares.flatMap((share) =>
    areas.flatMap((area) =>
      Array.from({ length: 1500 }, (_, index) => {
        const month = String((index % 12) + 1).padStart(2, '0')
        return `${share};${area};${1890 + Math.floor(index / 12)}M${month};${number}`
      }),
    ),
  )
  return aLongFile(lines)
}

/** Another server over the same data. */
async function restarted(): Promise<Analyst> {
  const app = await dashboard.restart()
  servers.push(app)
  return anAnalyst(app, headers)
}

describe('a file that comes in', () => {
  it('is kept byte for byte under its hash, whatever it is called', async () => {
    const draft = await analyst.upload(march, { fileName: '../../etc/passwd' })

    expect(draft.fileName).toBe('passwd')
    expect(await readdir(join(dashboard.dataDirectory, 'files'))).toEqual([draft.fileHash])
    const file = await analyst.ask({ url: `/api/v1/drafts/${draft.id}/file` })
    expect(file.body).toBe(march)
    expect(file.headers).toMatchObject({
      'content-disposition': `attachment; filename="passwd"; filename*=UTF-8''passwd`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
  })

  it('stands in the list with what is needed next', async () => {
    const draft = await analyst.upload(march)

    const list = staffEndpoints.drafts.response.parse(
      (await analyst.ask({ url: '/api/v1/drafts' })).json(),
    )

    expect(list).toMatchObject([{ id: draft.id, state: 'checked', createdBy: 'Test analyst' }])
  })

  it.each([
    ['an empty file', '', 'tom'],
    ['a PDF', '%PDF-1.4\n%âãÏÓ', 'PDF'],
    ['bytes that are no text', Buffer.from([0, 1, 2, 3, 0, 0, 9]), ''],
    ['a text without a table', 'Kære udvalg\n', ''],
    ['truncated UTF-8', Buffer.from(march).subarray(0, 2), ''],
    ['a zip that is no workbook', Buffer.from('PK\u0003\u0004vrøvl'), ''],
    ['JSON that stops', '{"Data": [', ''],
  ])('fails with a clear sentence: %s', async (_, content, word) => {
    const draft = await analyst.upload(content)

    expect(draft).toMatchObject({ state: 'failed', comparison: null })
    expect(draft.fault).toMatch(/[a-zæøå]{2,}.*\.$/)
    expect(draft.fault).toContain(word)
    expect((await post(`${draft.id}/publish`, anOrder(draft)))[0]).toBe(409)
  })

  it('with errors tells where, and cannot be published', async () => {
    const draft = await analyst.upload(aLongFile(['bruttoledighed;657;2019M13;3,4']))

    expect(draft).toMatchObject({ state: 'checked', errors: 1, comparison: null })
    expect(draft.problems).toMatchObject([
      { severity: 'error', lines: [2], found: '2019M13', count: 1 },
    ])
    expect(await post(`${draft.id}/publish`, anOrder(draft))).toEqual([
      409,
      'Filen har fejl og kan ikke publiceres.',
    ])
    expect(await importCount()).toBe(0)
  })

  it.each([
    ['no form', { payload: 'x', headers: { 'content-type': 'text/csv' } }, 415],
    ['no file', aFormWithout(), 400],
    ['a day that is none', aForm(march, { publishedOn: '2019-02-30' }), 400],
    [
      'a length that is too large',
      { payload: '', headers: { ...aForm('').headers, 'content-length': '400000000' } },
      413,
    ],
  ])('is refused at once: %s', async (_, form, status) => {
    const reply = await analyst.ask({ method: 'POST', url: '/api/v1/drafts', ...form })

    expect(reply.statusCode).toBe(status)
    expect(messageOf(reply.json())).toMatch(/[a-zæøå]/)
    expect((await analyst.ask({ url: '/api/v1/drafts' })).json()).toEqual([])
  })

  it('that was published before says as what, and comes in again once that is undone', async () => {
    await analyst.publish(await analyst.upload(march))

    const again = await analyst.upload(march)

    expect(again).toMatchObject({ state: 'checked', importId: 1 })
    expect(again.fault).toBe(
      'Filen er indlæst før: nr. 1, »Bruttoledighed«, udgivet 20. november 2019.',
    )
    expect((await post(`${again.id}/publish`, anOrder(again)))[0]).toBe(409)
    await analyst.undo(1)
    const free = await analyst.read(again.id, {})
    expect(free).toMatchObject({ importId: null, fault: null })
    expect(await analyst.publish(free)).toMatchObject({ state: 'published', importId: 2 })
  })
})

function aFormWithout() {
  const { headers: type } = aForm('')
  const [, boundary] = type['content-type']?.split('boundary=') ?? []
  return { payload: `--${boundary}--\r\n`, headers: type }
}

describe('the work on a file', () => {
  it('can be stopped while it is read, and begun again', async () => {
    const { id } = await analyst.begin(aLargeFile('3,4'))

    const [status] = await post(`${id}/cancel`)

    expect(status).toBe(200)
    expect(await analyst.draft(id)).toMatchObject({ state: 'cancelled', progress: null })
    expect(await analyst.read(id, {})).toMatchObject({ state: 'checked', fault: null })
  })

  it('can be stopped while it is published: then nothing is, or all of it', async () => {
    const draft = await analyst.acknowledgeAll(await analyst.upload(aLargeFile('3,4')))

    await post(`${draft.id}/publish`, anOrder(draft))
    await post(`${draft.id}/cancel`)

    const { state } = await analyst.draft(draft.id)
    expect(['checked', 'published']).toContain(state)
    expect(await importCount()).toBe(state === 'published' ? 1 : 0)
  })

  it('tells how far it is, without ever going back', async () => {
    const { id } = await analyst.begin(aLargeFile('3,4'))
    const reply = await analyst.ask({ url: `/api/v1/drafts/${id}/events` })

    const told = [...reply.body.matchAll(/^data: (.*)$/gm)].map(([, json]) =>
      Draft.parse(JSON.parse(json ?? '')),
    )

    const shares = told.flatMap(({ progress }) => (progress === null ? [] : [progress.share]))
    expect(shares.length).toBeGreaterThan(0)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(told.at(-1)).toMatchObject({ state: 'checked', progress: null })
    expect(reply.headers['content-type']).toBe('text/event-stream')
  })

  it('tells nobody twice that it is over', async () => {
    const { id, changedAt } = await analyst.upload(march)

    const again = await analyst.ask({
      url: `/api/v1/drafts/${id}/events`,
      headers: { 'last-event-id': changedAt },
    })

    expect(again.statusCode).toBe(204)
  })

  it('is interrupted when the server closes, and the file is kept', async () => {
    const { id } = await analyst.begin(aLargeFile('3,4'))

    await dashboard.app.close()
    const later = await restarted()

    expect(await later.draft(id)).toMatchObject({
      state: 'interrupted',
      fault: 'Afbrudt, intet publiceret. Filen er gemt.',
    })
    expect(await later.read(id, {})).toMatchObject({ state: 'checked', fault: null })
  })

  it.each([
    ['reading', 'interrupted'],
    ['publishing', 'interrupted'],
  ] as const)('that a crashed server left as %s is %s', async (left, found) => {
    const draft = await analyst.upload(march)
    leaveAs(draft.id, left)

    expect(await (await restarted()).draft(draft.id)).toMatchObject({
      state: found,
      importId: null,
    })
  })

  it('that a crashed server had published, without saying so, is published', async () => {
    const draft = await analyst.publish(await analyst.upload(march))
    leaveAs(draft.id, 'publishing')

    expect(await (await restarted()).draft(draft.id)).toMatchObject({
      state: 'published',
      importId: 1,
    })
  })
})

/** As it stands on the shelf after a crash. */
function leaveAs(id: string, state: string): void {
  const { drafts } = dashboard.administration
  const kept = drafts.find(id)
  if (kept === null) throw new Error(id)
  drafts.save({ ...kept, state, body: JSON.stringify({ ...JSON.parse(kept.body), state }) })
}

describe('publishing', () => {
  it('is refused while a warning is not acknowledged, by whoever it is', async () => {
    await dashboard.publish(['bruttoledighed;657;2019M03;3,4', 'bruttoledighed;000;2019M03;3,9'])
    const warned = await analyst.upload(
      aLongFile(['bruttoledighed;657;2019M03;3,4', 'bruttoledighed;000;2019M04;3,9']),
    )
    expect(warned.warningsLeft).toBeGreaterThan(0)
    expect((await post(`${warned.id}/publish`, anOrder(warned)))[0]).toBe(409)

    const other = anAnalyst(dashboard.app, await dashboard.logIn('analyst'))
    await Promise.all([analyst.acknowledgeAll(warned), other.acknowledgeAll(warned)])

    const seen = await analyst.draft(warned.id)
    expect(seen.warningsLeft).toBe(0)
    expect(seen.acknowledged).toHaveLength(warned.warningsLeft)
    expect(await analyst.publish(seen)).toMatchObject({ state: 'published' })
  })

  it('is refused when something else was published meanwhile, and the file is compared anew', async () => {
    const draft = await analyst.upload(revised)
    await dashboard.publish(['bruttoledighed;657;2019M03;3,4'], { publishedOn: '2019-06-04' })

    const [status, message] = await post(`${draft.id}/publish`, anOrder(draft))

    expect([status, message]).toEqual([409, expect.stringContaining('se forskellene')])
    const anew = await analyst.settled(draft.id)
    expect(anew).toMatchObject({ state: 'checked', comparison: { counts: { changed: 1, new: 1 } } })
    const seen = await analyst.acknowledgeAll(anew)
    expect(await analyst.publish(seen)).toMatchObject({ state: 'published' })
  })

  it('compares anew for another day', async () => {
    const draft = await analyst.upload(march)

    const order = anOrder(draft, { publishedOn: '2019-06-04' })
    expect((await post(`${draft.id}/publish`, order))[0]).toBe(409)

    const anew = await analyst.settled(draft.id)
    expect(anew.publishedOn).toBe('2019-06-04')
    expect(await analyst.publish(await analyst.acknowledgeAll(anew))).toMatchObject({
      state: 'published',
    })
  })

  it('does not take a day on which nobody could know the figures', async () => {
    const draft = await analyst.upload(march)

    const [status] = await post(
      `${draft.id}/publish`,
      anOrder(draft, { publishedOn: '2019-11-21' }),
    )

    expect(status).toBe(400)
  })

  it('happens once, however often it is asked for at once', async () => {
    const draft = await analyst.upload(march)
    const order = anOrder(draft)

    const replies = await Promise.all([1, 2, 3].map(() => post(`${draft.id}/publish`, order)))

    expect(replies.map(([status]) => status).toSorted((a, b) => a - b)).toEqual([200, 409, 409])
    expect(await analyst.settled(draft.id)).toMatchObject({ state: 'published' })
    expect(await importCount()).toBe(1)
  })

  it('takes a draft off the list when it is discarded, and keeps its file', async () => {
    const draft = await analyst.upload(march)

    const reply = await analyst.ask({ method: 'DELETE', url: `/api/v1/drafts/${draft.id}` })

    expect(reply.json()).toEqual({})
    expect((await analyst.ask({ url: '/api/v1/drafts' })).json()).toEqual([])
    expect((await analyst.ask({ url: `/api/v1/drafts/${draft.id}` })).statusCode).toBe(404)
    expect(await readdir(join(dashboard.dataDirectory, 'files'))).toEqual([draft.fileHash])
  })
})

describe('a scheduled publication', () => {
  const at = '2019-11-21T08:00:00+01:00'

  it('is nowhere to be seen until its time, and is published then', async () => {
    const draft = await analyst.upload(march)
    const version = await dashboard.reading.version()
    const before = (await dashboard.app.inject('/api/v1/overview')).body

    const scheduled = await analyst.publish(draft, { at })

    expect(scheduled).toMatchObject({ state: 'scheduled', order: { at } })
    expect(await dashboard.reading.version()).toBe(version)
    expect((await dashboard.app.inject('/api/v1/overview')).body).toBe(before)
    expect(await importCount()).toBe(0)

    dashboard.setToday('2019-11-21')
    const later = await restarted()
    expect(await later.settled(draft.id)).toMatchObject({ state: 'published' })
    expect(await importCount()).toBe(1)
  })

  it('is carried out by the running server', async () => {
    const app = await buildApp({
      configuration: readConfiguration({ DATA_DIR: dashboard.dataDirectory }),
      store: dashboard.reading,
      administration: dashboard.administration,
      webDirectory: join(dashboard.dataDirectory, 'not-built'),
    })
    servers.push(app)
    const draft = await analyst.upload(march)
    const today = anAnalyst(app, headers)

    const soon = new Date(Date.now() + 300).toISOString()
    const scheduled = await today.publish(draft, { at: soon })

    expect(scheduled.state).toBe('scheduled')
    const state = async () => (await today.draft(draft.id)).state
    await expect.poll(state, { timeout: 60_000 }).not.toBe('scheduled')
    expect(await today.settled(draft.id)).toMatchObject({ state: 'published' })
  })

  it('can be taken back', async () => {
    const draft = await analyst.upload(march)
    await analyst.publish(draft, { at })

    expect((await post(`${draft.id}/cancel`))[0]).toBe(200)

    dashboard.setToday('2019-11-22')
    expect((await (await restarted()).draft(draft.id)).state).toBe('checked')
    expect(await importCount()).toBe(0)
  })

  it('goes through although other figures came meanwhile, when its own differences are the same', async () => {
    const draft = await analyst.upload(march)
    await analyst.publish(draft, { at })
    await dashboard.publish(['sygedagpengeforloeb;657;2019M03;700'])

    dashboard.setToday('2019-11-21')
    const later = await restarted()

    expect(await later.settled(draft.id)).toMatchObject({ state: 'published' })
  })

  it('is left with its reason when it would do something else than was seen', async () => {
    const draft = await analyst.upload(march)
    await analyst.publish(draft, { at })
    await analyst.publish(await analyst.upload(revised))

    dashboard.setToday('2019-11-21')
    const later = await restarted()

    expect(await later.settled(draft.id)).toMatchObject({
      state: 'checked',
      fault: expect.stringContaining('Den planlagte publicering er ikke'),
    })
    expect(await importCount()).toBe(1)
  })

  it.each([
    ['has passed', { at: '2019-11-20T08:00:00+01:00' }],
    ['lies before the figures are known', { at, publishedOn: '2019-12-01' }],
  ])('is refused when its time %s', async (_, words) => {
    const draft = await analyst.upload(april)
    const publishedOn = 'publishedOn' in words ? words.publishedOn : draft.publishedOn
    const ready =
      publishedOn === draft.publishedOn ? draft : await analyst.read(draft.id, { publishedOn })

    const [status] = await post(`${ready.id}/publish`, anOrder(ready, words))

    expect(status).toBe(400)
  })
})
