import { Combobox } from './Combobox.tsx'
import { FieldFault } from './FieldFault.tsx'
import type { Option } from './choice.ts'

type Props = {
  readonly id: string
  readonly label: string
  readonly hint?: string
  /** What holds while nothing is chosen. */
  readonly empty?: string
  readonly options: readonly Option[]
  /** Null for none. */
  readonly value: string | null
  readonly fault: string | null
  readonly onChange: (value: string | null) => void
}

/** A choice of one among many in a form, by writing a part of it. */
export function ChoiceField({ id, label, hint, empty, options, value, fault, onChange }: Props) {
  const chosen = options.find((option) => option.value === value)
  return (
    <div className={`form-group choice ${fault === null ? '' : 'form-error'}`}>
      <label className="form-label" htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <span className="form-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <FieldFault id={id} message={fault} />
      <Combobox
        options={options}
        shown={chosen?.title ?? ''}
        onChoose={(option) => onChange(option.value)}
        onClear={() => onChange(null)}
        takesOnLeave
        field={{
          id,
          'aria-invalid': fault !== null,
          'aria-describedby': describedBy(id, { hint, fault }),
          placeholder: empty,
        }}
      />
      <span className="form-hint" id={`${id}-detail`}>
        {chosen?.detail}
      </span>
    </div>
  )
}

function describedBy(
  id: string,
  { hint, fault }: { readonly hint: string | undefined; readonly fault: string | null },
): string {
  const parts = [hint && `${id}-hint`, `${id}-detail`, fault && `${id}-fault`]
  return parts.filter(Boolean).join(' ')
}
