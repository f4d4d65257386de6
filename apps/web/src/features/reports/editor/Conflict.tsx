import { reportEditorText } from '../../../text/report-editor.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { StressedText } from '../document/StressedText.tsx'
import { type EditText, toEditText } from './edit-text.ts'
import type { EditedSection } from '@noegletal/contract'

const { conflict: words } = reportEditorText

type Props = {
  readonly mine: EditText
  readonly theirs: EditedSection
  readonly onKeepMine: () => void
  readonly onTakeTheirs: () => void
}

/** Two have written at once: who came first, both texts, and the choice between them. Both stay in the history. */
export function Conflict({ mine, theirs, onKeepMine, onTakeTheirs }: Props) {
  const by = theirs.by ?? words.somebody
  return (
    <Alert kind="warning" live="alert" heading={words.heading(by, theirs.at ?? '')}>
      <p>{words.explanation}</p>
      <div className="report-edit__both">
        <OneText title={words.theirs(by)} text={toEditText(theirs)} />
        <OneText title={words.mine} text={mine} />
      </div>
      <p className="actions">
        <button type="button" className="button button-primary" onClick={onKeepMine}>
          {words.keepMine}
        </button>
        <button type="button" className="button button-secondary" onClick={onTakeTheirs}>
          {words.takeTheirs(by)}
        </button>
      </p>
    </Alert>
  )
}

/** A text to be read through, sentence by sentence. */
export function OneText({ title, text }: { readonly title: string; readonly text: EditText }) {
  const sentences = text.blocks.flatMap((block) => block.sentences)
  return (
    <section aria-label={title}>
      <p className="report-edit__title">{title}</p>
      {sentences.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <ul className="plain-list">
          {sentences.map((sentence) => (
            <li key={sentence.id}>
              <StressedText text={sentence.text} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
