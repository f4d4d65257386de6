import { send } from '../../api/send.ts'
import { draftText } from '../../text/draft.ts'
import { FaultAlert } from '../../ui/FaultAlert.tsx'
import { useDraftAction } from './use-draft-action.ts'
import { useReloadDraft } from './use-reload-draft.ts'
import { type Draft, staffEndpoints } from '@noegletal/contract'
import { useId } from 'react'

type Props = {
  readonly draft: Draft
  /**
   * `simulated`: figures made by a program, which never replace real ones. `partial`: a file that corrects only the figures
   * that it has, so that none is withdrawn.
   */
  readonly kind: 'simulated' | 'partial'
}

/** Says what kind of file it is, where that decides what publishing does; it is compared once more. */
export function ReadAsChoice({ draft, kind }: Props) {
  const { id, state } = draft
  const { label, hint } = draftText.readAs[kind]
  const field = useId()
  const compare = useDraftAction((is: boolean) =>
    send(staffEndpoints.readDraft, { params: { id }, body: { [kind]: is } }),
  )
  const reload = useReloadDraft(id)
  return (
    <div className="form-group">
      <div className="form-group-checkbox">
        <input
          id={field}
          type="checkbox"
          className="form-checkbox"
          checked={compare.isPending ? compare.variables : draft[kind]}
          disabled={state !== 'checked'}
          aria-describedby={`${field}-hint`}
          onChange={({ target }) => compare.mutate(target.checked)}
        />
        <label htmlFor={field}>{label}</label>
        <span className="form-hint choice-hint" id={`${field}-hint`}>
          {hint}
        </span>
      </div>
      <FaultAlert error={compare.error} onReload={reload} />
    </div>
  )
}
