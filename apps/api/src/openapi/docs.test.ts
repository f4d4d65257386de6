import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { securityHeaders } from '../replies/security-headers.ts'
import { type DashboardUnderTest, aDashboard } from '../testing.ts'
import { docsPath } from './docs.ts'

let dashboard: DashboardUnderTest
beforeAll(async () => {
  dashboard = await aDashboard()
})
afterAll(() => dashboard.close())

describe('the page about the API', () => {
  it('is under the same security policy as every other page, and asks no other host', async () => {
    const page = await dashboard.app.inject(docsPath)
    const files = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].flatMap(
      ([, file]) => file ?? [],
    )

    const policy = String(page.headers['content-security-policy'])
    expect(policy.replace(/ 'sha256-[^']+'/, '')).toBe(securityHeaders['content-security-policy'])
    expect(page.body).not.toMatch(/<script(?![^>]*src=)/)
    expect(files.length).toBeGreaterThan(3)
    for (const file of files) {
      expect(file).toMatch(/^\/api\/docs\//)
      expect((await dashboard.app.inject(file)).statusCode).toBe(200)
    }
  })

  it('tells of the same addresses as the description of the API', async () => {
    const [described, shown] = await Promise.all([
      dashboard.app.inject('/api/v1/openapi.json'),
      dashboard.app.inject(`${docsPath}/json`),
    ])

    expect(shown.json()).toEqual(described.json())
  })
})
