import { send } from '../../api/send.ts'
import { interpretationText } from '../../text/draft-interpretation.ts'
import { FaultAlert } from '../../ui/FaultAlert.tsx'
import { useDraftAction } from './use-draft-action.ts'
import { useReloadDraft } from './use-reload-draft.ts'
import { type Draft, staffEndpoints } from '@noegletal/contract'
import { formatDate } from '@noegletal/format'
import { useId, useState } from 'react'

/** The day that the figures became known. Another day needs another comparison. */
export function DayForm({ draft }: { readonly draft: Draft }) {
  const [day, setDay] = useState(draft.publishedOn)
  const field = useId()
  const { facts, day: words } = interpretationText
  const compare = useDraftAction((publishedOn: string) =>
    send(staffEndpoints.readDraft, { params: { id: draft.id }, body: { publishedOn } }),
  )
  const reload = useReloadDraft(draft.id)

  return (
    <>
      <p className="day">
        {facts.day}: <strong>{formatDate(draft.publishedOn)}</strong>
      </p>
      <details className="more">
        <summary>{words.change}</summary>
        <div className="form-group inline-form">
          <label className="form-label" htmlFor={field}>
            {facts.day}
          </label>
          <input
            id={field}
            type="date"
            className="form-input"
            value={day}
            onChange={(event) => setDay(event.target.value)}
          />
          <button
            type="button"
            className="button button-secondary"
            disabled={day === '' || day === draft.publishedOn || compare.isPending}
            onClick={() => compare.mutate(day)}
          >
            {words.button}
          </button>
        </div>
        <FaultAlert error={compare.error} onReload={reload} />
      </details>
    </>
  )
}
