import type { AreaCode, Indicator } from '@noegletal/domain'
import type { CellChange, Store } from '@noegletal/store'
import { kindOf, sizeOf } from '../pipeline/change-tally.ts'
import { createLargest } from '../pipeline/largest.ts'
import { readRevisionKinds } from '../pipeline/revision-kind.ts'
import type { UndoEffect } from './job.ts'

const shownAtMost = 100

/** What undoing an import would do to what is shown today. */
export function previewUndo(
  store: Pick<Store, 'read'>,
  { importId, today }: { readonly importId: number; readonly today: string },
): Promise<UndoEffect> {
  return store.read(async (reader) => {
    const largest = createLargest<CellChange>(shownAtMost)
    const counts = await reader.compareUndo(importId, (change) =>
      largest.add(sizeOf(change), change),
    )
    if (counts === null) return null

    const changes = largest.items()
    const { indicators } = await reader.catalogue()
    const pairs = new Map<Indicator, Set<AreaCode>>()
    for (const indicator of indicators) {
      const areas = changes.filter((change) => change.indicator === indicator.slug)
      if (areas.length > 0) pairs.set(indicator, new Set(areas.map(({ area }) => area)))
    }
    const revisionOf = await readRevisionKinds(reader, pairs, today)
    return {
      counts,
      restingOn: await reader.restingOn(importId),
      differences: changes.map((change) => {
        const kind = kindOf(change)
        return { ...change, kind, revision: kind === 'new' ? null : revisionOf(change) }
      }),
    }
  })
}
