import { type Result, failed, ok } from '@noegletal/domain'
import type { Pace } from './pace.ts'
import { askedWait, backOff } from './retrying.ts'

/** One question to a source. */
export type SourceRequest = {
  readonly url: string
  readonly method: 'GET' | 'POST'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** Why a source did not give what it was asked for; the message is Danish. */
export type SourceFault = {
  /** `refused`: asking again would not help. `unreachable`: it may answer later. */
  readonly kind: 'refused' | 'unreachable'
  readonly status: number | null
  /** What the source itself said, shortened; empty when it said nothing. */
  readonly said: string
  readonly message: string
}

/** A reply that ended before it was whole; it is asked for again. */
export class CutReplyError extends Error {
  override readonly name = 'CutReplyError'
}

/** Takes the pieces of a reply while they come; called anew for every attempt. */
type TakeReply<Reply> = (pieces: AsyncIterable<Uint8Array>, attempt: AbortSignal) => Promise<Reply>

/** Asks one source politely. */
export type AskSource = <Reply>(
  request: SourceRequest,
  take: TakeReply<Reply>,
) => Promise<Result<Reply, SourceFault>>

type Manners = {
  /** How messages name it. */
  readonly source: string
  readonly pace: Pace
  readonly signal?: AbortSignal | undefined
  /** Milliseconds from one question to the next. */
  readonly distance?: number
  /** Milliseconds without a whole reply until an attempt is given up. */
  readonly patience?: number
}

const attempts = 5
const leastDistance = 1000
const usualPatience = 10 * 60_000

/**
 * Asks a source, never two questions within a second, and again with growing waits when it is busy (429), in trouble (5xx)
 * or the connection is cut. It never follows a redirection, which could take a key to somebody else.
 */
export function createAskSource(manners: Manners): AskSource {
  const { pace, signal, distance = leastDistance } = manners
  let free = 0

  return async (request, take) => {
    let last = unreachable(manners.source, null, '')
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      // oxlint-disable-next-line no-await-in-loop -- attempts come one after the other
      await waitUntil(free, manners)
      // oxlint-disable-next-line no-await-in-loop -- as above
      const outcome = await askOnce(request, take, manners)
      free = pace.now() + distance
      if (outcome.kind === 'reply') return ok(outcome.reply)
      if (outcome.fault.kind === 'refused') return failed(outcome.fault)
      last = outcome.fault
      if (attempt === attempts) break
      // oxlint-disable-next-line no-await-in-loop -- as above
      await pace.wait(outcome.wait ?? backOff(attempt, pace), signal)
    }
    return failed(last)
  }
}

async function waitUntil(time: number, { pace, signal }: Manners): Promise<void> {
  signal?.throwIfAborted()
  const wait = time - pace.now()
  if (wait > 0) await pace.wait(wait, signal)
}

type Outcome<Reply> =
  | { readonly kind: 'reply'; readonly reply: Reply }
  | { readonly kind: 'fault'; readonly fault: SourceFault; readonly wait: number | null }

async function askOnce<Reply>(
  { url, ...rest }: SourceRequest,
  take: TakeReply<Reply>,
  { source, signal, pace, patience = usualPatience }: Manners,
): Promise<Outcome<Reply>> {
  const timeout = AbortSignal.timeout(patience)
  const attempt = signal === undefined ? timeout : AbortSignal.any([signal, timeout])
  try {
    const reply = await fetch(url, { ...rest, redirect: 'manual', signal: attempt })
    if (reply.status === 200 && reply.body !== null) {
      return { kind: 'reply', reply: await take(reply.body, attempt) }
    }
    const fault = faultOf(source, reply.status, await messageOf(reply))
    return { kind: 'fault', fault, wait: askedWait(reply.headers.get('retry-after'), pace.now()) }
  } catch (error) {
    signal?.throwIfAborted()
    if (!isConnectionFault(error)) throw error
    const why = timeout.aborted ? 'svaret tog for lang tid' : 'forbindelsen blev afbrudt'
    return { kind: 'fault', fault: unreachable(source, null, why), wait: null }
  }
}

// What Node throws for every trouble with a connection is a TypeError from fetch itself, or an abort.
function isConnectionFault(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (error instanceof CutReplyError) return true
  const isAbort = error.name === 'TimeoutError' || error.name === 'AbortError'
  return isAbort || (error instanceof TypeError && 'cause' in error)
}

function faultOf(source: string, status: number, text: string): SourceFault {
  if (status === 429 || status >= 500) return unreachable(source, status, text)
  return { kind: 'refused', status, said: text, message: refusals(source, status, text) }
}

function unreachable(source: string, status: number | null, said: string): SourceFault {
  const why = status === 429 ? 'har for travlt' : 'svarer ikke'
  const detail = [...(status === null ? [] : [String(status)]), ...(said === '' ? [] : [said])]
  const more = detail.length === 0 ? '' : ` (${detail.join(': ')})`
  return {
    kind: 'unreachable',
    status,
    said,
    message: `${source} ${why}${more}.`,
  }
}

function refusals(source: string, status: number, text: string): string {
  const said = text === '' ? '' : ` Svaret var: ${text}`
  switch (status) {
    case 401:
      return `${source} kender ikke nøglen (401). Kontrollér indstillingen JOBINDSATS_TOKEN.${said}`
    case 403:
      return `${source} giver ikke adgang (403). Kontrollér, hvad nøglen gælder for.${said}`
    case 404:
      return `${source} har ikke tabellen (404).${said}`
    default:
      return `${source} kan ikke bruge forespørgslen (${status}).${said}`
  }
}

const mostSaid = 300

/** The message of an error reply: the text of its JSON, or its first words; never HTML. */
async function messageOf(reply: Response): Promise<string> {
  const text = (await reply.text().catch(() => '')).slice(0, 20_000)
  const message = messageIn(text) ?? (/^\s*</.test(text) ? '' : text)
  return message
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, mostSaid)
}

function messageIn(text: string): string | null {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return null
    for (const key of ['message', 'Message', 'detail', 'title', 'error']) {
      const message: unknown = Reflect.get(value, key)
      if (typeof message === 'string') return message
    }
    return null
  } catch {
    return null
  }
}
