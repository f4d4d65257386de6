import { ApiError } from '../../api/api-error.ts'
import { meetingNotesQuery } from '../../api/meeting-note-queries.ts'
import { send } from '../../api/send.ts'
import { apiText } from '../../text/api.ts'
import { meetingText } from '../../text/meeting.ts'
import { MeetingNoteItem } from '../../ui/MeetingNoteItem.tsx'
import { NoteForm } from '../../ui/NoteForm.tsx'
import type { FigureScreen, Screen } from './screens.ts'
import { meetingNoteEndpoints } from '@noegletal/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useId } from 'react'

const { notes: text } = meetingText

type Props = {
  readonly report: string
  readonly screen: Screen
  /** Hidden, it keeps what is being written. */
  readonly isOpen: boolean
  readonly onHide: () => void
}

/** The committee's questions about the figure that is shown, for who prepares the reports. */
export function NotesPanel({ report, screen, isOpen, onHide }: Props) {
  const heading = useId()
  return (
    <aside className="presenter__notes" aria-labelledby={heading} hidden={!isOpen}>
      <div className="presenter__notes-head">
        <h2 id={heading}>{text.title}</h2>
        <button type="button" className="meeting-note__button" onClick={onHide}>
          {text.hide}
        </button>
      </div>
      <p className="meeting-note__said">{text.private}</p>
      {screen.kind === 'figure' && (
        <FigureNotes
          key={`${screen.section} ${screen.shown.indicator.slug}`}
          report={report}
          screen={screen}
        />
      )}
    </aside>
  )
}

type FigureProps = { readonly report: string; readonly screen: FigureScreen }

function FigureNotes({ report, screen: { section, shown } }: FigureProps) {
  const query = meetingNotesQuery(report)
  const queryClient = useQueryClient()
  const { data, error } = useQuery(query)
  const indicator = shown.indicator.slug

  async function save(words: string): Promise<void> {
    const notes = await send(meetingNoteEndpoints.addMeetingNote, {
      params: { id: report },
      body: { section, indicator, text: words },
    })
    queryClient.setQueryData(query.queryKey, notes)
  }

  if (data === undefined) return <output>{error ? faultWords(error) : text.loading}</output>
  const asked = data.filter((note) => note.section === section && note.indicator === indicator)
  return (
    <>
      {asked.length === 0 && <p>{text.none}</p>}
      <ul className="presenter__notes-list">
        {asked.map((note) => (
          <MeetingNoteItem key={note.id} report={report} note={note} />
        ))}
      </ul>
      <NoteForm label={text.field} save={text.save} onSave={save} />
    </>
  )
}

function faultWords(error: Error): string {
  if (!(error instanceof ApiError)) return apiText.failed
  return error.status === 401 || error.status === 403 ? text.forbidden : error.message
}
