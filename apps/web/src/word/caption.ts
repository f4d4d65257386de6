import { Paragraph, SequentialIdentifier, TextRun } from 'docx'

/** "Figur 3. Bruttoledighed": numbered by Word itself, so that the numbers stay right when something is taken out. */
export function caption(series: string, words: string): Paragraph {
  return new Paragraph({
    style: 'Caption',
    children: [
      new TextRun(`${series}\u00A0`),
      new SequentialIdentifier(series),
      new TextRun(`. ${words}`),
    ],
  })
}
