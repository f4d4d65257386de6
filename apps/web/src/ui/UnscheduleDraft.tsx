import { send } from '../api/send.ts'
import { draftQuery, draftsQuery } from '../api/staff-queries.ts'
import { draftText } from '../text/draft.ts'
import { FaultAlert } from './FaultAlert.tsx'
import { staffEndpoints } from '@noegletal/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'

type Props = {
  readonly id: string
  /** What is heard, where the button stands in a list. */
  readonly label?: string
  readonly isSmall?: boolean
}

/** Takes a scheduled publication back; the draft stays. */
export function UnscheduleDraft({ id, label, isSmall = false }: Props) {
  const queryClient = useQueryClient()
  const unschedule = useMutation({
    mutationFn: () => send(staffEndpoints.cancelDraft, { params: { id } }),
    onSuccess: (draft) => {
      queryClient.setQueryData(draftQuery(id).queryKey, draft)
      return queryClient.invalidateQueries({ queryKey: draftsQuery().queryKey })
    },
  })

  return (
    <>
      <button
        type="button"
        className={isSmall ? 'link-button' : 'button button-secondary'}
        aria-label={label}
        disabled={unschedule.isPending}
        onClick={() => unschedule.mutate()}
      >
        {draftText.unschedule}
      </button>
      <FaultAlert error={unschedule.error} />
    </>
  )
}
