import { ChoiceField } from '../../ui/ChoiceField.tsx'
import { type FieldAttributes, FormGroup } from '../../ui/FormGroup.tsx'
import { ChoicesField } from './ChoicesField.tsx'
import { MarkPreview } from './MarkPreview.tsx'
import type { FieldProps } from './field-props.ts'
import type { Choice } from './forms/field.ts'
import { useId } from 'react'

/** One field of a form with its label, its hint, and what is wrong with it. */
export function FormField(props: FieldProps) {
  const { field } = props
  if (field.kind === 'choices') return <ChoicesField {...props} choices={field.choices} />
  if (field.kind === 'check') return <Check {...props} />
  if (field.kind === 'search')
    return <Search {...props} choices={field.choices} empty={field.empty} />
  return <Labelled {...props} />
}

type SearchProps = FieldProps & { readonly choices: readonly Choice[]; readonly empty: string }

function Search({ field, choices, empty, value, fault, onValue }: SearchProps) {
  const id = useId()
  return (
    <ChoiceField
      id={id}
      label={field.label}
      {...(field.hint !== undefined && { hint: field.hint })}
      empty={empty}
      options={choices.map(({ group = '', ...choice }) => ({ ...choice, detail: group }))}
      value={value || null}
      fault={fault}
      onChange={(chosen) => onValue(chosen ?? '')}
    />
  )
}

function Check({ field, value, onValue }: FieldProps) {
  const id = useId()
  return (
    <div className="form-group form-group-checkbox">
      <input
        id={id}
        type="checkbox"
        className="form-checkbox"
        checked={value !== ''}
        onChange={({ target }) => onValue(target.checked ? 'ja' : '')}
      />
      <label htmlFor={id}>{field.label}</label>
    </div>
  )
}

function Labelled(props: FieldProps) {
  const { field, fault, value } = props
  return (
    <FormGroup label={field.label} hint={field.hint} fault={fault}>
      {(tie) => (
        <>
          {field.kind === 'mark' && <MarkPreview text={value} most={field.most} />}
          <Control {...props} tie={tie} />
        </>
      )}
    </FormGroup>
  )
}

type ControlProps = FieldProps & {
  /** What ties it to its label, its hint and its fault. */
  readonly tie: FieldAttributes
}

function Control({ tie, field, value, isEdited, onValue }: ControlProps) {
  const attributes = {
    ...tie,
    value,
    name: field.name,
    readOnly: isEdited && field.isFixed === true,
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      onValue(target.value),
  }
  if (field.kind === 'long') return <textarea {...attributes} className="form-input" rows={3} />
  if (field.kind !== 'choice') {
    const type = field.kind === 'date' ? 'date' : 'text'
    const inputMode = field.kind === 'number' ? 'numeric' : undefined
    return <input {...attributes} type={type} inputMode={inputMode} className="form-input" />
  }
  const { readOnly: _, ...selectable } = attributes
  return (
    <select {...selectable} className="form-select">
      <option value="">{field.empty}</option>
      <Options choices={field.choices} />
    </select>
  )
}

function Options({ choices }: { readonly choices: readonly Choice[] }) {
  const groups = Map.groupBy(choices, ({ group }) => group)
  return [...groups].map(([group, members]) => {
    const options = members.map(({ value, title }) => (
      <option key={value} value={value}>
        {title}
      </option>
    ))
    return group === undefined ? (
      options
    ) : (
      <optgroup key={group} label={group}>
        {options}
      </optgroup>
    )
  })
}
