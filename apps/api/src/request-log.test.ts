import { afterEach, describe, expect, it } from 'vitest'
import { createLogger } from './request-log.ts'
import { type DashboardUnderTest, aDashboard } from './testing.ts'

let dashboard: DashboardUnderTest
afterEach(() => dashboard.close())

async function aLoggedDashboard() {
  const lines: string[] = []
  const logger = createLogger('info', { write: (line) => lines.push(line) })
  dashboard = await aDashboard({ logger })
  return () => lines.map((line) => JSON.parse(line) as Record<string, unknown>)
}

describe('the request log', () => {
  it('has one line for every request, whoever answered it', async () => {
    const lines = await aLoggedDashboard()
    const url = '/api/v1/site'
    const { etag } = (await dashboard.app.inject(url)).headers
    await dashboard.app.inject(url)
    await dashboard.app.inject({ url, headers: { 'if-none-match': String(etag) } })
    await dashboard.app.inject({ url, method: 'HEAD' })
    await dashboard.app.inject('/api/v1/nowhere')
    await dashboard.app.inject({ url, method: 'POST' })
    await dashboard.app.inject('/%E0%A4%A')

    expect(lines().map(({ method, status }) => `${String(method)} ${String(status)}`)).toEqual([
      'GET 200',
      'GET 200',
      'GET 304',
      'HEAD 200',
      'GET 404',
      'POST 405',
      'GET 400',
    ])
    expect(lines()[0]).toMatchObject({ url, msg: 'request', ms: expect.any(Number) })
    expect(new Set(lines().map(({ reqId }) => reqId)).size).toBe(7)
  })

  it.each([
    ['/invitation/hemmelig-0123456789abcdef?x=1', '/invitation/…?x=1'],
    ['/api/v1/open-invitations/hemmelig-0123456789abcdef', '/api/v1/open-invitations/…'],
    [`/api/v1/open-invitations/${'hemmelig'.repeat(50)}`, '/api/v1/open-invitations/…'],
    ['/invitation/hemmelig%E0%A4%A', '/invitation/…'],
    ['/api/v1/invitations/12', '/api/v1/invitations/…'],
  ])('keeps the secret of %s', async (url, logged) => {
    const lines = await aLoggedDashboard()

    await dashboard.app.inject(url)

    expect(lines()[0]).toMatchObject({ url: logged })
    expect(JSON.stringify(lines())).not.toContain('hemmelig')
  })

  it('tells what broke, and which request it was', async () => {
    const lines = await aLoggedDashboard()
    await dashboard.reading.close()

    await dashboard.app.inject('/api/v1/site')

    const [fault, request] = lines()
    expect(fault).toMatchObject({
      level: 50,
      msg: 'unexpected',
      err: { stack: expect.any(String) },
    })
    expect(request).toMatchObject({ status: 500, reqId: fault?.['reqId'] })
  })
})
