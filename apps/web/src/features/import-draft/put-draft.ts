import { draftQuery } from '../../api/staff-queries.ts'
import type { Draft } from '@noegletal/contract'
import type { QueryClient } from '@tanstack/react-query'

/** Shows a draft as the server just told of it, unless something newer has been told meanwhile. */
export function putDraft(queryClient: QueryClient, draft: Draft): void {
  const { queryKey } = draftQuery(draft.id)
  const before = queryClient.getQueryData(queryKey)
  if (before && before.changedAt > draft.changedAt) return

  queryClient.setQueryData(queryKey, draft)
  // What readers see is another now, and so are the lists.
  if (draft.state === 'published' && before?.state !== 'published') {
    void queryClient.invalidateQueries()
  }
}
