import { replyQuery } from './reply-query.ts'
import { publishedReportEndpoints } from '@noegletal/contract'

/** The published reports, the newest meeting first. */
export const publishedReportsQuery = () => replyQuery(publishedReportEndpoints.reports)
