import { z } from 'zod'
import { NoQuery } from './query.ts'

export const Edition = z.object({
  number: z.number().int().min(1),
  at: z.iso.datetime(),
  by: z.string(),
  hash: z.string(),
})
export type Edition = z.infer<typeof Edition>

/** What readers see of a report in the list of them; the fields are those of its document. */
export const PublishedReport = z.object({
  id: z.string(),
  title: z.string(),
  committee: z.string(),
  meetingDate: z.iso.date(),
  asOf: z.iso.date(),
  simulated: z.boolean(),
  editions: z.array(Edition),
})
export type PublishedReport = z.infer<typeof PublishedReport>

/** Apart from the other addresses of reports, so that the first page carries no more of them than the list. */
export const publishedReportEndpoints = {
  /** The one with the newest meeting first. */
  reports: { path: '/api/v1/reports', query: NoQuery, response: z.array(PublishedReport) },
} as const
