import type { Import } from '@noegletal/domain'
import type { Store } from '@noegletal/store'
import type { Today } from '../clock.ts'
import { conflict, notFound } from '../errors/refusal.ts'
import { unfinished } from './unfinished.ts'
import type { UndoEffect } from './worker/job.ts'
import type { WorkerQueue } from './worker/worker-queue.ts'

type Parts = {
  readonly queue: Pick<WorkerQueue, 'run'>
  readonly store: Pick<Store, 'read'>
  readonly today: Today
  readonly logFailure: (detail: string) => void
}

/** Taking an import back, by the worker. Both throw a 404 when there is no such import and a 409 when it is undone. */
export type Undoing = {
  preview(importId: number): Promise<NonNullable<UndoEffect>>
  undo(
    importId: number,
    said: { readonly by: string; readonly note: string | null },
  ): Promise<Import>
}

export function createUndoing({ queue, store, today, logFailure }: Parts): Undoing {
  return {
    async preview(importId) {
      const job = { kind: 'preview-undo', importId, today: today() } as const
      const outcome = await queue.run(job).outcome
      if (outcome.kind !== 'preview-undo') throw unfinished(outcome, logFailure)
      if (outcome.result !== null) return outcome.result
      const found = await store.read((figures) => figures.findImport(importId))
      throw found === null ? unknown(importId) : undoneAlready()
    },
    async undo(importId, { by, note }) {
      const undone = { on: today(), by, note: note === '' ? null : note }
      const outcome = await queue.run({ kind: 'undo', importId, undone }).outcome
      if (outcome.kind !== 'undo') throw unfinished(outcome, logFailure)
      if (outcome.result.ok) return outcome.result.value
      throw outcome.result.error.kind === 'not-found' ? unknown(importId) : undoneAlready()
    },
  }
}

const unknown = (importId: number): Error => notFound(`Indlæsning ${importId} findes ikke.`)

const undoneAlready = (): Error => conflict('Indlæsningen er fortrudt i forvejen.')
