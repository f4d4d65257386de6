import { isNotFound } from '../../api/api-error.ts'
import { get } from '../../api/get.ts'
import { apiUrl } from '../../paths.ts'
import { hasLogin } from '../../ui/has-login.ts'
import {
  type ReportDocument,
  reportDraftEndpoints,
  reportEndpoints,
  ReportDraft,
  ReportReply,
} from '@noegletal/contract'
import { queryOptions } from '@tanstack/react-query'

/** What a meeting shows: a published report, or for who may see it one that is still a draft. */
export type Meeting = { readonly document: ReportDocument; readonly isDraft: boolean }

/**
 * The report of a meeting. It is asked for once: a meeting goes on with what it began with, and without a network. A report
 * that readers cannot see is looked for among the drafts when somebody is logged in.
 */
export function meetingQuery(id: string) {
  return queryOptions({
    queryKey: ['meeting', id],
    queryFn: ({ signal }) => readMeeting(id, signal),
    staleTime: Infinity,
    gcTime: Infinity,
    refetchOnWindowFocus: false,
  })
}

async function readMeeting(id: string, signal: AbortSignal): Promise<Meeting> {
  const urlOf = (path: string) => apiUrl(path, { params: { id } })
  try {
    const { document } = await get(urlOf(reportEndpoints.report.path), ReportReply, signal)
    return { document, isDraft: false }
  } catch (error) {
    if (!isNotFound(error) || !hasLogin()) throw error
    const draft = await get(urlOf(reportDraftEndpoints.reportDraft.path), ReportDraft, signal)
    return { document: draft.document, isDraft: true }
  }
}
