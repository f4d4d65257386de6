import { spokenParts } from '@noegletal/domain'
import { TextRun } from 'docx'

/** A sentence as Word's runs, what is stressed in it in Word's own style for that. */
export function stressedRuns(words: string): TextRun[] {
  return spokenParts(words).map(
    ({ text, stressed }) => new TextRun({ text, ...(stressed && { style: 'Strong' }) }),
  )
}
