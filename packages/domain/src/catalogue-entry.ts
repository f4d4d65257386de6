import { z } from 'zod'
import { Area } from './area.ts'
import { Break, Gap } from './break.ts'
import { Footnote } from './footnote.ts'
import { Goal } from './goal.ts'
import { Indicator } from './indicator.ts'

/** What an analyst adds to the catalogue in the interface, on top of what the product comes with. */
export const CatalogueEntry = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('gap'), content: Gap }),
  z.object({ kind: z.literal('break'), content: Break }),
  z.object({ kind: z.literal('footnote'), content: Footnote }),
  z.object({ kind: z.literal('goal'), content: Goal }),
  /** A local figure; its key is its slug, and it is for the areas that it names. */
  z.object({ kind: z.literal('indicator'), content: Indicator }),
  /** An own group of municipalities; its key is its slug. */
  z.object({
    kind: z.literal('area-group'),
    content: Area.extend({ kind: z.literal('group') }),
  }),
])
export type CatalogueEntry = z.infer<typeof CatalogueEntry>
export const CatalogueEntryKind = z.enum([
  'goal',
  'gap',
  'break',
  'footnote',
  'indicator',
  'area-group',
])
export type CatalogueEntryKind = z.infer<typeof CatalogueEntryKind>

/** Names one entry for good: the slug of an indicator or group, otherwise a name given when it was made. */
export const EntryKey = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80)

/** One version of an entry. Nothing is overwritten: the newest version holds, the older ones are the history. */
export const CatalogueEdit = z.object({
  id: z.number().int().positive(),
  kind: CatalogueEntryKind,
  key: EntryKey,
  /** Null where the entry was taken away. */
  entry: CatalogueEntry.nullable(),
  at: z.iso.datetime(),
  by: z.string(),
})
export type CatalogueEdit = z.infer<typeof CatalogueEdit>
