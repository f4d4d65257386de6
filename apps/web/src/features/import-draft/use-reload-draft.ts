import { draftQuery } from '../../api/staff-queries.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'

/** Asks the server how a draft stands now. */
export function useReloadDraft(id: string): () => void {
  const queryClient = useQueryClient()
  return useCallback(() => {
    void queryClient.invalidateQueries({ queryKey: draftQuery(id).queryKey })
  }, [id, queryClient])
}
