import { keyFigureText } from '../../../../text/key-figure.ts'
import { footnoteId } from '../../Footnotes.tsx'

/** The number of a note below, beside the figure or the row that it is about. */
export function NoteLink({ number }: { readonly number: number }) {
  return (
    <a
      href={`#${footnoteId(number)}`}
      className="footnotes__number"
      aria-label={keyFigureText.notes.refers(number)}
    >
      {number}
    </a>
  )
}
