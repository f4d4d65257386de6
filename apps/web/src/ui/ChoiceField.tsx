import { ChoiceList } from './ChoiceList.tsx'
import { FieldFault } from './FieldFault.tsx'
import { type Option, type Search, findOptions, moved, written } from './choice.ts'
import { type KeyboardEvent, useState } from 'react'

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

/** A choice among many by writing a part of it: a combobox with a list, after the pattern of the ARIA practices. */
export function ChoiceField({ id, label, hint, empty, options, value, fault, onChange }: Props) {
  const chosen = options.find((option) => option.value === value)
  // Null while the list is closed, and the field says what is chosen.
  const [search, setSearch] = useState<Search | null>(null)
  const found = search === null ? [] : findOptions(options, search.text)

  function choose(option: Option | undefined) {
    if (option) onChange(option.value)
    setSearch(null)
  }
  function write(text: string) {
    setSearch(written(text))
    if (text.trim() === '') onChange(null)
  }
  function press(event: KeyboardEvent) {
    const next = moved(search, event.key, found.length)
    if (next !== null) setSearch(next)
    else if (search === null) return
    else if (event.key === 'Enter') choose(found[search.at])
    else if (event.key === 'Escape') setSearch(null)
    else return
    event.preventDefault()
  }

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
      <input
        {...listAttributes(id, search)}
        id={id}
        className="form-input"
        autoComplete="off"
        aria-invalid={fault !== null}
        aria-describedby={describedBy(id, { hint, fault })}
        placeholder={empty}
        value={search?.text ?? chosen?.title ?? ''}
        onClick={() => setSearch(search ?? written(''))}
        onChange={({ target }) => write(target.value)}
        onKeyDown={press}
        onBlur={() => choose(search === null ? undefined : found[search.at])}
      />
      <span className="form-hint" id={`${id}-detail`}>
        {chosen?.detail}
      </span>
      <ChoiceList id={id} found={found} search={search} onChoose={choose} />
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

function listAttributes(id: string, search: Search | null) {
  return {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': search !== null,
    'aria-controls': `${id}-list`,
    'aria-activedescendant': search !== null && search.at >= 0 ? `${id}-${search.at}` : undefined,
  } as const
}
