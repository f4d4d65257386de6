import {
  AreaCode,
  CategorySlug,
  IndicatorSlug,
  Period,
  ReportBlock,
  ReportPlan,
  ReportState,
  SectionText,
  Value,
} from '@noegletal/domain'
import { z } from 'zod'
import { PrintedCell, SectionView } from './commentary.ts'
import { Edition } from './published-reports.ts'
import { AreaName } from './response.ts'
import { SeriesReply } from './series-reply.ts'

export const DocumentSentence = z.object({
  /** Names the automatic sentence that it is or was made from; null for one that somebody added. */
  key: z.string().nullable(),
  /** With `*…*` around what is stressed. */
  text: z.string(),
  /** Whether a person wrote it. */
  written: z.boolean(),
  /** Empty for one that somebody added. */
  rests: z.array(PrintedCell),
})
export type DocumentSentence = z.infer<typeof DocumentSentence>

export const DocumentSection = z.object({
  slug: z.string(),
  heading: z.string(),
  blocks: z.array(z.object({ kind: ReportBlock.shape.kind, sentences: z.array(DocumentSentence) })),
  /** "Herning 3,4 %, Hele landet 3,9 %", a line each. */
  figures: z.array(z.string()),
  /** What its chart and table show, one for each indicator. */
  series: z.array(SeriesReply),
  chart: SectionView.nullable(),
  table: SectionView.nullable(),
})
export type DocumentSection = z.infer<typeof DocumentSection>

/**
 * A report with everything that it shows: for the page, Word, print and the meeting alike. Editions are kept as this and read
 * again for good: a field that is added here or in what it holds needs a default.
 */
export const ReportDocument = z.object({
  title: z.string(),
  committee: z.string(),
  meetingDate: z.iso.date(),
  own: AreaName,
  compare: z.array(AreaName),
  /** The figures are as they were known on this day. */
  asOf: z.iso.date(),
  simulated: z.boolean(),
  sections: z.array(DocumentSection),
})
export type ReportDocument = z.infer<typeof ReportDocument>

/** A figure of a published report that is different today. */
export const RevisedFigure = z.object({
  section: z.string(),
  indicator: IndicatorSlug,
  /** The indicator's title and the area's name. */
  title: z.string(),
  areaName: z.string(),
  area: AreaCode,
  category: CategorySlug,
  period: Period,
  before: Value,
  after: Value,
  beforePrinted: z.string(),
  afterPrinted: z.string(),
})
export type RevisedFigure = z.infer<typeof RevisedFigure>

/** A published edition: what it showed when it was published, and what is different in the figures today. */
export const ReportReply = z.object({
  id: z.string(),
  edition: Edition,
  editions: z.array(Edition),
  document: ReportDocument,
  changed: z.array(RevisedFigure),
})
export type ReportReply = z.infer<typeof ReportReply>

const edited = { edit: z.number().int(), at: z.iso.datetime(), by: z.string() }

/** One sentence of a section as who edits it sees it. */
export const EditedSentence = DocumentSentence.extend({
  automatic: z.string().nullable(),
  /** The automatic sentence as it read when this one was written in its place. */
  basis: z.string().nullable(),
  /** Its figures have changed since it was written. */
  stale: z.boolean(),
})
export type EditedSentence = z.infer<typeof EditedSentence>

export const EditedSection = z.object({
  slug: z.string(),
  heading: z.string(),
  /** Whether the section stands in the report. */
  shown: z.boolean(),
  /** The newest edit of its text; null while everything is automatic. */
  edit: z.number().int().nullable(),
  at: z.iso.datetime().nullable(),
  by: z.string().nullable(),
  blocks: z.array(z.object({ kind: ReportBlock.shape.kind, sentences: z.array(EditedSentence) })),
  /** The automatic sentences that somebody took away, as they read now. */
  removed: z.array(z.object({ key: z.string(), text: z.string() })),
})
export type EditedSection = z.infer<typeof EditedSection>

/** A report as analysts see it, published or not: `document` is what it would show if it were published now. */
export const ReportDraft = z.object({
  id: z.string(),
  createdAt: z.iso.datetime(),
  createdBy: z.string(),
  state: z.object({ ...edited, value: ReportState }),
  plan: z.object({ ...edited, value: ReportPlan }),
  document: ReportDocument,
  /** Every section of the template, those of the report first and in its order. */
  sections: z.array(EditedSection),
  editions: z.array(Edition),
})
export type ReportDraft = z.infer<typeof ReportDraft>

export const ReportListItem = z.object({
  id: z.string(),
  state: ReportState,
  plan: ReportPlan,
  changedAt: z.iso.datetime(),
  changedBy: z.string(),
  editions: z.array(Edition),
})
export type ReportListItem = z.infer<typeof ReportListItem>

/** Every report, the one with the newest meeting first. */
export const ReportList = z.array(ReportListItem)
export type ReportList = z.infer<typeof ReportList>

/** What a report can be made from: the templates of the catalogue with the sections to choose among. */
export const ReportTemplateList = z.array(
  z.object({
    slug: z.string(),
    title: z.string(),
    sections: z.array(z.object({ slug: z.string(), heading: z.string() })),
  }),
)
export type ReportTemplateList = z.infer<typeof ReportTemplateList>

/** An edit of a part says which edit it follows; when somebody else came first it is refused with a 409. */
const after = z.number().int().nullable()
export const PlanOrder = z.strictObject({ plan: ReportPlan, after: z.number().int() })
export const SectionOrder = z.strictObject({ text: SectionText, after })
export const StateOrder = z.strictObject({
  state: ReportState.exclude(['published']),
  after: z.number().int(),
})
export const PublishReportOrder = z.strictObject({ after: z.number().int() })

/** Every version of a section's text, newest first, to look back at and take up again. */
export const SectionHistory = z.array(z.object({ ...edited, text: SectionText }))
