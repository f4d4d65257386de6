import { sharedQuery } from './reply-query.ts'
import { meetingNoteEndpoints } from '@noegletal/contract'

/** What the committee asked about a report. */
export const meetingNotesQuery = (report: string) =>
  sharedQuery(meetingNoteEndpoints.meetingNotes, { params: { id: report } })

/** What the same committee asked at earlier meetings. */
export const followUpQuery = (report: string) =>
  sharedQuery(meetingNoteEndpoints.followUp, { params: { id: report } })
