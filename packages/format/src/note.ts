import type { NumberedNote, Period } from '@noegletal/domain'
import { formatDate } from './date.ts'
import { formatPeriod } from './period.ts'

/** A note in words: what it is about, up to its colon or full stop, and what it says. */
export type NoteWords = { readonly lead: string; readonly text: string }

/** A numbered note in Danish, the same below a chart and in a file. */
export function noteWords(note: NumberedNote): NoteWords {
  if (note.kind === 'break') {
    const { kind, date, label, description, source } = note.break
    return {
      lead: `${kinds[kind]} ${formatDate(date)}: ${label}.`,
      text: `${description} Kilde: ${source}.`,
    }
  }
  if (note.kind === 'gap') {
    const { from, til, reason, expected } = note.gap
    const about = note.area === null ? 'Manglende tal' : `Manglende tal for ${note.area}`
    return {
      lead: `${about} ${gapSpan(from, til)}:`,
      text: expected === null ? reason : `${reason} Ventes igen ${expected}.`,
    }
  }
  const { from, til, text } = note.remark
  const about = note.area === null ? null : `om ${note.area}`
  const words = ['Note', about, remarkSpan(from, til)].filter((word) => word !== null)
  return { lead: `${words.join(' ')}:`, text }
}

const kinds = { break: 'Databrud', event: 'Hændelse' }

function gapSpan(from: Period, til: Period | null): string {
  if (til === null) return `fra ${formatPeriod(from)}`
  return from === til ? formatPeriod(from) : `${formatPeriod(from)} – ${formatPeriod(til)}`
}

function remarkSpan(from: Period | null, til: Period | null): string | null {
  if (from === null) return til === null ? null : `til og med ${formatPeriod(til)}`
  if (til === null) return `fra og med ${formatPeriod(from)}`
  if (from === til) return `i ${formatPeriod(from)}`
  return `i perioden ${formatPeriod(from)} – ${formatPeriod(til)}`
}
