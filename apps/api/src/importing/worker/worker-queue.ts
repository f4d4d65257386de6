import type { Progress } from '@noegletal/contract'
import { Worker } from 'node:worker_threads'
import type { Clock } from '../../clock.ts'
import type { FromWorker, Job, Outcome, ToWorker, Workplace } from './job.ts'

/** A job that waits for its turn, or is under way. */
export type RunningJob = {
  /** Never rejects. */
  readonly outcome: Promise<Outcome>
  /** Ends the work as soon as it looks; what was done before it looked stays done, and the outcome says which. */
  cancel(): void
}

/** One worker thread and the jobs that wait for it. */
export type WorkerQueue = {
  run(job: Job, tell?: (progress: Progress) => void): RunningJob
  /** Cancels every job and ends the thread. */
  close(): Promise<void>
}

type Waiting = {
  readonly number: number
  readonly job: Job
  readonly cancel: Int32Array<SharedArrayBuffer>
  readonly tell: (progress: Progress) => void
  readonly outcome: Promise<Outcome>
  readonly finish: (outcome: Outcome) => void
}

/** A thread with nothing to do gives its memory back after this many milliseconds. */
const idleAfter = 60_000
// The rest of a file's figures lie outside this heap, in arrays whose size the limits of reading bound.
// Without the second limit, what is thrown away at once fills 200 MB more before it is collected.
const resourceLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 24 }

/**
 * Makes a queue for one worker thread, which is started when there is work. A thread that dies ends its job as `failed`,
 * and the next job gets a new one.
 */
export function createWorkerQueue(workplace: Workplace, clock: Clock): WorkerQueue {
  const waiting: Waiting[] = []
  let current: Waiting | null = null
  let thread: Worker | null = null
  let idle: NodeJS.Timeout | undefined
  let lastNumber = 0
  let isClosed = false

  const finish = (outcome: Outcome): void => {
    current?.finish(outcome)
    current = null
    next()
  }

  const startThread = (): Worker => {
    const started = new Worker(new URL('import-worker.ts', import.meta.url), {
      workerData: workplace,
      resourceLimits,
      execArgv: [],
    })
    let reason = 'it ended by itself'
    started.on('message', (message: FromWorker) => {
      if (message.number !== current?.number) return
      if (message.kind === 'progress') current.tell(message.progress)
      else finish(message.outcome)
    })
    started.on('error', (error) => {
      reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
    })
    started.once('exit', () => {
      if (thread !== started) return
      thread = null
      if (current !== null)
        finish({ kind: 'failed', failure: { reason: 'broken', detail: reason } })
    })
    return started
  }

  const endThread = async (): Promise<void> => {
    const ending = thread
    thread = null
    if (ending === null) return
    const ended = new Promise((resolve) => ending.once('exit', resolve))
    send(ending, { kind: 'close' })
    await ended
  }

  const next = (): void => {
    if (current !== null) return
    current = waiting.shift() ?? null
    if (current === null) {
      idle ??= setTimeout(() => void endThread(), idleAfter).unref()
      return
    }
    clearTimeout(idle)
    idle = undefined
    thread ??= startThread()
    const { number, job, cancel } = current
    send(thread, { kind: 'work', number, job, at: clock().toISOString(), cancel })
  }

  const cancel = (one: Waiting): void => {
    Atomics.store(one.cancel, 0, 1)
    const place = waiting.indexOf(one)
    if (place === -1) return
    waiting.splice(place, 1)
    one.finish({ kind: 'cancelled' })
  }

  return {
    run(job, tell = () => {}) {
      const { promise: outcome, resolve } = Promise.withResolvers<Outcome>()
      lastNumber += 1
      const flag = new Int32Array(new SharedArrayBuffer(4))
      const one = { number: lastNumber, job, cancel: flag, tell, outcome, finish: resolve }
      if (isClosed) resolve({ kind: 'cancelled' })
      else {
        waiting.push(one)
        next()
      }
      return { outcome, cancel: () => cancel(one) }
    },
    async close() {
      isClosed = true
      clearTimeout(idle)
      for (const one of waiting.slice()) cancel(one)
      const underway = current
      if (underway !== null) {
        cancel(underway)
        await underway.outcome
      }
      await endThread()
    },
  }
}

function send(worker: Worker, message: ToWorker): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin, as windows have
  worker.postMessage(message)
}
