import type { CatalogueEntryKind } from '@noegletal/domain'

/** A name for a new entry that has none of its own. Not `randomUUID`, which a page over plain http does not have. */
export function newKey(kind: CatalogueEntryKind): string {
  const [chance = 0] = crypto.getRandomValues(new Uint32Array(1))
  return `${kind}-${Date.now().toString(36)}-${chance.toString(36)}`
}
