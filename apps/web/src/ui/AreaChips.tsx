import { areasText } from '../text/areas.ts'

/** Something chosen. */
export type Chip = {
  readonly key: string
  readonly title: string
  /** Null for one that always stays. */
  readonly onRemove: (() => void) | null
}

type Props = { readonly label: string; readonly chips: readonly Chip[] }

/** What is chosen, each with a button that takes it away. */
export function AreaChips({ label, chips }: Props) {
  return (
    <ul className="chips" aria-label={label}>
      {chips.map(({ key, title, onRemove }) => (
        <li key={key} className="chips__chip">
          {title}
          {onRemove !== null && (
            <button
              type="button"
              className="chips__remove"
              aria-label={areasText.remove(title)}
              onClick={onRemove}
            >
              ×
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
