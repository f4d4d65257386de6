import { send } from '../../../api/send.ts'
import { checkText, linesInWords } from '../../../text/draft-check.ts'
import { capital } from '../../../ui/capital.ts'
import { FaultAlert } from '../../../ui/FaultAlert.tsx'
import { useDraftAction } from '../use-draft-action.ts'
import { useReloadDraft } from '../use-reload-draft.ts'
import { type Draft, staffEndpoints } from '@noegletal/contract'
import { type FileProblem, saysHowMany } from '@noegletal/domain'
import { formatDateTime } from '@noegletal/format'
import { useId } from 'react'

type Props = { readonly draft: Draft; readonly warnings: readonly FileProblem[] }

/** What is odd, each to be looked at and ticked off by somebody. */
export function WarningList({ draft, warnings }: Props) {
  const words = checkText.warnings
  return (
    <section>
      <h3>{words.heading(warnings.length)}</h3>
      <p>{words.intro}</p>
      <p>
        <output>{words.left(draft.warningsLeft)}</output>
      </p>
      <ul className="warnings no-max-width">
        {warnings.map((warning) => (
          <li key={warning.id} className="warning">
            <Warning draft={draft} warning={warning} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Warning({ draft, warning }: { readonly draft: Draft; readonly warning: FileProblem }) {
  const { id } = draft
  const field = useId()
  const seen = draft.acknowledged.find(({ problem }) => problem === warning.id)
  const acknowledge = useDraftAction((acknowledged: boolean) =>
    send(staffEndpoints.acknowledge, {
      params: { id },
      body: { problem: warning.id, acknowledged },
    }),
  )
  const reload = useReloadDraft(id)
  return (
    <>
      <p className="warning__message" id={`${field}-message`}>
        {capital(warning.message)}
      </p>
      <Details warning={warning} />
      <div className="form-group-checkbox">
        <input
          id={field}
          type="checkbox"
          className="form-checkbox"
          checked={acknowledge.isPending ? acknowledge.variables : seen !== undefined}
          disabled={draft.state !== 'checked'}
          aria-describedby={`${field}-message`}
          onChange={({ target }) => acknowledge.mutate(target.checked)}
        />
        <label htmlFor={field}>{checkText.warnings.seen}</label>
      </div>
      {seen && (
        <p className="quiet">
          {checkText.warnings.seenBy({ by: seen.by, time: formatDateTime(seen.at) })}
        </p>
      )}
      <FaultAlert error={acknowledge.error} onReload={reload} />
    </>
  )
}

function Details({ warning }: { readonly warning: FileProblem }) {
  const { kind, column, found, expected, lines, count } = warning
  return (
    <dl className="facts">
      <dt>{checkText.where}</dt>
      <dd>
        {capital(linesInWords(lines, count) ?? checkText.wholeFile)}
        {column !== null && `, ${checkText.column.toLowerCase()} »${column}«`}
      </dd>
      {found !== '' && (
        <>
          <dt>{checkText.found}</dt>
          <dd className="figures__text">{found}</dd>
        </>
      )}
      {expected !== '' && (
        <>
          <dt>{checkText.expected}</dt>
          <dd className="figures__text">{expected}</dd>
        </>
      )}
      {count > 1 && !saysHowMany(kind) && (
        <>
          <dt>{checkText.count}</dt>
          <dd>{checkText.times(count)}</dd>
        </>
      )}
    </dl>
  )
}
