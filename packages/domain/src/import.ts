import { z } from 'zod'

/** Why a batch was published: new figures, late registration, the source's revision of older figures, or our own correction. */
export const ImportReason = z.enum(['new', 'late-registration', 'revision', 'correction'])
export type ImportReason = z.infer<typeof ImportReason>

/** How many cells of a batch were new, changed, the same as before, or had disappeared. */
export const ImportCounts = z.object({
  new: z.number().int(),
  changed: z.number().int(),
  unchanged: z.number().int(),
  withdrawn: z.number().int(),
})
export type ImportCounts = z.infer<typeof ImportCounts>

/** What is known of a batch before it is published. */
export const Batch = z.object({
  /** What a reader sees: "Referat, Beskæftigelsesudvalget 4. juni 2019, punkt 39". */
  title: z.string().min(1),
  /** Who published the figures, and where they can be looked up. */
  source: z.string().min(1),
  fileName: z.string().min(1),
  /** SHA-256 of the file's bytes in lower-case hexadecimal; the same file is known by it. */
  fileHash: z.string().regex(/^[0-9a-f]{64}$/),
  /** The sheet of a workbook in which lines are counted; null for every other kind of file. */
  sheet: z.string().min(1).nullable(),
  /** The day the figures became known; orders the versions of a figure. */
  publishedOn: z.iso.date(),
  reason: ImportReason,
  note: z.string().nullable(),
  /** Figures made by a generator, not by a source. */
  simulated: z.boolean(),
  /** Whether it corrects only the figures that it has; otherwise what its areas and periods lack is withdrawn. */
  partial: z.boolean(),
  importedBy: z.string().min(1),
})
export type Batch = z.infer<typeof Batch>

/** A published batch. */
export const Import = Batch.extend({
  id: z.number().int().positive(),
  importedAt: z.iso.datetime(),
  counts: ImportCounts,
  undone: z.object({ on: z.iso.date(), by: z.string(), note: z.string().nullable() }).nullable(),
})
export type Import = z.infer<typeof Import>
