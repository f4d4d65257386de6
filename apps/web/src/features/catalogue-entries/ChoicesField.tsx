import { FieldFault } from '../../ui/FieldFault.tsx'
import { entryText } from '../../text/catalogue-entries.ts'
import type { FieldProps } from './field-props.ts'
import { type Choice, joinChoices } from './forms/field.ts'
import { useId, useState } from 'react'

type Props = FieldProps & { readonly choices: readonly Choice[] }

/** Several of many, as boxes to tick in groups, with a field that leaves only those whose name has a text. */
export function ChoicesField({ field, choices, value, fault, onValue }: Props) {
  const id = useId()
  const [filter, setFilter] = useState('')
  const chosen = value.split(',').filter(Boolean)
  const shown = choices.filter(
    (choice) => chosen.includes(choice.value) || isLike(choice.title, filter),
  )
  const toggle = (one: string): void =>
    onValue(
      joinChoices(
        chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one],
      ),
    )

  return (
    <fieldset
      className={`form-group choices ${fault === null ? '' : 'form-error'}`}
      aria-describedby={fault === null ? undefined : `${id}-fault`}
    >
      <legend className="form-label">
        {field.label} <span className="quiet">({entryText.chosen(chosen.length)})</span>
      </legend>
      {field.hint !== undefined && <span className="form-hint">{field.hint}</span>}
      <FieldFault id={id} message={fault} />
      <label className="form-label choices__filter" htmlFor={id}>
        {entryText.filter}
      </label>
      <input
        id={id}
        type="search"
        className="form-input"
        value={filter}
        onChange={({ target }) => setFilter(target.value)}
      />
      <div className="choices__list">
        {[...Map.groupBy(shown, ({ group }) => group)].map(([group, members]) => (
          <Group key={group} title={group} members={members} chosen={chosen} onToggle={toggle} />
        ))}
      </div>
    </fieldset>
  )
}

type GroupProps = {
  readonly title: string | undefined
  readonly members: readonly Choice[]
  readonly chosen: readonly string[]
  readonly onToggle: (value: string) => void
}

function Group({ title, members, chosen, onToggle }: GroupProps) {
  const id = useId()
  return (
    <fieldset className="choices__part">
      <legend className="choices__group">{title}</legend>
      {members.map((choice) => (
        <div key={choice.value} className="form-group-checkbox choices__one">
          <input
            id={`${id}-${choice.value}`}
            type="checkbox"
            className="form-checkbox"
            checked={chosen.includes(choice.value)}
            onChange={() => onToggle(choice.value)}
          />
          <label htmlFor={`${id}-${choice.value}`}>{choice.title}</label>
        </div>
      ))}
    </fieldset>
  )
}

function isLike(title: string, filter: string): boolean {
  return title.toLowerCase().includes(filter.trim().toLowerCase())
}
