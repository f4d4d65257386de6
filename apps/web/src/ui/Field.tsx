import { FormGroup } from './FormGroup.tsx'
import type { InputHTMLAttributes } from 'react'

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'> & {
  readonly label: string
  readonly hint?: string
  /** Null while nothing is wrong. */
  readonly fault: string | null
  readonly value: string
  readonly onValue: (value: string) => void
}

/** One line to write in. */
export function Field({ id, label, hint, fault, onValue, ...input }: Props) {
  return (
    <FormGroup id={id} label={label} hint={hint} fault={fault}>
      {(field) => (
        <input
          type="text"
          className="form-input"
          {...input}
          {...field}
          onChange={(event) => onValue(event.target.value)}
        />
      )}
    </FormGroup>
  )
}
