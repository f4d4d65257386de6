import { CatalogueEdit, CatalogueEntry, CatalogueEntryKind, EntryKey } from '@noegletal/domain'
import { z } from 'zod'

/** An entry that was made in the interface: what holds, and every version of it, newest first. */
export const EntryHistory = z.object({
  kind: CatalogueEntryKind,
  key: EntryKey,
  current: CatalogueEntry.nullable(),
  versions: z.array(CatalogueEdit),
})
export type EntryHistory = z.infer<typeof EntryHistory>
/** Entries of every kind, those taken away included; newest change first. */
export const EntryList = z.array(EntryHistory)

export const EntryParams = z.strictObject({ kind: CatalogueEntryKind, key: EntryKey })
/** Makes an entry or a new version of it. `after` is the id of the version that was edited, null for a new entry. */
export const SaveEntry = z.strictObject({
  entry: CatalogueEntry,
  after: z.number().int().nullable(),
})
export const RemoveEntry = z.strictObject({ after: z.number().int() })
