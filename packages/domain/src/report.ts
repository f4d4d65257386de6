import { z } from 'zod'
import { AreaCode } from './area.ts'
import { Period } from './period.ts'
import { slug } from './slug.ts'

/** Kladde, klar, publiceret: only a published report is seen by readers, and nothing of it changes any more. */
export const ReportState = z.enum(['draft', 'ready', 'published'])
export type ReportState = z.infer<typeof ReportState>

/** What a report is about, for whom and as of when. */
export const ReportPlan = z.object({
  title: z.string().trim().min(1).max(200),
  /** The template in the catalogue that gives its sections. */
  template: slug,
  committee: z.string().trim().min(1).max(120),
  meetingDate: z.iso.date(),
  own: AreaCode,
  /** In the order in which they are named and drawn. */
  compare: z.array(AreaCode).max(3),
  /** The newest month that may be told of; an indicator that lags ends with its own newest. Null takes the newest there is. */
  til: Period.nullable(),
  /** The figures as they were known on this day; null follows the newest until the report is published. */
  asOf: z.iso.date().nullable(),
  /** The keys of the template's sections in the order of the report; a section that is not named is left out. */
  sections: z.array(slug).min(1).max(40),
})
export type ReportPlan = z.infer<typeof ReportPlan>

/**
 * One sentence of a section. While `written` is null it is the automatic one and follows the figures; `basis` is the
 * automatic sentence as it read when somebody wrote another in its place, so that it is seen when its figures have changed.
 */
export const ReportSentence = z.object({
  /** Names the automatic sentence; null for one that somebody added. */
  key: z.string().max(300).nullable(),
  /** In plain words, with `*…*` around what is stressed. */
  written: z.string().trim().min(1).max(2000).nullable(),
  basis: z.string().max(2000).nullable(),
})
export type ReportSentence = z.infer<typeof ReportSentence>

/** A paragraph, or a list with a sentence for each point. */
export const ReportBlock = z.object({
  kind: z.enum(['paragraph', 'list']),
  sentences: z.array(ReportSentence).max(60),
})
export type ReportBlock = z.infer<typeof ReportBlock>

/** A section's text as somebody has arranged it. Automatic sentences that came later and are not `removed` stand at its end. */
export const SectionText = z.object({
  blocks: z.array(ReportBlock).max(60),
  /** The keys of automatic sentences that somebody took away. */
  removed: z.array(z.string().max(300)).max(200),
})
export type SectionText = z.infer<typeof SectionText>
