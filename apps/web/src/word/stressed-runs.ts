import { TextRun } from 'docx'

/** Words with `*…*` around what is stressed, as Word's runs; a star without its twin stays a star. */
export function stressedRuns(words: string): TextRun[] {
  return words
    .split(/(\*[^*]+\*)/)
    .filter((part) => part !== '')
    .map((part) =>
      /^\*[^*]+\*$/.test(part)
        ? new TextRun({ text: part.slice(1, -1), style: 'Strong' })
        : new TextRun(part),
    )
}
