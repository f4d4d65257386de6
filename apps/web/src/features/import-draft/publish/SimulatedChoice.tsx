import { send } from '../../../api/send.ts'
import { publishText } from '../../../text/draft-publish.ts'
import { FaultAlert } from '../../../ui/FaultAlert.tsx'
import { useDraftAction } from '../use-draft-action.ts'
import { type Draft, staffEndpoints } from '@noegletal/contract'
import { useId } from 'react'

/** Whether the figures are made by a program. Such figures never replace real ones, so they are compared otherwise. */
export function SimulatedChoice({ draft: { id, simulated } }: { readonly draft: Draft }) {
  const field = useId()
  const compare = useDraftAction((isSimulated: boolean) =>
    send(staffEndpoints.readDraft, { params: { id }, body: { simulated: isSimulated } }),
  )
  return (
    <div className="form-group">
      <div className="form-group-checkbox">
        <input
          id={field}
          type="checkbox"
          className="form-checkbox"
          checked={compare.isPending ? compare.variables : simulated}
          aria-describedby={`${field}-hint`}
          onChange={({ target }) => compare.mutate(target.checked)}
        />
        <label htmlFor={field}>{publishText.simulated}</label>
        <span className="form-hint choice-hint" id={`${field}-hint`}>
          {publishText.simulatedHint}
        </span>
      </div>
      <FaultAlert error={compare.error} />
    </div>
  )
}
