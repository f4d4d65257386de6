import { createQueryClient } from '../api/query-client.ts'
import { aReply } from '../figures/testing.ts'
import { PageSearch, toSearchText } from '../search.ts'
import { answers } from '../testing/answers.ts'
import { serve } from '../testing/open-page.tsx'
import { createPageRouter } from './router.ts'
import { endpoints } from '@noegletal/contract'
import { createMemoryHistory } from '@tanstack/react-router'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

beforeAll(() => {
  vi.stubGlobal('scrollTo', () => undefined)
  serve(answers({ [endpoints.series.path]: aReply() }))
})
afterAll(() => {
  vi.unstubAllGlobals()
})

const month = fc
  .tuple(fc.integer({ min: 2000, max: 2019 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}M${String(number).padStart(2, '0')}`)

/** What the address of a key figure's page can say. */
const states = fc
  .record(
    {
      pr: fc.constantFrom('2019-06-04', '2018-01-15'),
      omraader: fc.constantFrom('657,000', '657', 'herning,rar-vestjylland,000'),
      fra: month,
      til: fc.oneof(month, fc.constant('seneste')),
      spaend: fc.constantFrom('13', '4', '10', 'alt'),
      vis: fc.constantFrom('linjer', 'aar', 'tabel'),
      nul: fc.constant('1'),
      rul: fc.constant('12'),
      indeks: month,
      frem: fc.constantFrom('657', '000', 'hele-landet'),
      idag: fc.constant('1'),
      omraade: fc.constantFrom('657', '000'),
    },
    { requiredKeys: [] },
  )
  .filter((state) => PageSearch.safeParse(state).success)

async function routerAt(address: string) {
  const history = createMemoryHistory({ initialEntries: [address] })
  const router = createPageRouter(createQueryClient(), history)
  await router.load()
  return router
}

describe('the state of a key figure’s page', () => {
  it(
    'survives a reload, being shared and the back button, whatever it is',
    { timeout: 120_000 },
    async () => {
      const shown: unknown[] = []
      const router = await routerAt('/noegletal/bruttoledighed')

      for (const state of fc.sample(states, 200)) {
        const address = `/noegletal/bruttoledighed${toSearchText(state)}`
        // eslint-disable-next-line no-await-in-loop -- one history: each step goes on from the one before
        const reloaded = await routerAt(address)
        expect(reloaded.state.location.search).toEqual(state)
        expect(reloaded.state.location.href).toBe(address)

        // eslint-disable-next-line no-await-in-loop -- as above
        await router.navigate({ href: address })
        // A day in the address stays with a reader who goes on without naming one.
        expect(router.state.location.search).toMatchObject(state)
        shown.push(router.state.location.search)
      }
      for (const search of shown.toReversed().slice(1)) {
        router.history.back()
        // eslint-disable-next-line no-await-in-loop -- as above
        await router.load()
        expect(router.state.location.search).toEqual(search)
      }
    },
  )
})
