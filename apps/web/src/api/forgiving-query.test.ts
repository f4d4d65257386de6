import { serve } from '../testing/open-page.tsx'
import { forgivingQuery } from './forgiving-query.ts'
import { createQueryClient } from './query-client.ts'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'

const endpoint = { path: '/api/v1/figure', response: z.object({ figure: z.number() }) }
const refused = Response.json(
  { code: 'NOT_FOUND', message: 'Findes ikke', details: [] },
  { status: 404 },
)
const broken = Response.json({ code: 'INTERNAL', message: 'Fejl', details: [] }, { status: 500 })
const figure = { figure: 3 }

const ask = (asked: { readonly gruppe?: string; readonly til?: string }) =>
  createQueryClient().fetchQuery({
    ...forgivingQuery({
      endpoint,
      asked: { gruppe: asked.gruppe, til: asked.til },
      toQuery: ({ gruppe, til }) => ({ group: gruppe, til, pr: '2019-06-04' }),
    }),
    retry: false,
  })

afterEach(() => vi.unstubAllGlobals())

describe('a question that forgives what an address asks for', () => {
  it('ignores nothing where all is of use', async () => {
    const server = serve({ '/api/v1/figure': figure })

    expect(await ask({ gruppe: '082' })).toEqual({ reply: figure, ignored: [] })
    expect(server.asked).toEqual(['/api/v1/figure?group=082&pr=2019-06-04'])
  })

  it('leaves out the one name that is of no use, and keeps what nobody forgives', async () => {
    const server = serve({
      '/api/v1/figure': refused,
      '/api/v1/figure?group=082&pr=2019-06-04': figure,
    })

    expect(await ask({ gruppe: '082', til: '2019K1' })).toEqual({ reply: figure, ignored: ['til'] })
    expect(server.asked.at(-1)).toBe('/api/v1/figure?group=082&pr=2019-06-04')
  })

  it('leaves out all names where each is of no use', async () => {
    serve({ '/api/v1/figure': refused, '/api/v1/figure?pr=2019-06-04': figure })

    const { ignored } = await ask({ gruppe: 'atlantis', til: '2019K1' })
    expect(ignored).toEqual(['gruppe', 'til'])
  })

  it('asks once, and fails, where there was nothing to leave out', async () => {
    const server = serve({ '/api/v1/figure': refused })

    await expect(ask({})).rejects.toThrow('Findes ikke')
    expect(server.asked).toHaveLength(1)
  })

  it('forgives no fault of the server', async () => {
    const server = serve({ '/api/v1/figure': broken })

    await expect(ask({ gruppe: '082' })).rejects.toThrow('Fejl')
    expect(server.asked).toHaveLength(1)
  })
})
