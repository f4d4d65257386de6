import { resolve } from 'node:path'
import { openEndpoints } from '@noegletal/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readCatalogue } from '../catalogue/read-catalogue.ts'
import { type DashboardUnderTest, aDashboard } from '../testing.ts'
import { exampleOf } from './parameters.ts'

let dashboard: DashboardUnderTest
beforeAll(async () => {
  dashboard = await aDashboard()
  // The catalogue that a fresh installation has.
  const shipped = await readCatalogue(resolve(import.meta.dirname, '../../../../data'))
  await dashboard.store.saveCatalogue(shipped, 'test')
  await dashboard.publish(
    ['657', 'rar-vestjylland', '000'].flatMap((area) =>
      ['2019M01', '2019M02', '2019M03'].map((period) => `bruttoledighed;${area};${period};3,4`),
    ),
  )
})
afterAll(() => dashboard.close())

const toQuery = (path: string, names: readonly string[]): string =>
  new URLSearchParams(
    names.map((name): [string, string] => [name, exampleOf(path, name) ?? '']),
  ).toString()

// What an address is about is filled in everywhere; a report, an import and a person exist only where somebody made one.
const endpoints = Object.values(openEndpoints).filter(({ path }) => !/:(?!slug)/.test(path))

describe('the examples of parameters', () => {
  it.each(endpoints)('$path answers each of them', async ({ path, query }) => {
    const address = path.replace(':slug', exampleOf(path, 'slug') ?? '')
    const { properties = {}, required = [] } = z.toJSONSchema(query, { io: 'input' })
    const optional = Object.keys(properties).filter(
      (name) => !required.includes(name) && exampleOf(path, name) !== null,
    )

    for (const name of ['', ...optional]) {
      const text = toQuery(path, [...required, ...(name === '' ? [] : [name])])
      // oxlint-disable-next-line no-await-in-loop -- a question at a time says which one is refused
      const reply = await dashboard.app.inject(`${address}?${text}`)
      expect(reply.statusCode, `${address}?${text}: ${reply.body.slice(0, 200)}`).toBe(200)
    }
  })
})
