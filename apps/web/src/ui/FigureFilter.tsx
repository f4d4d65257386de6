import { keyFiguresText } from '../text/key-figures.ts'
import { useChangeSearch, usePageSearch } from './use-page-search.ts'
import type { Theme } from '@noegletal/domain'
import { type ChangeEvent, useEffect, useId, useRef } from 'react'

type Props = { readonly themes: readonly Pick<Theme, 'slug' | 'title'>[] }

/** A search in the key figures; it stands in the address. */
export function SearchField() {
  const { soeg = '' } = usePageSearch()
  const changeSearch = useChangeSearch()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)

  // The field runs ahead of the address while somebody writes; otherwise (the browser's back button) it follows it.
  useEffect(() => {
    const input = field.current
    if (input && input !== document.activeElement) input.value = soeg
  }, [soeg])

  function search({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    changeSearch({ soeg: currentTarget.value || undefined }, { replace: true })
  }

  return (
    <p className="filter__field filter__field--wide">
      <label htmlFor={id}>{keyFiguresText.search}</label>
      <input
        ref={field}
        id={id}
        type="search"
        className="form-input"
        maxLength={100}
        defaultValue={soeg}
        onChange={search}
      />
    </p>
  )
}

/** A choice of theme; it stands in the address. */
export function ThemeField({ themes }: Props) {
  const { tema = '' } = usePageSearch()
  const changeSearch = useChangeSearch()
  const id = useId()

  return (
    <p className="filter__field">
      <label htmlFor={id}>{keyFiguresText.theme}</label>
      <select
        id={id}
        className="form-select"
        value={tema}
        onChange={({ currentTarget }) => {
          changeSearch({ tema: currentTarget.value || undefined })
        }}
      >
        <option value="">{keyFiguresText.allThemes}</option>
        {themes.map(({ slug, title }) => (
          <option key={slug} value={slug}>
            {title}
          </option>
        ))}
      </select>
    </p>
  )
}
