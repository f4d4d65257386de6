import { Combobox } from './Combobox.tsx'
import { FormGroup } from './FormGroup.tsx'
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
    <FormGroup
      id={id}
      label={label}
      hint={hint}
      fault={fault}
      describedBy={`${id}-detail`}
      className="choice"
    >
      {(field) => (
        <>
          <Combobox
            options={options}
            shown={chosen?.title ?? ''}
            onChoose={(option) => onChange(option.value)}
            onClear={() => onChange(null)}
            takesOnLeave
            field={{ ...field, placeholder: empty }}
          />
          <span className="form-hint" id={`${id}-detail`}>
            {chosen?.detail}
          </span>
        </>
      )}
    </FormGroup>
  )
}
