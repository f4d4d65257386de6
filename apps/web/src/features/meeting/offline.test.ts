import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const file = join(import.meta.dirname, '../../../public/moede/offline.js')
const page = { method: 'GET', mode: 'navigate', url: 'https://tal.dk/moede/1', referrer: '' }
const kept = new Response('gemt')

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

type Ask = (request: object, how?: { readonly signal: AbortSignal }) => Promise<Response>

/** What the service worker answers the meeting's page with, where the browser has kept it and the network is `fetch`. */
async function answerWith(fetch: Ask): Promise<Response> {
  const answers: Promise<Response>[] = []
  const event = { request: page, respondWith: (reply: Promise<Response>) => answers.push(reply) }
  runInNewContext(await readFile(file, 'utf8'), {
    addEventListener: (name: string, listen: (one: typeof event) => void) => {
      if (name === 'fetch') listen(event)
    },
    caches: { match: async () => kept },
    fetch,
    URL,
    AbortController,
    AbortSignal: { timeout },
    setTimeout,
    clearTimeout,
  })
  await vi.advanceTimersByTimeAsync(6000)
  const [answer] = answers
  if (answer === undefined) throw new Error('Left to the browser')
  return answer
}

const silent: Ask = (_request, how) =>
  new Promise((_resolve, reject) => {
    how?.signal.addEventListener('abort', () => reject(new Error('Given up')))
  })

/** As the browser's own, by the clock of the test. */
function timeout(milliseconds: number): AbortSignal {
  const late = new AbortController()
  setTimeout(() => late.abort(), milliseconds)
  return late.signal
}

describe('the service worker of the meetings', () => {
  it('answers with what was kept when the network does not answer in time, fails or is broken', async () => {
    expect(await answerWith(silent)).toBe(kept)
    expect(await answerWith(() => Promise.reject(new TypeError('No network')))).toBe(kept)
    expect(await answerWith(async () => new Response('', { status: 503 }))).toBe(kept)
  })

  it('does not cut off an answer that has begun', async () => {
    const signals: AbortSignal[] = []
    const fresh = new Response('ny')

    const answer = await answerWith(async (_request, how) => {
      if (how) signals.push(how.signal)
      return fresh
    })

    expect(answer).toBe(fresh)
    expect(signals.map(({ aborted }) => aborted)).toEqual([false])
  })
})
