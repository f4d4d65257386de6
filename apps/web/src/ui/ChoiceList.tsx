// oxlint-disable jsx-a11y/prefer-tag-over-role -- a native list cannot be searched by a part of a word
import { choiceText } from '../text/choice.ts'
import type { Option, Search } from './choice.ts'

type Props = {
  readonly id: string
  readonly found: readonly Option[]
  /** Null while the list is closed. */
  readonly search: Search | null
  readonly onChoose: (option: Option) => void
}

/** The list under a combobox; the focus stays in the field, which says which option is the one to take. */
export function ChoiceList({ id, found, search, onChoose }: Props) {
  const { noMatch, matches, options } = choiceText
  const isOpen = search !== null
  const isEmpty = found.length === 0
  return (
    <>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={options}
        className="choice__list"
        hidden={!isOpen || isEmpty}
      >
        {found.map((option, index) => (
          <div
            key={option.value}
            id={`${id}-${index}`}
            ref={(element) => {
              if (index === search?.at) element?.scrollIntoView({ block: 'nearest' })
            }}
            role="option"
            tabIndex={-1}
            aria-selected={index === search?.at}
            className="choice__option"
            // Before the field loses the focus, which would close the list.
            onMouseDown={(event) => {
              event.preventDefault()
              onChoose(option)
            }}
          >
            {option.title}
            <span className="figures__measure">{option.detail}</span>
          </div>
        ))}
      </div>
      {isOpen && isEmpty && <p className="quiet">{noMatch}</p>}
      <span className="sr-only" aria-live="polite">
        {isOpen && (isEmpty ? noMatch : matches(found.length))}
      </span>
    </>
  )
}
