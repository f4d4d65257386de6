import { replyQuery, sharedQuery } from './reply-query.ts'
import { ReportDocument, reportEndpoints, staffEndpoints } from '@noegletal/contract'

/** Reports for the committee's meetings: what readers see of them, and what analysts work on. */
export const reportQueries = {
  /** The newest edition of one, and what has changed in its figures since. */
  report: (id: string) => replyQuery(reportEndpoints.report, { params: { id } }),

  /** An edition as it was published; it never changes. */
  edition: (id: string, edition: string) =>
    replyQuery(
      { path: reportEndpoints.edition.path, response: ReportDocument },
      { params: { id, edition } },
    ),

  /** Every report, published or not. */
  drafts: () => sharedQuery(staffEndpoints.reportDrafts),

  /** What a report can be made from. */
  templates: () => replyQuery(staffEndpoints.reportTemplates),

  draft: (id: string) => sharedQuery(staffEndpoints.reportDraft, { params: { id } }),

  /** Every version of a section's text, newest first. */
  history: (id: string, section: string) =>
    sharedQuery(staffEndpoints.reportSectionHistory, { params: { id, section } }),
}
