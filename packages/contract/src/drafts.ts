import {
  FileProblem,
  FileShape,
  ImportCounts,
  ImportReason,
  Indicator,
  LeftOut,
  Mapping,
  Period,
  RememberedMapping,
  Renaming,
  TypicalRevision,
} from '@noegletal/domain'
import { z } from 'zod'

/**
 * Where an uploaded file stands. `reading` ends in `mapping` (somebody must say what the columns mean), `checked` or
 * `failed` (it cannot be read at all). `interrupted`: the server stopped in the middle, nothing was published and the file
 * is kept. `cancelled` and `discarded` drafts keep their file too; only a discarded one leaves the list.
 */
export const DraftState = z.enum([
  'reading',
  'mapping',
  'checked',
  'publishing',
  'scheduled',
  'published',
  'cancelled',
  'interrupted',
  'failed',
  'discarded',
])
export type DraftState = z.infer<typeof DraftState>

export const Stage = z.enum(['waiting', 'reading', 'checking', 'comparing', 'publishing'])

/** How far the work on a file has come. */
export const Progress = z.object({
  stage: Stage,
  /** Of the file, in the stage of reading. */
  bytes: z.number().int(),
  totalBytes: z.number().int(),
  rows: z.number().int(),
  /** 0–1 over all stages, never going back. */
  share: z.number().min(0).max(1),
})
export type Progress = z.infer<typeof Progress>

/** What was read from the file for one indicator. */
export const ReadIndicator = z.object({
  indicator: Indicator.pick({ slug: true, title: true, measure: true, unit: true, decimals: true }),
  cells: z.number().int(),
  areas: z.number().int(),
  categories: z.number().int(),
  first: Period,
  last: Period,
})
export type ReadIndicator = z.infer<typeof ReadIndicator>

export const DraftReading = z.object({
  /** Lines (or rows, or records) with figures. */
  rows: z.number().int(),
  cells: z.number().int(),
  indicators: z.array(ReadIndicator),
  leftOut: z.array(LeftOut),
  /** The decimal mark of the file's numbers; null where the file itself says what is a number (Excel, JSON). */
  decimal: z.enum(['comma', 'point']).nullable(),
})
export type DraftReading = z.infer<typeof DraftReading>

/** What publishing would do, in numbers. `late` and `revised` divide the changed cells. */
export const DraftComparison = z.object({
  counts: ImportCounts,
  lateRegistrations: z.number().int(),
  revisions: z.number().int(),
  indicators: z.array(
    z.object({
      indicator: ReadIndicator.shape.indicator,
      counts: ImportCounts,
      typicalRevision: TypicalRevision.nullable(),
    }),
  ),
  /** Grows with every change of the published figures; a publication is refused when it is no longer the same. */
  version: z.number().int(),
})
export type DraftComparison = z.infer<typeof DraftComparison>

/** What is said of a file when it is published. */
export const PublishOrder = z.strictObject({
  title: z.string().trim().min(1).max(200),
  source: z.string().trim().min(1).max(300),
  reason: ImportReason,
  note: z.string().trim().max(2000).nullable(),
  /** The day the figures became known; not later than the day they are shown. */
  publishedOn: z.iso.date(),
  /** Null for now; until then no reader sees anything of it. */
  at: z.iso.datetime({ offset: true }).nullable(),
  simulated: z.boolean(),
  /** Whether the file corrects only the figures that it has, so that none is withdrawn. */
  partial: z.boolean().default(false),
  /** `DraftComparison.version` that the analyst has seen. */
  version: z.number().int(),
})
export type PublishOrder = z.infer<typeof PublishOrder>

/** One figure of a file before it is said what it means: a member for each axis, the heading of its measure, and its text. */
export const PreviewedFigure = z.object({
  line: z.number().int().positive(),
  members: z.array(z.string()),
  measure: z.string(),
  value: z.string(),
})
export type PreviewedFigure = z.infer<typeof PreviewedFigure>

export const DraftId = z.string().regex(/^[0-9a-z]{8,40}$/)

/** A file on its way in, with everything that is known of it so far. */
export const Draft = z.object({
  id: DraftId,
  fileName: z.string(),
  fileHash: z.string(),
  size: z.number().int(),
  createdAt: z.iso.datetime(),
  createdBy: z.string(),
  changedAt: z.iso.datetime(),
  state: DraftState,
  progress: Progress.nullable(),
  /** What the source's table is called, where who sent the file said so. */
  tableId: z.string().nullable(),
  publishedOn: z.iso.date(),
  /** Whether it is compared as figures made by a generator. */
  simulated: z.boolean(),
  /** Whether it is compared as a file that corrects only the figures that it has. */
  partial: z.boolean(),
  shape: FileShape.nullable(),
  /** The first figures in the file's own words, as they stand under the axes and measures of `shape`; at most 20. */
  preview: z.array(PreviewedFigure),
  mapping: Mapping.nullable(),
  /** Danish clauses about what the mapping must still say; empty for one that can be used. */
  mappingFaults: z.array(z.string()),
  /** Danish clauses about what was assumed when the mapping was read off the file. */
  mappingNotes: z.array(z.string()),
  /** Mappings of earlier files that could be meant, the one used last first. */
  alternatives: z.array(RememberedMapping),
  /** Where the mapping comes from: read off the file, an earlier file with the same headings, or chosen for this one. */
  mappingOrigin: z.enum(['recognised', 'remembered', 'chosen']).nullable(),
  renamings: z.array(Renaming),
  reading: DraftReading.nullable(),
  problems: z.array(FileProblem),
  errors: z.number().int(),
  /** How many warnings are still to be acknowledged. */
  warningsLeft: z.number().int(),
  acknowledged: z.array(z.object({ problem: z.string(), by: z.string(), at: z.iso.datetime() })),
  comparison: DraftComparison.nullable(),
  order: PublishOrder.nullable(),
  /** The import that it became; of a file that is published already, that one. */
  importId: z.number().int().nullable(),
  /** Why it failed or was refused, as a Danish sentence. */
  fault: z.string().nullable(),
})
export type Draft = z.infer<typeof Draft>

/** A draft in the list. */
export const DraftSummary = Draft.pick({
  id: true,
  fileName: true,
  size: true,
  createdAt: true,
  createdBy: true,
  changedAt: true,
  state: true,
  progress: true,
  errors: true,
  warningsLeft: true,
  importId: true,
  fault: true,
  order: true,
})
export type DraftSummary = z.infer<typeof DraftSummary>
export const DraftList = z.array(DraftSummary)

export const DraftParams = z.strictObject({ id: DraftId })
export const AcknowledgeOrder = z.strictObject({
  problem: z.string().max(300),
  acknowledged: z.boolean(),
})
export type AcknowledgeOrder = z.infer<typeof AcknowledgeOrder>
/** What is read anew when it changes. */
export const ReadOrder = z.strictObject({
  mapping: Mapping.optional(),
  publishedOn: z.iso.date().optional(),
  simulated: z.boolean().optional(),
  partial: z.boolean().optional(),
  sheet: z.string().max(100).optional(),
})
export type ReadOrder = z.infer<typeof ReadOrder>
