import type { ScheduledFetchState } from '@noegletal/contract'
import { formatDateTime } from '@noegletal/format'
import { join } from 'node:path'
import type { Clock } from '../clock.ts'
import { passingFault } from './fetch-fault.ts'
import { type FetchMemory, type Remembered, openFetchMemory } from './fetch-memory.ts'
import { type ScheduledFetch, nextTime } from './fetch-schedule.ts'
import { type FetchDesk, type FetchedDraft, fetchToDraft, nameInLog } from './fetch-to-draft.ts'

/** Fetches what is due, again and again, while the server runs. */
export type ScheduledFetching = {
  /** Looks when the next one is due; what was due while the server was down is due at once. */
  start(): Promise<void>
  /** Fetches what is due now, one after the other. */
  catchUp(): Promise<void>
  /** How each of them stands, in the order of the schedule. */
  list(): ScheduledFetchState[]
  /** Gives up what is on its way; what has come of it is kept. A file that is being read is left to who reads it. */
  close(): void
}

type Parts = {
  readonly fetches: readonly ScheduledFetch[]
  readonly dataDirectory: string
  readonly clock: Clock
  readonly desk: (signal: AbortSignal) => FetchDesk
  /** Told how each fetch went, and the ISO time when one that failed is tried again. */
  readonly tell: (name: string, outcome: FetchedDraft, retryAt: string | null) => void
}

/** The clock may be set, and a timer cannot be longer than 24 days: so it is asked again every minute. */
const longestWait = 60_000

const minute = 60_000
/** A fetch that failed is tried so long after, and after the last of them left to its next time. */
const retryWaits = [10 * minute, 60 * minute, 240 * minute]

/** Makes the fetching by a schedule. What it remembers is read when it starts. */
export function createScheduledFetching(parts: Parts): ScheduledFetching {
  const { fetches, clock } = parts
  const stopping = new AbortController()
  let memory: FetchMemory | null = null
  let timer: NodeJS.Timeout | undefined
  let underWay: Promise<void> = Promise.resolve()

  const dueAt = (fetch: ScheduledFetch): number => {
    const known = memory?.of(fetch.name)
    if (known === undefined) return Number.POSITIVE_INFINITY
    return Math.min(regularTime(fetch, known), millisecondsOf(known.retry?.at))
  }
  const fetchDue = async (): Promise<void> => {
    for (const one of fetches.filter((fetch) => dueAt(fetch) <= clock().getTime())) {
      if (memory === null || stopping.signal.aborted) return
      // oxlint-disable-next-line no-await-in-loop -- one after the other spares the sources and the worker
      await attempt(one, memory)
    }
  }
  const attempt = async (one: ScheduledFetch, known: FetchMemory): Promise<void> => {
    const before = known.of(one.name)
    if (before === undefined) return
    const begunAt = clock()
    const isRegular = regularTime(one, before) <= begunAt.getTime()
    const number = (isRegular ? 0 : (before.retry?.number ?? 0)) + 1
    const remember = (said: Pick<Remembered, 'retry' | 'last'>): Promise<void> =>
      known.remember(new Map([[one.name, { begunAt: begunAt.toISOString(), ...said }]]))
    // Remembered first as if it failed: a fetch that ends with the server is tried again, and not for ever.
    await remember({ retry: retryAfter(begunAt, number), last: before.last })

    const desk = parts.desk(stopping.signal)
    const outcome = await fetchOne(desk, one)
    if (stopping.signal.aborted) return
    const mayPass = outcome.kind === 'failed' && outcome.fault.mayPass
    const retry = mayPass ? retryAfter(clock(), number) : null
    await remember({ retry, last: attemptOf(outcome, clock()) })
    recordFailure(desk, one, { outcome, retry })
    parts.tell(one.name, outcome, retry?.at ?? null)
  }
  const catchUp = (): Promise<void> => {
    underWay = underWay.then(fetchDue, fetchDue)
    return underWay
  }
  const arm = (least = 0): void => {
    clearTimeout(timer)
    if (stopping.signal.aborted || fetches.length === 0) return
    const next = Math.min(...fetches.map(dueAt))
    const wait = Math.min(Math.max(next - clock().getTime(), least), longestWait)
    timer = setTimeout(() => void catchUp().then(() => arm(), failed), wait).unref()
  }
  // What could not even be remembered is still due, and is not tried without a pause.
  const failed = (error: unknown): void => {
    parts.tell('', { kind: 'failed', fault: passingFault(String(error)) }, null)
    arm(longestWait)
  }

  return {
    async start() {
      if (fetches.length === 0) return
      const known = await openFetchMemory(join(parts.dataDirectory, 'fetch', 'last-times.json'))
      memory = known
      // One that is new in the schedule waits for its first time.
      const unseen = { begunAt: clock().toISOString(), retry: null, last: null }
      const names = fetches.map(({ name }) => name).filter((name) => known.of(name) === undefined)
      await known.remember(new Map(names.map((name) => [name, unseen])))
      arm()
    },
    catchUp,
    list: () =>
      fetches.flatMap((fetch) => {
        const known = memory?.of(fetch.name)
        return known === undefined ? [] : [stateOf(fetch, known)]
      }),
    close() {
      clearTimeout(timer)
      stopping.abort(new Error('Serveren lukker.'))
    },
  }
}

function regularTime(fetch: ScheduledFetch, { begunAt }: Remembered): number {
  return nextTime(fetch, new Date(begunAt))?.getTime() ?? Number.POSITIVE_INFINITY
}

function millisecondsOf(iso: string | undefined): number {
  return iso === undefined ? Number.POSITIVE_INFINITY : Date.parse(iso)
}

/** When to try again after attempt `number` (from 1); null after the last. */
function retryAfter(now: Date, number: number): Remembered['retry'] {
  const wait = retryWaits[number - 1]
  return wait === undefined ? null : { at: new Date(now.getTime() + wait).toISOString(), number }
}

/** Whatever goes wrong with one fetch is told, and is no reason to leave the others out. */
async function fetchOne(desk: FetchDesk, scheduled: ScheduledFetch): Promise<FetchedDraft> {
  try {
    return await fetchToDraft(desk, scheduled)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { kind: 'failed', fault: passingFault(`Hentningen gik i stå: ${why}`) }
  }
}

function attemptOf(outcome: FetchedDraft, at: Date): Remembered['last'] {
  const fault = outcome.kind === 'failed' ? outcome.fault.message : null
  return { at: at.toISOString(), outcome: outcome.kind, fault }
}

type Ended = { readonly outcome: FetchedDraft; readonly retry: Remembered['retry'] }

function recordFailure(
  { record }: Pick<FetchDesk, 'record'>,
  fetch: ScheduledFetch,
  { outcome, retry }: Ended,
): void {
  if (outcome.kind !== 'failed') return
  const then = retry === null ? '' : ` Prøver igen ${formatDateTime(retry.at)}.`
  const { table } = fetch.order
  record(nameInLog(fetch), 'fail-to-fetch', `${table}: ${outcome.fault.message}${then}`)
}

function stateOf(fetch: ScheduledFetch, known: Remembered): ScheduledFetchState {
  const { source, table } = fetch.order
  const next = nextTime(fetch, new Date(known.begunAt))
  const isSooner = millisecondsOf(known.retry?.at) < regularTime(fetch, known)
  return {
    name: fetch.name,
    source,
    table,
    next: next?.toISOString() ?? null,
    retryAt: isSooner ? (known.retry?.at ?? null) : null,
    last: known.last,
  }
}
