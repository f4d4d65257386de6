import { followUpQuery } from '../../../api/meeting-note-queries.ts'
import { meetingText } from '../../../text/meeting.ts'
import { MeetingNoteItem } from '../../../ui/MeetingNoteItem.tsx'
import { indicatorTitle } from '../indicator-titles.ts'
import type { ReportDocument } from '@noegletal/contract'
import { useQuery } from '@tanstack/react-query'

type Props = { readonly report: string; readonly document: ReportDocument }

/** What the committee asked at its earlier meetings, to be followed up in this report. */
export function FollowUp({ report, document }: Props) {
  const { data: meetings = [] } = useQuery(followUpQuery(report))
  return meetings.map((meeting) => (
    <section key={meeting.report}>
      <h2>{meetingText.notes.followUp(meeting.meetingDate)}</h2>
      <ul className="meeting-notes">
        {meeting.notes.map((note) => (
          <MeetingNoteItem
            key={note.id}
            report={meeting.report}
            note={note}
            about={indicatorTitle(document, note.indicator)}
          />
        ))}
      </ul>
    </section>
  ))
}
