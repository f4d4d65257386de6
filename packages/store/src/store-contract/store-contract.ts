import { describe } from 'vitest'
import { anyOrderRules } from './any-order.ts'
import { asOfRules } from './as-of.ts'
import { catalogueRules } from './catalogue.ts'
import { comparingRules } from './comparing.ts'
import { extentRules } from './extent.ts'
import { entriesRules } from './entries.ts'
import { logRules } from './log.ts'
import type { MakeStore } from './open-store.ts'
import { productUpdateRules } from './product-update.ts'
import { publishingRules } from './publishing.ts'
import { simulatedRules } from './simulated.ts'
import { snapshotRules } from './snapshot.ts'
import { undoPreviewRules } from './undo-preview.ts'
import { undoRules } from './undo.ts'
import { vintageRules } from './vintages.ts'
import { withdrawalRules } from './withdrawal.ts'

export type { MakeStore, StoreUnderTest } from './open-store.ts'

/** What every engine must do, said against the interface alone. */
export function storeContract(engine: string, makeStore: MakeStore): void {
  describe(`Store: ${engine}`, () => {
    catalogueRules(makeStore)
    entriesRules(makeStore)
    productUpdateRules(makeStore)
    publishingRules(makeStore)
    withdrawalRules(makeStore)
    simulatedRules(makeStore)
    asOfRules(makeStore)
    undoRules(makeStore)
    undoPreviewRules(makeStore)
    vintageRules(makeStore)
    comparingRules(makeStore)
    extentRules(makeStore)
    logRules(makeStore)
    snapshotRules(makeStore)
    anyOrderRules(makeStore)
  })
}
