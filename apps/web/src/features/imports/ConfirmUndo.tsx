import { importQuery } from '../../api/queries.ts'
import { send } from '../../api/send.ts'
import { undoPreviewQuery } from '../../api/staff-queries.ts'
import { accessText } from '../../text/access.ts'
import { importUndoText } from '../../text/import-undo.ts'
import { FaultAlert } from '../../ui/FaultAlert.tsx'
import { FormGroup } from '../../ui/FormGroup.tsx'
import { UndoPreview } from './UndoPreview.tsx'
import { staffEndpoints } from '@noegletal/contract'
import type { Import } from '@noegletal/domain'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'

type Props = { readonly batch: Import; readonly onKeep: () => void }

/** What an undo would change, and the button that does it. */
export function ConfirmUndo({ batch, onKeep }: Props) {
  const { data: preview, error, isPending } = useQuery(undoPreviewQuery(batch.id))
  if (isPending) return <output>{accessText.loading}</output>
  if (error !== null) return <FaultAlert error={error} />
  return (
    <>
      <UndoPreview preview={preview} />
      <UndoForm batch={batch} onKeep={onKeep} />
    </>
  )
}

function UndoForm({ batch, onKeep }: Props) {
  const [note, setNote] = useState('')
  const queryClient = useQueryClient()
  const params = { id: String(batch.id) }
  const undo = useMutation({
    mutationFn: () =>
      send(staffEndpoints.undoImport, {
        params,
        body: { note: note.trim() === '' ? null : note.trim() },
      }),
    onSuccess: (undone) => {
      queryClient.setQueryData(importQuery(params.id).queryKey, undone)
      document.querySelector('h1')?.focus()
      // Every figure may be another now.
      return queryClient.invalidateQueries()
    },
  })

  function submit(event: FormEvent) {
    event.preventDefault()
    undo.mutate()
  }

  return (
    <form onSubmit={submit} className="publish screen-only">
      <FormGroup label={importUndoText.note} hint={importUndoText.noteHint} fault={null}>
        {(field) => (
          <textarea
            {...field}
            className="form-input"
            rows={2}
            maxLength={2000}
            value={note}
            onChange={({ target }) => setNote(target.value)}
          />
        )}
      </FormGroup>
      <FaultAlert
        error={undo.error}
        onReload={() =>
          void queryClient.invalidateQueries({ queryKey: importQuery(params.id).queryKey })
        }
      />
      <p className="actions">
        <button type="submit" className="button button-primary" disabled={undo.isPending}>
          {undo.isPending ? importUndoText.working : importUndoText.confirm}
        </button>
        <button type="button" className="button button-tertiary" onClick={onKeep}>
          {importUndoText.keep}
        </button>
      </p>
    </form>
  )
}
