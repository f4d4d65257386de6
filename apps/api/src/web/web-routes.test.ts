import { Problem } from '@noegletal/contract'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { assetHeaders, securityHeaders } from '../replies/security-headers.ts'
import { type DashboardUnderTest, aDashboard } from '../testing.ts'

const page = `<!doctype html><title>Nøgletal</title>${' '.repeat(2000)}`
const script = `console.log('${'x'.repeat(5000)}')`
const compressedByBuild = brotliCompressSync(`${script}// by the build`)

let webDirectory: string
let dashboard: DashboardUnderTest
beforeAll(async () => {
  webDirectory = await mkdtemp(join(tmpdir(), 'noegletal-web-'))
  await mkdir(join(webDirectory, 'assets/fonts'), { recursive: true })
  await writeFile(join(webDirectory, 'index.html'), page)
  await writeFile(join(webDirectory, 'favicon.svg'), '<svg/>')
  await writeFile(join(webDirectory, 'assets/index-B3x.js'), script)
  await writeFile(join(webDirectory, 'assets/browse-a-b_cdef.js'), script)
  await writeFile(join(webDirectory, 'assets/browse-12345678.css'), 'p{}')
  await writeFile(join(webDirectory, 'assets/browse-more-12345678.js'), script)
  await writeFile(join(webDirectory, 'assets/twin-4c.js'), script)
  await writeFile(join(webDirectory, 'assets/twin-4c.js.br'), compressedByBuild)
  await writeFile(join(webDirectory, 'assets/fonts/plex-9f.woff2'), Buffer.alloc(5000))
})
afterAll(() => rm(webDirectory, { recursive: true }))
afterEach(() => dashboard.close())

const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }
const ask = (url: string, headers: Record<string, string> = {}) =>
  dashboard.app.inject({ url, headers })

describe('the pages', () => {
  it.each([
    '/',
    '/?pr=2019-06-04',
    '/noegletal',
    '/noegletal/',
    '/noegletal/bruttoledighed?vis=tabel',
    '/kilde?indikator=bruttoledighed&omraade=657&periode=2019M03',
    '/maal-og-budget',
    '/rapporter',
    '/rapporter/et-udkast/rediger',
    '/om-tallene',
    '/indlaesninger',
    '/indlaesninger/1',
    '/import',
    '/import/0123abcd?trin=kontrol',
    '/log-ind?til=%2Fimport',
    '/konto',
    '/invitation/abc',
    '/brugere',
    '/adgangsnoegler',
    '/haendelser',
    '/katalog',
  ])('%s is the page that starts the web app', async (url) => {
    dashboard = await aDashboard({ webDirectory })
    await dashboard.publish(['bruttoledighed;657;2019M03;3,4'])

    const reply = await ask(url, browser)

    expect([reply.statusCode, reply.body]).toEqual([200, page])
    expect(reply.headers).toMatchObject({
      ...securityHeaders,
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
    })
  })

  it.each([
    '/nowhere',
    '/noegletal/nowhere',
    '/noegletal/__proto__',
    '/noegletal/a/b',
    '/indlaesninger/2',
    '/rapporter/nowhere',
    '/moede/nowhere?skaerm=4',
    '/indlaesninger/abc',
    '/kilde/x',
    '//evil.example',
    '/index.php',
    '/%00',
    '/..%2f..%2fetc%2fpasswd',
  ])('%s is the same page with the status of what does not exist', async (url) => {
    dashboard = await aDashboard({ webDirectory })

    const reply = await ask(url, browser)

    expect([reply.statusCode, reply.body]).toEqual([404, page])
    expect(reply.headers).toMatchObject(securityHeaders)
  })

  it('are not offered to a program that asks for something else', async () => {
    dashboard = await aDashboard({ webDirectory })

    const reply = await ask('/nowhere', { accept: 'application/json' })

    expect(reply.statusCode).toBe(404)
    expect(Problem.parse(reply.json()).code).toBe('NOT_FOUND')
  })

  it('are compressed, and not sent again to who has them', async () => {
    dashboard = await aDashboard({ webDirectory })

    const reply = await ask('/', { ...browser, 'accept-encoding': 'gzip, br' })
    const again = await ask('/noegletal', { 'if-none-match': String(reply.headers.etag) })

    expect(brotliDecompressSync(reply.rawPayload).toString()).toBe(page)
    expect([again.statusCode, again.body]).toEqual([304, ''])
  })

  it('hide an import until the day it is published', async () => {
    dashboard = await aDashboard({ webDirectory, today: '2019-06-03' })
    await dashboard.publish(['bruttoledighed;657;2019M03;3,4'])

    expect((await ask('/indlaesninger/1', browser)).statusCode).toBe(404)
  })
})

const statusesOfJune = async () => [
  (await ask('/rapporter/juni', browser)).statusCode,
  (await ask('/moede/juni', browser)).statusCode,
]

describe('the page of a report', () => {
  it('is there when the report is published; its meeting can be shown before', async () => {
    dashboard = await aDashboard({ webDirectory })
    const said = { at: '2019-06-04T08:00:00.000Z', by: 'Anna Analytiker' }
    const { reports } = dashboard.administration
    const parts = [{ part: 'state' as const, content: '"draft"' }]
    const { parts: kept } = reports.create({ id: 'juni', ...said, parts })
    expect(await statusesOfJune()).toEqual([404, 200])

    const heading = { title: 'Juni', committee: 'Udvalget', meetingDate: '2019-06-04' }
    reports.publish(
      {
        ...said,
        report: 'juni',
        hash: 'a'.repeat(64),
        heading: { ...heading, asOf: '2019-06-04', simulated: false },
        body: '{}',
      },
      {
        ...said,
        report: 'juni',
        part: 'state',
        after: kept[0]?.id ?? null,
        content: '"published"',
      },
    )

    expect(await statusesOfJune()).toEqual([200, 200])
  })
})

async function linksOf(url: string): Promise<string[]> {
  const { link } = (await ask(url, browser)).headers
  return String(link ?? '')
    .split(', ')
    .filter((one) => one !== '')
}

describe('what a page will ask for', () => {
  it('is named with the page: its parts of the script, and its first questions', async () => {
    dashboard = await aDashboard({ webDirectory })

    const links = await linksOf('/sammenlign?pr=2019-06-04&omraader=657,000&tema=ledighed')

    expect(links.toSorted()).toEqual([
      '</api/v1/areas>; rel=preload; as=fetch; crossorigin',
      '</api/v1/comparison?pr=2019-06-04&areas=657,000>; rel=preload; as=fetch; crossorigin',
      '</api/v1/site?pr=2019-06-04>; rel=preload; as=fetch; crossorigin',
      '</assets/browse-12345678.css>; rel=preload; as=style; crossorigin',
      '</assets/browse-a-b_cdef.js>; rel=modulepreload',
    ])
  })

  it('is named with the page that the reader has already', async () => {
    dashboard = await aDashboard({ webDirectory })
    const { etag, link } = (await ask('/', browser)).headers

    const again = await ask('/', { ...browser, 'if-none-match': String(etag) })

    expect([again.statusCode, again.headers.link]).toEqual([304, link])
  })

  it.each([
    ['a value that the page cannot use', '/?pr=i-morgen'],
    ['areas that are none', '/?omraader=%3E%2C%20%3Cx%3E'],
    ['a page whose needs are not known', '/om-tallene'],
    ['no page', '/noegletal/nowhere'],
    ['a page for a frame', '/indlejr/bruttoledighed'],
  ])('is not named for %s', async (_, url) => {
    dashboard = await aDashboard({ webDirectory })

    expect(await linksOf(url)).toEqual([])
  })
})

describe('the built files', () => {
  it('may be kept for ever when their name holds their hash', async () => {
    dashboard = await aDashboard({ webDirectory })

    const reply = await ask('/assets/index-B3x.js', { 'accept-encoding': 'br' })

    expect(brotliDecompressSync(reply.rawPayload).toString()).toBe(script)
    expect(reply.headers).toMatchObject({
      ...assetHeaders,
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    })
  })

  it.each([
    ['/assets/index-B3x.js', false],
    ['/favicon.svg', true],
  ])('%s has the policies of a document: %s', async (url, isDocument) => {
    dashboard = await aDashboard({ webDirectory })

    const { statusCode, headers } = await ask(url)
    const policies = ['content-security-policy', 'cross-origin-opener-policy', 'permissions-policy']

    expect(statusCode).toBe(200)
    expect(policies.map((name) => name in headers)).toEqual(policies.map(() => isDocument))
  })

  it('are sent as the build compressed them, where it did', async () => {
    dashboard = await aDashboard({ webDirectory })

    const reply = await ask('/assets/twin-4c.js', { 'accept-encoding': 'br' })

    expect(reply.rawPayload).toEqual(compressedByBuild)
    expect((await ask('/assets/twin-4c.js')).body).toBe(script)
    expect((await ask('/assets/twin-4c.js.br')).statusCode).toBe(404)
  })

  it('are not compressed twice', async () => {
    dashboard = await aDashboard({ webDirectory })

    const reply = await ask('/assets/fonts/plex-9f.woff2', { 'accept-encoding': 'br' })

    expect(reply.headers['content-type']).toBe('font/woff2')
    expect(reply.headers['content-encoding']).toBeUndefined()
  })

  it('must be asked about when their name stays', async () => {
    dashboard = await aDashboard({ webDirectory })

    expect((await ask('/favicon.svg')).headers).toMatchObject({
      'content-type': 'image/svg+xml',
      'cache-control': 'no-cache',
    })
  })

  it('are never the page when they are gone', async () => {
    dashboard = await aDashboard({ webDirectory })

    const reply = await ask('/assets/index-old.js', browser)

    expect(reply.statusCode).toBe(404)
    expect(Problem.parse(reply.json()).code).toBe('NOT_FOUND')
  })
})

/** Whose pages may show this one in a frame, by the content security policy. */
const framers = async (url: string) => {
  const policy = String((await ask(url, browser)).headers['content-security-policy'])
  return /frame-ancestors ([^;]*)/.exec(policy)?.[1]
}

describe('the page for a frame', () => {
  it('can be shown by the pages of this server, and by nobody else unless it is said', async () => {
    dashboard = await aDashboard({ webDirectory })

    expect(await framers('/indlejr/bruttoledighed?spaend=13')).toBe("'self'")
  })

  it('can be shown by the pages that the configuration names', async () => {
    const environment = { EMBED_ANCESTORS: 'https://www.herning.dk,https://intra.herning.dk' }
    dashboard = await aDashboard({ webDirectory, environment })

    expect(await framers('/indlejr/bruttoledighed')).toBe(
      'https://www.herning.dk https://intra.herning.dk',
    )
  })

  it.each([
    '/',
    '/noegletal/bruttoledighed',
    '/indlejr',
    '/indlejr/nowhere',
    '/indlejr/../log-ind',
    '/log-ind',
    '/api/docs',
    '/noegletal/bruttoledighed.json',
  ])('is the only one: %s can be framed by nobody', async (url) => {
    dashboard = await aDashboard({ webDirectory, environment: { EMBED_ANCESTORS: '*' } })

    expect(await framers(url)).toBe("'none'")
  })
})

describe('before the web app is built', () => {
  it('a page says what to do, and the API answers', async () => {
    dashboard = await aDashboard()

    const reply = await ask('/', browser)

    expect(reply.statusCode).toBe(503)
    expect(reply.body).toContain('npm run build')
    expect(reply.headers).toMatchObject(securityHeaders)
    expect((await ask('/api/v1/site')).statusCode).toBe(200)
  })
})
