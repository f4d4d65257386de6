import { serve } from '../testing/open-page.tsx'
import { ApiError } from './api-error.ts'
import { get } from './get.ts'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'

const schema = z.object({ figure: z.number() })
const ask = (signal = new AbortController().signal) => get('/api/v1/figure', schema, signal)
const refusal = (promise: Promise<unknown>) => promise.catch((error: unknown) => error)

afterEach(() => vi.unstubAllGlobals())

describe('get', () => {
  it('gives what the server answers', async () => {
    serve({ '/api/v1/figure': { figure: 3 } })

    expect(await ask()).toEqual({ figure: 3 })
  })

  it.each([
    [
      'the server refuses',
      Response.json(
        { code: 'NOT_FOUND', message: 'Nøgletallet findes ikke.', details: [] },
        { status: 404 },
      ),
      { status: 404, message: 'Nøgletallet findes ikke.' },
    ],
    [
      'something before the server answers with a page of its own',
      new Response('<h1>Bad gateway</h1>', { status: 502 }),
      { status: 502, message: 'Serveren kunne ikke svare.' },
    ],
    [
      'the answer is not what was agreed',
      Response.json({ figure: 'tre' }),
      { message: 'Svaret fra serveren kunne ikke læses. Genindlæs siden.' },
    ],
    ['nobody answers', undefined, { status: 0, message: 'Der er ingen forbindelse til serveren.' }],
  ])('says in Danish when %s', async (_, answer, expected) => {
    serve({ '/api/v1/figure': answer })

    const error = await refusal(ask())

    expect(error).toBeInstanceOf(ApiError)
    expect(error).toMatchObject(expected)
  })

  it('is silent when the reader has gone on', async () => {
    const reader = new AbortController()
    reader.abort()
    serve({})

    expect(await refusal(ask(reader.signal))).not.toBeInstanceOf(ApiError)
  })
})
