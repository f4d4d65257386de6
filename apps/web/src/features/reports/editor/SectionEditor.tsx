import { reportEditorText } from '../../../text/report-editor.ts'
import { StressedText } from '../document/StressedText.tsx'
import { Conflict } from './Conflict.tsx'
import type { EditText } from './edit-text.ts'
import { SaveState } from './SaveState.tsx'
import { SectionBlocks } from './SectionBlocks.tsx'
import { SectionHistory } from './SectionHistory.tsx'
import { useSectionText } from './use-section-text.ts'
import type { EditedSection } from '@noegletal/contract'
import { useEffect } from 'react'

type Props = {
  readonly report: string
  readonly section: EditedSection
  /** Whether everything that was written here is saved. */
  readonly onStanding: (section: string, isSaved: boolean) => void
}

/** The text of one section, saved by itself while it is written. */
export function SectionEditor({ report, section, onStanding }: Props) {
  const { slug, heading, shown } = section
  const { state, edit, keepMine, takeTheirs } = useSectionText(report, section)
  const { text, status, theirs, wasKept } = state
  const isSaved = status === 'saved'
  useEffect(() => {
    onStanding(slug, isSaved)
  }, [onStanding, slug, isSaved])

  return (
    <section className="report-edit" aria-labelledby={`ret-${slug}`}>
      <h2 id={`ret-${slug}`}>{heading}</h2>
      <SaveState state={state} />
      {!shown && <p className="quiet">{reportEditorText.left}</p>}
      {wasKept && <p>{reportEditorText.save.kept}</p>}
      {status === 'conflict' && theirs !== null && (
        <Conflict mine={text} theirs={theirs} onKeepMine={keepMine} onTakeTheirs={takeTheirs} />
      )}
      <SectionBlocks text={text} heading={heading} onText={edit} />
      <details className="more">
        <summary>{reportEditorText.preview}</summary>
        <Preview text={text} />
      </details>
      <SectionHistory report={report} section={slug} text={text} onText={edit} />
    </section>
  )
}

/** The text as readers see it. */
function Preview({ text: { blocks } }: { readonly text: EditText }) {
  return blocks.map(({ id, kind, sentences }) =>
    kind === 'list' ? (
      <ul key={id}>
        {sentences.map((sentence) => (
          <li key={sentence.id}>
            <StressedText text={sentence.text} />
          </li>
        ))}
      </ul>
    ) : (
      <p key={id}>
        {sentences.map((sentence) => (
          <span key={sentence.id}>
            <StressedText text={sentence.text} />{' '}
          </span>
        ))}
      </p>
    ),
  )
}
