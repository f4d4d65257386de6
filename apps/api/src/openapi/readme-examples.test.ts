import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DashboardUnderTest, aDashboard } from '../testing.ts'

const readme = readFileSync(resolve(import.meta.dirname, '../../../../README.md'), 'utf8')
const examples = [...readme.matchAll(/http:\/\/127\.0\.0\.1:3000(\/[^'"\s`]+)['"]/g)].flatMap(
  ([, address]) => address ?? [],
)

let dashboard: DashboardUnderTest
beforeAll(async () => {
  dashboard = await aDashboard()
  await dashboard.publish(['bruttoledighed;657;2019M03;3,4', 'bruttoledighed;000;2019M03;3,8'])
})
afterAll(() => dashboard.close())

describe('the calls that the README shows', () => {
  it('are for a shell, for R and for Excel', () => {
    expect(examples.length).toBeGreaterThanOrEqual(5)
    expect(readme).toMatch(/^curl /m)
    expect(readme).toContain('read.csv(')
    expect(readme).toContain('Web.Contents(')
  })

  it.each(examples)('%s is answered', async (address) => {
    const reply = await dashboard.app.inject(address)

    expect(reply.statusCode).toBe(200)
    expect(reply.rawPayload.length).toBeGreaterThan(200)
  })

  it('has the column that Excel is told to read as a number', async () => {
    const { body } = await dashboard.app.inject('/noegletal/bruttoledighed.csv')

    expect(readme).toContain('{"værdi", type number}')
    expect(body.split('\r\n')[0]).toContain(';værdi;')
  })
})
