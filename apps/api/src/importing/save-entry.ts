import type { CatalogueEdit, Result } from '@noegletal/domain'
import type { EditFault, EntryChange } from '@noegletal/store'
import { unfinished } from './unfinished.ts'
import type { WorkerQueue } from './worker/worker-queue.ts'

type Parts = {
  readonly queue: Pick<WorkerQueue, 'run'>
  readonly logFailure: (detail: string) => void
}

/** Saves a version of an entry of the catalogue in the worker, so that no reader waits; throws a refusal when it is busy. */
export async function saveEntry(
  { queue, logFailure }: Parts,
  change: EntryChange,
): Promise<Result<CatalogueEdit, EditFault>> {
  const outcome = await queue.run({ kind: 'save-entry', change }).outcome
  if (outcome.kind !== 'save-entry') throw unfinished(outcome, logFailure)
  return outcome.result
}

/** The same for several, all of them or none. */
export async function saveEntries(
  { queue, logFailure }: Parts,
  changes: readonly EntryChange[],
): Promise<Result<readonly CatalogueEdit[], EditFault>> {
  const outcome = await queue.run({ kind: 'save-entries', changes }).outcome
  if (outcome.kind !== 'save-entries') throw unfinished(outcome, logFailure)
  return outcome.result
}
