import { reportQueries } from '../../../api/report-queries.ts'
import { reportEditorText } from '../../../text/report-editor.ts'
import { OneText } from './Conflict.tsx'
import { type EditText, arrangeText, automaticOf } from './edit-text.ts'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

const { history: words } = reportEditorText

type Props = {
  readonly report: string
  readonly section: string
  readonly text: EditText
  readonly onText: (text: EditText) => void
}

/** Every version of a section's text, newest first; each can be taken up again, which makes a new version. */
export function SectionHistory({ report, section, text, onText }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const { data: versions } = useQuery({
    ...reportQueries.history(report, section),
    enabled: isOpen,
  })
  const automatic = automaticOf(text)
  return (
    <details className="more" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{words.heading}</summary>
      {versions?.length === 0 && <p>{words.none}</p>}
      {versions?.map(({ edit, at, by, text: kept }) => (
        <div key={edit} className="report-edit__version">
          <OneText title={words.version(at, by)} text={arrangeText(kept, automatic)} />
          <button
            type="button"
            className="text-button"
            aria-label={`${words.takeUp}: ${words.version(at, by)}`}
            onClick={() => onText(arrangeText(kept, automatic))}
          >
            {words.takeUp}
          </button>
        </div>
      ))}
    </details>
  )
}
