import { keyFigureText } from '../text/key-figure.ts'
import { footnoteId } from './Footnotes.tsx'

type Props = { readonly number: number; readonly scope?: string }

/** The number of a note below, beside the figure or the row that it is about. */
export function NoteLink({ number, scope }: Props) {
  return (
    <a
      href={`#${footnoteId(number, scope)}`}
      className="footnotes__number"
      aria-label={keyFigureText.notes.refers(number)}
    >
      {number}
    </a>
  )
}
