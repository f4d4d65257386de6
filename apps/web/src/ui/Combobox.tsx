import { ChoiceList } from './ChoiceList.tsx'
import { type Option, type Search, findOptions, moved, written } from './choice.ts'
import { type InputHTMLAttributes, type KeyboardEvent, useState } from 'react'

type Props = {
  readonly options: readonly Option[]
  /** What the field says while the list is closed. */
  readonly shown: string
  readonly onChoose: (option: Option) => void
  /** Somebody has emptied the field. */
  readonly onClear?: () => void
  /** Leaving the field takes what Enter would have taken. */
  readonly takesOnLeave?: boolean
  readonly field: InputHTMLAttributes<HTMLInputElement> & { readonly id: string }
}

/** A field with a list that is searched by writing; the focus stays in the field. A combobox after the pattern of the ARIA practices. */
export function Combobox({ options, shown, onChoose, onClear, takesOnLeave, field }: Props) {
  const { id } = field
  // Null while the list is closed.
  const [search, setSearch] = useState<Search | null>(null)
  const found = search === null ? [] : findOptions(options, search.text)

  function choose(option: Option | undefined) {
    if (option) onChoose(option)
    setSearch(null)
  }
  function write(text: string) {
    setSearch(written(text))
    if (text.trim() === '') onClear?.()
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
    <>
      <input
        className="form-input"
        autoComplete="off"
        {...field}
        {...listAttributes(id, search)}
        value={search?.text ?? shown}
        onClick={() => setSearch(search ?? written(''))}
        onChange={({ target }) => write(target.value)}
        onKeyDown={press}
        onBlur={() => choose(takesOnLeave && search !== null ? found[search.at] : undefined)}
      />
      <ChoiceList id={id} found={found} search={search} onChoose={choose} />
    </>
  )
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
