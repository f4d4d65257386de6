import { setImmediate } from 'node:timers/promises'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Today } from '../clock.ts'
import type { ShownStore } from '../shown-store.ts'
import { type Answer, type Content, type ReadyReply, createReadyReply } from './ready-reply.ts'
import { createReplyCache } from './reply-cache.ts'
import { sendReady, toQuestion } from './send-ready.ts'
import { openDataHeaders } from './security-headers.ts'
import { createUnderway } from './underway.ts'

type Parts = {
  readonly store: Pick<ShownStore, 'version' | 'prepareBy' | 'preparing'>
  readonly today: Today
  readonly mostBytes?: number
}

const defaultMostBytes = 64 * 1024 * 1024
// Whoever published waits for this; what is asked for less often can be made when it is asked for.
const mostPrepared = 24
const longestPreparation = 1_000 // milliseconds

/**
 * Answers every GET and HEAD under `app` from ready-made bytes when the same address was answered before from the same
 * state of the data: the store's version and the day, since figures become visible at midnight. Who asks while the first
 * answer is being made gets that one. What was asked for last is made from a new state before that state is shown. All of it
 * is open data, also the reason why there is no answer.
 */
export function cacheReplies(app: FastifyInstance, parts: Parts): void {
  const { store, today, mostBytes = defaultMostBytes } = parts
  const cache = createReplyCache(mostBytes)
  const toState = (version: number): string => `${version} ${today()}`
  const stateOf = new WeakMap<FastifyRequest, string>()
  const underway = createUnderway<FastifyRequest, ReadyReply>()

  store.prepareBy(async (version, signal) => {
    const addresses = cache.addresses().slice(0, mostPrepared)
    const state = toState(version)
    const until = performance.now() + longestPreparation
    cache.prepare(state)
    signal.addEventListener('abort', () => cache.leaveOnly(state), { once: true })
    for (const url of addresses) {
      if (signal.aborted || performance.now() > until) break
      // oxlint-disable-next-line no-await-in-loop -- one by one, so that readers get their turns between
      await app.inject(url)
    }
  })

  app.addHook('onRequest', async (request, reply) => {
    let state = toState(await store.version())
    let kept = cache.find(state, urlOf(request))
    const preparing = store.preparing()
    if (kept === null && preparing !== null) {
      await preparing
      state = toState(await store.version())
      kept = cache.find(state, urlOf(request))
    }
    if (kept !== null) return sendReady(request, reply, kept)

    const key = `${state} ${urlOf(request)}`
    const other = underway.find(key)
    // Waiting for nothing would take a turn, in which another request could begin on the same.
    const made = other === undefined ? null : await other
    if (made !== null) return sendReady(request, reply, made)
    stateOf.set(request, state)
    underway.begin(key, request)
    // Whatever becomes of it, a failure or a client that hangs up: nobody waits longer than that.
    reply.raw.once('close', () => underway.end(request, null))
  })

  // Writing a large reply takes as long as finding what it says, so others go first.
  app.addHook('preSerialization', async (_request, _reply, payload) => {
    await setImmediate()
    return payload
  })

  app.addHook('onSend', async (request, reply, payload) => {
    const state = stateOf.get(request)
    const isBody = typeof payload === 'string' || Buffer.isBuffer(payload)
    if (state === undefined || reply.statusCode !== 200 || !isBody) {
      underway.end(request, null)
      reply.headers(openDataHeaders)
      return payload
    }
    const ready = createReadyReply(toContent(reply, payload))
    cache.keep(state, urlOf(request), ready)
    underway.end(request, ready)
    return applyAnswer(reply, await ready.answer(toQuestion(request)))
  })
}

function urlOf({ raw }: FastifyRequest): string {
  return raw.url ?? '/'
}

function toContent(reply: FastifyReply, payload: string | Buffer): Content {
  return {
    body: typeof payload === 'string' ? Buffer.from(payload) : payload,
    contentType: String(reply.getHeader('content-type') ?? 'application/json; charset=utf-8'),
    cacheControl: 'no-cache', // kept, but asked about every time: an import may come any minute
    isOpenData: true,
    disposition: reply.getHeader('content-disposition')?.toString(),
    // Bytes of their own are a workbook or a picture, which are compressed already.
    compression: typeof payload === 'string' ? 'quick' : 'none',
  }
}

/** Lets Fastify send what a later request gets straight from the cache, header for header. */
function applyAnswer(reply: FastifyReply, { status, headers, body }: Answer): Buffer | null {
  for (const name of Object.keys(reply.getHeaders())) reply.removeHeader(name)
  for (let at = 0; at < headers.length; at += 2) reply.header(headers[at] ?? '', headers[at + 1])
  reply.code(status)
  return body
}
