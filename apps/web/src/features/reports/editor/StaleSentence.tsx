import { reportEditorText } from '../../../text/report-editor.ts'
import type { EditSentence } from './edit-text.ts'

const { sentence: words } = reportEditorText

type Props = {
  readonly sentence: EditSentence
  readonly onRestore: () => void
  readonly onKeep: () => void
}

/** What the program said when a sentence was written, and what it says now, since the figures have changed in between. */
export function StaleSentence({ sentence: { basis, automatic }, onRestore, onKeep }: Props) {
  return (
    <div className="report-edit__stale">
      <p className="report-edit__flag">{words.stale}</p>
      <dl>
        <div>
          <dt>{words.before}</dt>
          <dd>{basis}</dd>
        </div>
        <div>
          <dt>{words.now}</dt>
          <dd>{automatic ?? words.nowNothing}</dd>
        </div>
      </dl>
      <p className="actions">
        <button type="button" className="button button-secondary" onClick={onKeep}>
          {words.keep}
        </button>
        {automatic !== null && (
          <button type="button" className="button button-secondary" onClick={onRestore}>
            {words.restore}
          </button>
        )}
      </p>
    </div>
  )
}
