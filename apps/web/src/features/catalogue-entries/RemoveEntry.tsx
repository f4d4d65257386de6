import { entriesQuery } from '../../api/entry-queries.ts'
import { send } from '../../api/send.ts'
import { entryText } from '../../text/catalogue-entries.ts'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { FaultAlert } from '../../ui/FaultAlert.tsx'
import { type EntryHistory, staffEndpoints } from '@noegletal/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useReturnFocus } from './use-return-focus.ts'
import { useState } from 'react'

type Props = {
  readonly history: EntryHistory
  readonly heading: string
  readonly onRemoved: (message: string) => void
}

/** Takes an entry away after asking once more. */
export function RemoveEntry({ history, heading, onRemoved }: Props) {
  const [isAsking, setIsAsking] = useState(false)
  const opener = useReturnFocus(isAsking)
  const queryClient = useQueryClient()
  const { kind, key, versions } = history
  const remove = useMutation({
    mutationFn: () =>
      send(staffEndpoints.removeEntry, {
        params: { kind, key },
        body: { after: versions[0]?.id ?? 0 },
      }),
    onSuccess: () => {
      onRemoved(entryText.removed)
      return queryClient.invalidateQueries()
    },
    onSettled: () => setIsAsking(false),
  })
  const { confirmRemoval } = entryText

  return (
    <>
      <button
        ref={opener}
        type="button"
        className="button button-tertiary"
        aria-label={entryText.removeOne(heading)}
        onClick={() => setIsAsking(true)}
      >
        {entryText.remove}
      </button>
      <FaultAlert
        error={remove.error}
        onReload={() => void queryClient.invalidateQueries(entriesQuery())}
      />
      {isAsking && (
        <ConfirmDialog
          heading={confirmRemoval.heading(entryText.kind[kind].one)}
          confirm={confirmRemoval.confirm}
          keep={confirmRemoval.keep}
          isBusy={remove.isPending}
          onConfirm={() => remove.mutate()}
          onClose={() => setIsAsking(false)}
        >
          <p>
            <strong>{heading}</strong>
          </p>
          <p>{confirmRemoval.body}</p>
        </ConfirmDialog>
      )}
    </>
  )
}
