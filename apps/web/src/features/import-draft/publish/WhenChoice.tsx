import { publishText } from '../../../text/draft-publish.ts'
import { FieldFault } from '../../../ui/FieldFault.tsx'
import type { OrderForm } from './order-form.ts'
import { useId } from 'react'

type Props = {
  readonly form: OrderForm
  readonly fault: string | null
  readonly onChange: (words: Partial<OrderForm>) => void
}

/** Now, or at a time until which nobody sees anything of the file. */
export function WhenChoice({ form, fault, onChange }: Props) {
  const name = useId()
  return (
    <fieldset className={`form-group ${fault === null ? '' : 'form-error'}`}>
      <legend className="form-label">{publishText.when}</legend>
      <FieldFault id="publish-date" message={fault} />
      <div className="form-group-radio">
        <input
          id={`${name}-now`}
          type="radio"
          name={name}
          className="form-radio"
          checked={!form.isLater}
          onChange={() => onChange({ isLater: false })}
        />
        <label htmlFor={`${name}-now`}>{publishText.now}</label>
      </div>
      <div className="form-group-radio">
        <input
          id={`${name}-later`}
          type="radio"
          name={name}
          className="form-radio"
          checked={form.isLater}
          aria-describedby={`${name}-later-hint`}
          onChange={() => onChange({ isLater: true })}
        />
        <label htmlFor={`${name}-later`}>{publishText.later}</label>
        <span className="form-hint choice-hint" id={`${name}-later-hint`}>
          {publishText.laterHint}
        </span>
      </div>
      {form.isLater && <Time form={form} fault={fault} onChange={onChange} />}
    </fieldset>
  )
}

function Time({ form, fault, onChange }: Props) {
  const name = useId()
  return (
    <div className="inline-form when">
      <div>
        <label className="form-label" htmlFor="publish-date">
          {publishText.date}
        </label>
        <input
          id="publish-date"
          type="date"
          className="form-input"
          value={form.date}
          aria-invalid={fault !== null}
          aria-describedby={fault === null ? undefined : 'publish-date-fault'}
          onChange={({ target }) => onChange({ date: target.value })}
        />
      </div>
      <div>
        <label className="form-label" htmlFor={name}>
          {publishText.time}
        </label>
        <input
          id={name}
          type="time"
          className="form-input"
          value={form.time}
          onChange={({ target }) => onChange({ time: target.value })}
        />
      </div>
    </div>
  )
}
