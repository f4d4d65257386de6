import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import type { Clock } from '../clock.ts'
import { type ScheduledFetch, nextTime } from './fetch-schedule.ts'
import { type FetchDesk, type FetchedDraft, fetchToDraft } from './fetch-to-draft.ts'

/** Fetches what is due, again and again, while the server runs. */
export type ScheduledFetching = {
  /** Looks when the next one is due; what was due while the server was down is due at once. */
  start(): Promise<void>
  /** Fetches what is due now, one after the other. */
  catchUp(): Promise<void>
  /** Gives up what is on its way; what has come of it is kept. A file that is being read is left to who reads it. */
  close(): void
}

type Parts = {
  readonly fetches: readonly ScheduledFetch[]
  readonly dataDirectory: string
  readonly clock: Clock
  readonly desk: (signal: AbortSignal) => FetchDesk
  /** Told how each fetch went. */
  readonly tell: (name: string, outcome: FetchedDraft) => void
}

/** The clock may be set, and a timer cannot be longer than 24 days: so it is asked again every minute. */
const longestWait = 60_000

export function createScheduledFetching(parts: Parts): ScheduledFetching {
  const { fetches, clock } = parts
  const stopping = new AbortController()
  const memory = join(parts.dataDirectory, 'fetch', 'last-times.json')
  let timer: NodeJS.Timeout | undefined
  let lastTimes: Record<string, string> = {}
  let underWay: Promise<void> = Promise.resolve()

  const dueAt = ({ name, ...rest }: ScheduledFetch): number => {
    const last = lastTimes[name]
    if (last === undefined) return Number.POSITIVE_INFINITY
    return nextTime(rest, new Date(last))?.getTime() ?? Number.POSITIVE_INFINITY
  }
  const remember = async (names: readonly string[]): Promise<void> => {
    const now = clock().toISOString()
    lastTimes = { ...lastTimes, ...Object.fromEntries(names.map((name) => [name, now])) }
    await mkdir(dirname(memory), { recursive: true })
    await writeFile(memory, JSON.stringify(lastTimes))
  }
  const fetchDue = async (): Promise<void> => {
    for (const one of fetches.filter((fetch) => dueAt(fetch) <= clock().getTime())) {
      if (stopping.signal.aborted) return
      // Remembered first, so that a fetch that brings the server down is not begun again at once.
      // oxlint-disable-next-line no-await-in-loop -- one after the other spares the sources and the worker
      await remember([one.name])
      // oxlint-disable-next-line no-await-in-loop -- as above
      parts.tell(one.name, await fetchOne(parts.desk(stopping.signal), one))
    }
  }
  const catchUp = (): Promise<void> => {
    underWay = underWay.then(fetchDue, fetchDue)
    return underWay
  }
  const failed = (error: unknown): void => parts.tell('', { kind: 'failed', fault: String(error) })
  const arm = (): void => {
    clearTimeout(timer)
    if (stopping.signal.aborted || fetches.length === 0) return
    const next = Math.min(...fetches.map(dueAt))
    const wait = Math.min(Math.max(next - clock().getTime(), 0), longestWait)
    timer = setTimeout(() => void catchUp().catch(failed).finally(arm), wait).unref()
  }

  return {
    async start() {
      if (fetches.length === 0) return
      lastTimes = await readTimes(memory)
      // One that is new in the schedule waits for its first time.
      await remember(fetches.map(({ name }) => name).filter((name) => !(name in lastTimes)))
      arm()
    },
    catchUp,
    close() {
      clearTimeout(timer)
      stopping.abort(new Error('Serveren lukker.'))
    },
  }
}

/** Whatever goes wrong with one fetch is told, and is no reason to leave the others out. */
async function fetchOne(desk: FetchDesk, scheduled: ScheduledFetch): Promise<FetchedDraft> {
  try {
    return await fetchToDraft(desk, scheduled)
  } catch (error) {
    return { kind: 'failed', fault: error instanceof Error ? error.message : String(error) }
  }
}

const Times = z.record(z.string(), z.iso.datetime())

async function readTimes(file: string): Promise<Record<string, string>> {
  try {
    return Times.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    return {} // the first time, or cut short by a power cut
  }
}
