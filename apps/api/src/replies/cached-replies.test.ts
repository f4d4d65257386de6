import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type DashboardUnderTest, aDashboard } from '../testing.ts'
import { securityHeaders } from './security-headers.ts'

let dashboard: DashboardUnderTest
afterEach(() => dashboard.close())

const url = '/api/v1/series?indicator=bruttoledighed'
const ask = (headers: Record<string, string> = {}, method: 'GET' | 'HEAD' = 'GET') =>
  dashboard.app.inject({ url, method, headers })

const march = ['bruttoledighed;657;2019M03;3,4']

/** What the client sees, the time of day left out. */
function seen({ statusCode, headers, body }: Awaited<ReturnType<typeof ask>>) {
  const { date: _date, connection: _connection, ...rest } = headers
  return { statusCode, headers: rest, body }
}

describe('a reply from the cache', () => {
  it.each([
    ['plain', {}],
    ['gzip', { 'accept-encoding': 'gzip, deflate' }],
    ['brotli', { 'accept-encoding': 'gzip, deflate, br' }],
  ])('is the same as the first, header for header: %s', async (_name, headers) => {
    dashboard = await aDashboard()
    await dashboard.publish(march)

    const first = await ask(headers)
    const second = await ask(headers)

    expect(first.statusCode).toBe(200)
    expect(seen(second)).toEqual(seen(first))
    expect(first.headers).toMatchObject({
      ...securityHeaders,
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-cache',
      vary: 'accept-encoding',
      'content-length': String(first.rawPayload.length),
    })
  })

  it('says the same in every encoding', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(march)

    const plain = await ask()
    const gzip = await ask({ 'accept-encoding': 'gzip' })
    const brotli = await ask({ 'accept-encoding': 'br' })

    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(gzip.headers['content-encoding']).toBe('gzip')
    expect(brotli.headers['content-encoding']).toBe('br')
    expect(gunzipSync(gzip.rawPayload).toString()).toBe(plain.body)
    expect(brotliDecompressSync(brotli.rawPayload).toString()).toBe(plain.body)
    expect(gzip.headers.etag).toBe(plain.headers.etag)
  })

  it('gives many who ask at once the same bytes', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(march)

    const replies = await Promise.all(
      Array.from({ length: 20 }, () => ask({ 'accept-encoding': 'br' })),
    )

    expect(new Set(replies.map(({ rawPayload }) => rawPayload.toString('hex'))).size).toBe(1)
  })

  it('is made once for many who ask at once', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(march)
    const reads = vi.spyOn(dashboard.reading, 'read')

    await Promise.all(Array.from({ length: 20 }, () => ask()))

    expect(reads).toHaveBeenCalledTimes(1)
  })

  it('is a failure of their own for many who ask at once for what is not there', async () => {
    dashboard = await aDashboard()
    const unknown = '/api/v1/series?indicator=findes-ikke'

    const replies = await Promise.all(
      Array.from({ length: 5 }, () => dashboard.app.inject(unknown)),
    )

    expect(replies.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 404, 404])
  })

  it.each([
    ['the first time', 0],
    ['from the cache', 1],
  ])('is not sent again to who has it: %s', async (_name, before) => {
    dashboard = await aDashboard()
    await dashboard.publish(march)
    const other = await aDashboard()
    await other.publish(march)
    const { etag } = (await other.app.inject(url)).headers
    await other.close()
    if (before > 0) await ask()

    const reply = await ask({ 'if-none-match': String(etag) })

    expect([reply.statusCode, reply.body]).toEqual([304, ''])
    expect(reply.headers).toMatchObject({ ...securityHeaders, etag, 'cache-control': 'no-cache' })
    expect(Object.keys(reply.headers)).not.toContain('content-type')
    expect(Object.keys(reply.headers)).not.toContain('content-length')
  })

  it.each([
    ['the first time', 0],
    ['from the cache', 1],
  ])('has its headers but no body for HEAD: %s', async (_name, before) => {
    dashboard = await aDashboard()
    await dashboard.publish(march)
    if (before > 0) await ask()

    const head = await ask({}, 'HEAD')

    const get = await ask()
    expect(head.body).toBe('')
    expect(seen(head)).toEqual({ ...seen(get), body: '' })
  })

  it('makes room for new figures as soon as another connection publishes them', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(march)
    const before = await ask()

    await dashboard.publish(['bruttoledighed;657;2019M03;3,5'], { publishedOn: '2019-11-13' })
    const after = await ask({ 'if-none-match': String(before.headers.etag) })

    expect(after.statusCode).toBe(200)
    expect(after.json().series[0].points[0].value.number).toBe(3.5)
  })

  it('makes room for figures that become visible at midnight', async () => {
    dashboard = await aDashboard({ today: '2019-06-03' })
    await dashboard.publish(march)
    expect((await ask()).json().series[0].points).toEqual([])

    dashboard.setToday('2019-06-04')

    expect((await ask()).json().series[0].points).toHaveLength(1)
  })

  it('never holds an error', async () => {
    dashboard = await aDashboard()
    const unknown = '/api/v1/imports/1'
    expect((await dashboard.app.inject(unknown)).statusCode).toBe(404)

    await dashboard.publish(march)

    expect((await dashboard.app.inject(unknown)).statusCode).toBe(200)
  })

  it('keeps the file name of a download', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(march)
    const file = () => dashboard.app.inject('/api/v1/series.csv?indicator=bruttoledighed')

    expect(seen(await file())).toEqual(seen(await file()))
    expect((await file()).headers['content-disposition']).toContain('.csv')
  })
})
