import { publishText } from '../../../text/draft-publish.ts'
import { ImportReason } from '@noegletal/domain'
import { useId } from 'react'

type Props = {
  readonly value: ImportReason
  /** What the differences look like. */
  readonly proposed: ImportReason
  readonly onChange: (reason: ImportReason) => void
}

/** Why the figures are published, each reason with a line on when it is the right one. */
export function ReasonChoice({ value, proposed, onChange }: Props) {
  const name = useId()
  const { reason: legend, reasons, reasonHints, proposed: mark } = publishText
  return (
    <fieldset className="form-group">
      <legend className="form-label">{legend}</legend>
      {ImportReason.options.map((reason) => (
        <div key={reason} className="form-group-radio">
          <input
            id={`${name}-${reason}`}
            type="radio"
            name={name}
            className="form-radio"
            checked={value === reason}
            aria-describedby={`${name}-${reason}-hint`}
            onChange={() => onChange(reason)}
          />
          <label htmlFor={`${name}-${reason}`}>
            {reasons[reason]}
            {reason === proposed && <span className="quiet"> – {mark}</span>}
          </label>
          <span className="form-hint choice-hint" id={`${name}-${reason}-hint`}>
            {reasonHints[reason]}
          </span>
        </div>
      ))}
    </fieldset>
  )
}
