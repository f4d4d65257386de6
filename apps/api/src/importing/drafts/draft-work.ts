import type { Draft } from '@noegletal/contract'
import type { Import } from '@noegletal/domain'
import type { RunningJob, WorkerQueue } from '../worker/worker-queue.ts'
import { type OrderParts, publishJob, readJob } from './draft-jobs.ts'
import type { Drafts } from './drafts.ts'
import { type Ended, afterPublishing, afterReadingJob } from './settle.ts'
import { type StoredDraft, nothingRead } from './stored-draft.ts'

type Parts = OrderParts & {
  readonly drafts: Drafts
  readonly queue: WorkerQueue
  /** The import, not undone, that a file with that hash has become. */
  readonly findPublished: (hash: string) => Promise<Import | null>
  /** Told of every draft that has just been published. */
  readonly onPublished: (draft: StoredDraft) => void
  readonly logFailure: (detail: string) => void
}

/** Sets the worker to a draft and puts what comes of it into the draft. */
export type DraftWork = {
  /** Begins to read a file, anew where it is being read already. */
  read(id: string, changes?: Partial<StoredDraft>): Draft
  /** Begins to publish a draft that has an order. */
  publish(id: string): Draft
  /** Asks the work on a draft to end, and waits until it has; nothing when there is none. */
  stop(id: string): Promise<void>
  /** Lets the work on a draft go on without a result, and asks it to end. */
  forget(id: string): void
  /** Waits until there is no work on a draft. */
  settled(id: string): Promise<void>
  /** From now on what is cancelled is cancelled by the server itself, which closes. */
  interrupt(): void
}

type Task = { readonly job: RunningJob; settled: Promise<void> }
type Settle = (draft: StoredDraft, ended: Ended) => Partial<StoredDraft>

export function createDraftWork(parts: Parts): DraftWork {
  const { drafts, queue } = parts
  const tasks = new Map<string, Task>()
  let isClosing = false

  const settleTask = async (id: string, task: Task, settle: Settle): Promise<void> => {
    const outcome = await task.job.outcome
    if (outcome.kind === 'failed') parts.logFailure(outcome.failure.detail)
    // A task that was forgotten or replaced has nothing more to say.
    if (tasks.get(id) !== task) return
    const known = await parts.findPublished(drafts.get(id).fileHash)
    if (tasks.get(id) !== task) return
    tasks.delete(id)
    const draft = drafts.change(id, (now) => settle(now, { outcome, known, isClosing }))
    if (draft.state === 'published') parts.onPublished(draft)
  }

  const begin = (id: string, job: RunningJob, settle: Settle): void => {
    const task: Task = { job, settled: Promise.resolve() }
    tasks.set(id, task)
    task.settled = settleTask(id, task, settle).catch((error: unknown) => {
      parts.logFailure(error instanceof Error ? (error.stack ?? error.message) : String(error))
    })
  }

  const forget = (id: string): void => {
    const task = tasks.get(id)
    tasks.delete(id)
    task?.job.cancel()
  }

  return {
    read(id, changes = {}) {
      forget(id)
      const draft = drafts.change(id, () => ({
        ...nothingRead,
        fault: null,
        ...changes,
        state: 'reading',
      }))
      const job = queue.run(readJob(draft, parts), (progress) => drafts.setProgress(id, progress))
      begin(id, job, afterReadingJob)
      return drafts.toDraft(draft)
    },
    publish(id) {
      const draft = drafts.change(id, () => ({ state: 'publishing', fault: null }))
      const job = queue.run(publishJob(draft, parts), (progress) =>
        drafts.setProgress(id, progress),
      )
      begin(id, job, afterPublishing)
      return drafts.toDraft(draft)
    },
    async stop(id) {
      const task = tasks.get(id)
      task?.job.cancel()
      await task?.settled
    },
    forget,
    settled: async (id) => tasks.get(id)?.settled,
    interrupt() {
      isClosing = true
    },
  }
}
