import { send } from '../../../api/send.ts'
import { interpretationText } from '../../../text/draft-interpretation.ts'
import { FaultAlert } from '../../../ui/FaultAlert.tsx'
import { isWorking } from '../../../ui/draft-work.ts'
import { useDraftAction } from '../use-draft-action.ts'
import { useReloadDraft } from '../use-reload-draft.ts'
import { type Draft, staffEndpoints } from '@noegletal/contract'
import type { FileForm } from '@noegletal/domain'
import { useId, useState } from 'react'

type Props = {
  readonly draft: Draft
  readonly form: Extract<FileForm, { kind: 'xlsx' }>
}

/** Which sheet of a workbook is read, where it has several. */
export function SheetForm({ draft, form }: Props) {
  const [sheet, setSheet] = useState(form.sheet)
  const field = useId()
  const read = useDraftAction((chosen: string) =>
    send(staffEndpoints.readDraft, { params: { id: draft.id }, body: { sheet: chosen } }),
  )
  const reload = useReloadDraft(draft.id)
  if (form.sheets.length < 2) return null

  return (
    <div className="form-group inline-form">
      <label className="form-label" htmlFor={field}>
        {interpretationText.sheet.label}
      </label>
      <select
        id={field}
        className="form-select"
        value={sheet}
        onChange={(event) => setSheet(event.target.value)}
      >
        {form.sheets.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
      <button
        type="button"
        className="button button-secondary"
        disabled={sheet === form.sheet || read.isPending || isWorking(draft.state)}
        onClick={() => read.mutate(sheet)}
      >
        {interpretationText.sheet.button}
      </button>
      <FaultAlert error={read.error} onReload={reload} />
    </div>
  )
}
