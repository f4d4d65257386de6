import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DashboardUnderTest, aDashboard } from '../testing.ts'

let dashboard: DashboardUnderTest
beforeAll(async () => {
  dashboard = await aDashboard()
  await dashboard.publish(['bruttoledighed;657;2019M03;3,4'])
})
afterAll(() => dashboard.close())

const headersOf = async (url: string) =>
  (await dashboard.app.inject({ url, headers: { origin: 'https://example.org' } })).headers

describe('a page of another origin', () => {
  it.each([
    '/api/v1/site',
    '/api/v1/series?indicator=bruttoledighed',
    '/api/v1/series.csv?indicator=bruttoledighed',
    '/api/v1/openapi.json',
    '/noegletal/bruttoledighed.json',
    '/noegletal/bruttoledighed.xlsx',
    '/api/v1/indicators/nowhere',
    '/api/v1/imports/1/file',
  ])('may read %s, the first time and from what was kept, never with a login', async (url) => {
    for (const headers of [await headersOf(url), await headersOf(url)]) {
      expect(headers['access-control-allow-origin']).toBe('*')
      expect(headers['access-control-allow-credentials']).toBeUndefined()
    }
  })

  it.each(['/', '/noegletal', '/api/v1/drafts', '/api/v1/users', '/api/v1/me', '/api/docs'])(
    'may not read %s',
    async (url) => {
      const headers = await headersOf(url)

      expect(headers['access-control-allow-origin']).toBeUndefined()
    },
  )

  it('may not write: it is never told that it could', async () => {
    const reply = await dashboard.app.inject({
      method: 'OPTIONS',
      url: '/api/v1/drafts',
      headers: { origin: 'https://example.org', 'access-control-request-method': 'POST' },
    })

    expect(reply.statusCode).toBe(405)
    expect(reply.headers['access-control-allow-origin']).toBeUndefined()
  })
})
