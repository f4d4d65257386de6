import { keyFigureText } from '../text/key-figure.ts'
import type { NumberedNote } from '@noegletal/domain'
import { noteWords } from '@noegletal/format'

type Props = {
  readonly footnotes: readonly NumberedNote[]
  /** Where a page has the notes of several figures: whose these are. */
  readonly scope?: string
}

const { notes: text } = keyFigureText

/** What happened to the series, with the numbers that stand in the chart and the table. */
export function Footnotes({ footnotes, scope }: Props) {
  if (footnotes.length === 0) return null
  return (
    <ul className="footnotes" aria-label={text.heading}>
      {footnotes.map((note) => (
        <li key={note.number} id={footnoteId(note.number, scope)}>
          <span className="footnotes__number">{note.number}</span> <Words note={note} />
        </li>
      ))}
    </ul>
  )
}

/** The anchor of a note on the page. */
export function footnoteId(number: number, scope?: string): string {
  return scope === undefined ? `note-${number}` : `note-${scope}-${number}`
}

function Words({ note }: { readonly note: NumberedNote }) {
  const { lead, text: words } = noteWords(note)
  return (
    <span>
      <strong>{lead}</strong> {words}
    </span>
  )
}
