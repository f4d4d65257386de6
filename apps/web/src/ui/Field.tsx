import { type InputHTMLAttributes, useId } from 'react'

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'onChange' | 'value'> & {
  readonly label: string
  readonly hint?: string
  /** Null while nothing is wrong. */
  readonly fault: string | null
  readonly value: string
  readonly onValue: (value: string) => void
}

/** One line to write in, with its label, and what is wrong with it told where it stands. */
export function Field({ label, hint, fault, onValue, ...input }: Props) {
  const id = useId()
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ')
  return (
    <div className={`form-group ${fault === null ? '' : 'form-error'}`}>
      <label className="form-label" htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <span className="form-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {fault !== null && (
        <span className="form-error-message" id={`${id}-fault`}>
          {fault}
        </span>
      )}
      <input
        type="text"
        className="form-input"
        {...input}
        id={id}
        aria-invalid={fault !== null}
        aria-describedby={described || undefined}
        onChange={(event) => onValue(event.target.value)}
      />
    </div>
  )
}
