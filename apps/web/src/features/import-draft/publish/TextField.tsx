type Props = {
  readonly name: string
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly fault: string | null
  /** Several lines. */
  readonly isLong?: boolean
  readonly onChange: (value: string) => void
}

/** A text with its label, its hint, and what is wrong with it. */
export function TextField({ name, label, hint, value, fault, isLong = false, onChange }: Props) {
  const id = `publish-${name}`
  const field = {
    id,
    className: 'form-input',
    value,
    'aria-invalid': fault !== null,
    'aria-describedby': `${id}-hint${fault === null ? '' : ` ${id}-fault`}`,
  }
  return (
    <div className={`form-group ${fault === null ? '' : 'form-error'}`}>
      <label className="form-label" htmlFor={id}>
        {label}
      </label>
      <span className="form-hint" id={`${id}-hint`}>
        {hint}
      </span>
      {fault !== null && (
        <span className="form-error-message" id={`${id}-fault`}>
          {fault}
        </span>
      )}
      {isLong ? (
        <textarea
          {...field}
          rows={3}
          maxLength={2000}
          onChange={({ target }) => onChange(target.value)}
        />
      ) : (
        <input {...field} maxLength={200} onChange={({ target }) => onChange(target.value)} />
      )}
    </div>
  )
}
