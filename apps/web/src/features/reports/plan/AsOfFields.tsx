import { reportPlanText } from '../../../text/report-plan.ts'
import { Field } from '../../../ui/Field.tsx'
import { useId } from 'react'

type Props = {
  /** Null while the newest figures are followed; empty until a day is chosen. */
  readonly asOf: string | null
  readonly fault: string | null
  readonly onAsOf: (asOf: string | null) => void
}

const { asOf: text } = reportPlanText

/** Whether the report follows the newest figures, or shows those of a day. */
export function AsOfFields({ asOf, fault, onAsOf }: Props) {
  const id = useId()
  return (
    <fieldset className="report-plan__choice">
      <legend className="form-label">{text.heading}</legend>
      {[
        { name: 'latest', label: text.latest, value: null },
        { name: 'fixed', label: text.fixed, value: asOf ?? '' },
      ].map(({ name, label, value }) => (
        <div key={name} className="form-group-radio">
          <input
            type="radio"
            id={`${id}-${name}`}
            name={id}
            className="form-radio"
            checked={(asOf === null) === (value === null)}
            onChange={() => onAsOf(value)}
          />
          <label className="form-label" htmlFor={`${id}-${name}`}>
            {label}
          </label>
        </div>
      ))}
      {asOf !== null && (
        <Field label={text.day} type="date" value={asOf} fault={fault} onValue={onAsOf} />
      )}
    </fieldset>
  )
}
