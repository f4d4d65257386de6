import { meetingNotesQuery } from '../../../api/meeting-note-queries.ts'
import { meetingText } from '../../../text/meeting.ts'
import { MeetingNoteItem } from '../../../ui/MeetingNoteItem.tsx'
import { indicatorTitle } from '../indicator-titles.ts'
import type { ReportDocument } from '@noegletal/contract'
import { useQuery } from '@tanstack/react-query'

type Props = { readonly report: string; readonly document: ReportDocument }

/** What the committee asked when the report was shown, for who prepares the next; nothing for everybody else. */
export function MeetingNotes({ report, document }: Props) {
  const { data: notes = [] } = useQuery(meetingNotesQuery(report))
  if (notes.length === 0) return null
  return (
    <section className="screen-only">
      <h2>{meetingText.notes.title}</h2>
      <p className="quiet">{meetingText.notes.private}</p>
      <ul className="meeting-notes">
        {notes.map((note) => (
          <MeetingNoteItem
            key={note.id}
            report={report}
            note={note}
            about={indicatorTitle(document, note.indicator)}
          />
        ))}
      </ul>
    </section>
  )
}
