import type { Progress } from '@noegletal/contract'
import type { WritableStore } from '@noegletal/store'
import { keptFileBytes } from '../../imports/kept-files.ts'
import { type Phase, type Watch, unwatched } from '../pipeline/watch.ts'
import type { Job, Outcome, Workplace } from './job.ts'
import type { LastRead } from './last-read.ts'
import { previewUndo } from './preview-undo.ts'
import { createProgress } from './progress.ts'
import { publishOrder } from './publish-order.ts'
import { keepDifferences, readOrder } from './read-order.ts'

type Bench = {
  readonly store: WritableStore
  readonly workplace: Workplace
  readonly isCancelled: () => boolean
  readonly tell: (progress: Progress) => void
  readonly lastRead: LastRead
}

/** Does a job with the worker's own connection. Throws a `CancelledError` when it is cancelled; nothing has changed then. */
export async function runJob(bench: Bench, job: Job): Promise<Outcome> {
  const { store } = bench
  const { workplace, lastRead } = bench
  const workbench = { store, workplace, lastRead, watch: watchOf(bench, job) }
  switch (job.kind) {
    case 'read': {
      const { result, kept } = await readOrder(workbench, job.file)
      await keepDifferences(job.differencesFile, kept)
      return { kind: 'read', result }
    }
    case 'publish':
      return { kind: 'publish', result: await publishOrder(workbench, job) }
    case 'preview-undo':
      return { kind: 'preview-undo', result: await previewUndo(store, job) }
    case 'undo':
      return { kind: 'undo', result: await store.undo(job.importId, job.undone) }
    case 'save-entry':
      return { kind: 'save-entry', result: await store.saveEntry(job.change) }
    case 'save-entries':
      return { kind: 'save-entries', result: await store.saveEntries(job.changes) }
  }
}

const readingPhases: readonly Phase[] = ['understanding', 'reading', 'checking', 'comparing']

function watchOf({ workplace, isCancelled, tell }: Bench, job: Job): Watch {
  if (job.kind !== 'read' && job.kind !== 'publish') return unwatched
  const { size: totalBytes } = keptFileBytes(workplace.dataDirectory, job.file.hash)
  const phases = job.kind === 'read' ? readingPhases : [...readingPhases, 'publishing' as const]
  return createProgress({ totalBytes, phases, isCancelled, tell, now: () => performance.now() })
}
