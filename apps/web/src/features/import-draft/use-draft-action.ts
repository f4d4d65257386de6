import { putDraft } from './put-draft.ts'
import type { Draft } from '@noegletal/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'

/** Something that is asked of the server about a draft, and gives the draft back as it is then. */
export function useDraftAction<Input = void>(act: (input: Input) => Promise<Draft>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: (draft: Draft) => putDraft(queryClient, draft),
  })
}
