import { send } from '../api/send.ts'
import { draftsQuery } from '../api/staff-queries.ts'
import { draftText } from '../text/draft.ts'
import { importStartText } from '../text/import-start.ts'
import { ConfirmDialog } from './ConfirmDialog.tsx'
import { FaultAlert } from './FaultAlert.tsx'
import { type DraftSummary, staffEndpoints } from '@noegletal/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'

type Props = {
  readonly draft: Pick<DraftSummary, 'id' | 'fileName'>
  /** In a list, where the file's name is part of what is heard. */
  readonly isSmall?: boolean
  readonly onDiscarded?: () => void
}

/** Takes a draft off the list, after asking. */
export function DiscardDraft({ draft, isSmall = false, onDiscarded }: Props) {
  const [isAsking, setIsAsking] = useState(false)
  const queryClient = useQueryClient()
  const words = draftText.discard
  const discard = useMutation({
    mutationFn: () => send(staffEndpoints.discardDraft, { params: { id: draft.id } }),
    onSuccess: async () => {
      onDiscarded?.()
      await queryClient.invalidateQueries({ queryKey: draftsQuery().queryKey })
    },
    onSettled: () => setIsAsking(false),
  })

  return (
    <>
      <button
        type="button"
        className={isSmall ? 'link-button' : 'button button-tertiary'}
        aria-label={isSmall ? importStartText.drafts.discard(draft.fileName) : undefined}
        onClick={() => setIsAsking(true)}
      >
        {words.button}
      </button>
      <FaultAlert error={discard.error} />
      {isAsking && (
        <ConfirmDialog
          heading={words.heading}
          confirm={words.button}
          keep={words.keep}
          isBusy={discard.isPending}
          onConfirm={() => discard.mutate()}
          onClose={() => setIsAsking(false)}
        >
          <p>{words.message(draft.fileName)}</p>
        </ConfirmDialog>
      )}
    </>
  )
}
