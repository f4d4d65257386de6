import type { Batch, Figures, Import, Result } from '@noegletal/domain'
import { failed, ok } from '@noegletal/domain'
import type { WritableStore } from '@noegletal/store'
import type { Watch } from './watch.ts'

/** The same bytes are published already, and not undone; nothing has changed. */
export type AlreadyPublished = { readonly kind: 'already-published'; readonly import: Import }

/**
 * Publishes the figures of a file that was read without errors, whole or not at all; the file itself is kept before.
 * Figures that are all known are published too: that they still held is news of its own, and later files are compared
 * with it.
 */
export async function publishFigures(
  store: Pick<WritableStore, 'publish'>,
  { batch, figures }: { readonly batch: Batch; readonly figures: Figures },
  watch: Watch,
): Promise<Result<Import, AlreadyPublished>> {
  watch.begin('publishing')
  const published = await store.publish(batch, figures, (cells) => watch.cells(cells, figures.size))
  if (published.ok) return ok(published.value)
  if (published.error.kind === 'already-published') return failed(published.error)
  throw new Error(`The store refused a checked batch: ${JSON.stringify(published.error)}`)
}
