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
import { useEffect, useId, useRef, useState } from 'react'

const { notes: words } = meetingText

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
  const panel = useRef<HTMLElement>(null)
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({})
  const figure = screen.kind === 'figure' ? `${screen.section} ${screen.shown.indicator.slug}` : ''
  useEffect(() => {
    // Who opens it wants to write; a screen that changes meanwhile takes the focus from nothing.
    if (isOpen) panel.current?.querySelector('textarea')?.focus()
  }, [isOpen])

  return (
    <aside ref={panel} className="presenter__notes" aria-labelledby={heading} hidden={!isOpen}>
      <div className="presenter__notes-head">
        <h2 id={heading}>{words.title}</h2>
        <button type="button" className="meeting-note__button" onClick={onHide}>
          {words.hide}
        </button>
      </div>
      <p className="meeting-note__said">{words.private}</p>
      {screen.kind === 'figure' && (
        <FigureNotes
          key={figure}
          report={report}
          screen={screen}
          text={texts[figure] ?? ''}
          onText={(text) => {
            setTexts({ ...texts, [figure]: text })
          }}
        />
      )}
    </aside>
  )
}

type FigureProps = {
  readonly report: string
  readonly screen: FigureScreen
  /** What is being written about this figure, kept while others are shown. */
  readonly text: string
  readonly onText: (text: string) => void
}

function FigureNotes({ report, screen: { section, shown }, ...writing }: FigureProps) {
  const query = meetingNotesQuery(report)
  const queryClient = useQueryClient()
  const { data, error } = useQuery(query)
  const indicator = shown.indicator.slug

  async function save(question: string): Promise<void> {
    const notes = await send(meetingNoteEndpoints.addMeetingNote, {
      params: { id: report },
      body: { section, indicator, text: question },
    })
    queryClient.setQueryData(query.queryKey, notes)
  }

  const asked = data?.filter((note) => note.section === section && note.indicator === indicator)
  return (
    <>
      {asked === undefined && <output>{error ? faultWords(error) : words.loading}</output>}
      {asked?.length === 0 && <p>{words.none}</p>}
      <ul className="presenter__notes-list">
        {asked?.map((note) => (
          <MeetingNoteItem key={note.id} report={report} note={note} />
        ))}
      </ul>
      <NoteForm label={words.field} save={words.save} onSave={save} {...writing} />
    </>
  )
}

function faultWords(error: Error): string {
  if (!(error instanceof ApiError)) return apiText.failed
  return error.status === 401 || error.status === 403 ? words.forbidden : error.message
}
