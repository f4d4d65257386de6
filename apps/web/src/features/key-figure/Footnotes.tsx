import { figureText } from '../../text/figure.ts'
import { keyFigureText } from '../../text/key-figure.ts'
import type { NumberedNote } from '@noegletal/domain'
import { formatDate, formatPeriod } from '@noegletal/format'

type Props = { readonly footnotes: readonly NumberedNote[] }

const { notes: text } = keyFigureText

/** What happened to the series, with the numbers that stand in the chart and the table. */
export function Footnotes({ footnotes }: Props) {
  if (footnotes.length === 0) return null
  return (
    <ul className="footnotes" aria-label={text.heading}>
      {footnotes.map((note) => (
        <li key={note.number} id={footnoteId(note.number)}>
          <span className="footnotes__number">{note.number}</span> <Note note={note} />
        </li>
      ))}
    </ul>
  )
}

/** The anchor of a note on the page. */
export function footnoteId(number: number): string {
  return `note-${number}`
}

function Note({ note }: { readonly note: NumberedNote }) {
  if (note.kind === 'break') return <BreakNote note={note} />
  return note.kind === 'gap' ? <GapNote note={note} /> : <RemarkNote note={note} />
}

function RemarkNote({ note }: { readonly note: Extract<NumberedNote, { kind: 'remark' }> }) {
  const { from, til, text: words } = note.remark
  const span = [from, til].map((period) => (period === null ? null : formatPeriod(period)))
  return (
    <span>
      <strong>{text.remark(note.area, text.remarkSpan(span[0] ?? null, span[1] ?? null))}</strong>{' '}
      {words}
    </span>
  )
}

function BreakNote({ note }: { readonly note: Extract<NumberedNote, { kind: 'break' }> }) {
  const { kind, date, label, description, source } = note.break
  return (
    <span>
      <strong>
        {text[kind]} {formatDate(date)}: {label}.
      </strong>{' '}
      {description} {text.source(source)}
    </span>
  )
}

function GapNote({ note }: { readonly note: Extract<NumberedNote, { kind: 'gap' }> }) {
  const { from, til, reason, expected } = note.gap
  const window = text.gapUntil(formatPeriod(from), til === null ? null : formatPeriod(til))
  return (
    <span>
      <strong>
        {text.gapOf(note.area)} {window}:
      </strong>{' '}
      {reason} {expected !== null && figureText.expectedBack(expected)}
    </span>
  )
}
