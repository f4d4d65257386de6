import { type WritableStore, openWritableSqliteStore } from '@noegletal/store'
import { setPriority } from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'
import { databaseFile } from '../../config.ts'
import type { FromWorker, Outcome, ToWorker, Workplace } from './job.ts'
import { createLastRead } from './last-read.ts'
import { CancelledError } from './progress.ts'
import { runJob } from './run-job.ts'

/**
 * The thread that reads, compares, publishes and undoes, so that a million rows never stop a reader. It has the pen: a
 * writable connection of its own. Jobs come one at a time.
 */
// Readers go first, but on a busy machine the file must get through as well: a third of a reader's share. Linux gives every
// thread a niceness of its own; elsewhere it would be that of the whole server.
const niceness = 5
if (process.platform === 'linux') setPriority(niceness)

const port = parentPort
if (port === null) throw new Error('This file runs as a worker thread')
// What the main thread hands over is what its own `startThread` wrote.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
const workplace = workerData as Workplace
let now = new Date()
const lastRead = createLastRead()
const store = openWritableSqliteStore({
  file: databaseFile(workplace.dataDirectory),
  now: () => now,
  announce: (version) => Atomics.store(workplace.announced, 0, version ?? 0),
})

const tell = (message: FromWorker): void => port.postMessage(message)

port.on('message', (message: ToWorker) => void take(message))

async function take(message: ToWorker): Promise<void> {
  if (message.kind === 'close') {
    await store.close()
    port?.close()
    return
  }
  const { number } = message
  now = new Date(message.at)
  tell({ kind: 'outcome', number, outcome: await outcomeOf(store, message) })
}

type Work = Extract<ToWorker, { readonly kind: 'work' }>

async function outcomeOf(writable: WritableStore, { number, job, cancel }: Work): Promise<Outcome> {
  try {
    return await runJob(
      {
        store: writable,
        workplace,
        lastRead,
        isCancelled: () => Atomics.load(cancel, 0) !== 0,
        tell: (progress) => tell({ kind: 'progress', number, progress }),
      },
      job,
    )
  } catch (error) {
    return error instanceof CancelledError ? { kind: 'cancelled' } : failureOf(error)
  }
}

function failureOf(error: unknown): Outcome {
  const code = error instanceof Error && 'code' in error ? error.code : null
  const reason = typeof code === 'string' ? (reasons.get(code) ?? 'broken') : 'broken'
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return { kind: 'failed', failure: { reason, detail } }
}

const reasons = new Map<string, 'busy' | 'disk-full'>([
  ['SQLITE_BUSY', 'busy'],
  ['SQLITE_BUSY_SNAPSHOT', 'busy'],
  ['SQLITE_FULL', 'disk-full'],
  ['ENOSPC', 'disk-full'],
])
