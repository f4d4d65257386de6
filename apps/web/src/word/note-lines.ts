import type { NumberedNote } from '@noegletal/domain'
import { noteWords } from '@noegletal/format'
import { Paragraph, TextRun } from 'docx'

/** The numbered notes on a chart or table, a line each. */
export function noteLines(notes: readonly NumberedNote[]): Paragraph[] {
  return notes.map((note) => {
    const { lead, text } = noteWords(note)
    return new Paragraph({
      style: 'Source',
      keepLines: true,
      children: [
        new TextRun({ text: `${note.number}. ${lead}`, bold: true }),
        new TextRun(` ${text}`),
      ],
    })
  })
}
