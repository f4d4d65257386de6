import type { EntryHistory } from '@noegletal/contract'
import type { CatalogueEdit } from '@noegletal/domain'

/** Gathers the versions of each entry; `edits` come newest first, and so do the entries, by their newest version. */
export function toEntryHistories(edits: readonly CatalogueEdit[]): EntryHistory[] {
  const byEntry = Map.groupBy(edits, ({ kind, key }) => `${kind} ${key}`)
  return [...byEntry.values()].flatMap((versions) => toEntryHistory(versions) ?? [])
}

/** One entry with its versions, newest first; null when there are none. */
export function toEntryHistory(versions: readonly CatalogueEdit[]): EntryHistory | null {
  const [newest] = versions
  if (newest === undefined) return null
  const { kind, key, entry } = newest
  return { kind, key, current: entry, versions: [...versions] }
}
