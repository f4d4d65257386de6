import type { EditSentence, EditText } from './edit-text.ts'

/** A sentence in its section, and how it changes the text that it is part of; `focus` is the id of what has the focus then. */
export type SentenceProps = {
  readonly sentence: EditSentence
  /** As it is counted in the section. */
  readonly number: number
  readonly heading: string
  readonly isFirst: boolean
  readonly onChange: (change: (text: EditText) => EditText, focus?: string) => void
}
