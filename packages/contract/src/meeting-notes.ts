import { IndicatorSlug } from '@noegletal/domain'
import { z } from 'zod'
import { NoQuery } from './query.ts'
import { ReportId } from './report-endpoints.ts'

const Words = z.string().trim().min(1).max(2000)
const said = { at: z.iso.datetime(), by: z.string(), text: z.string() }

/** A question that the committee asked about a figure of a report. */
export const MeetingNote = z.object({
  id: z.number().int(),
  section: z.string(),
  indicator: IndicatorSlug,
  ...said,
  /** Newest first; empty until somebody has answered. */
  answers: z.array(z.object(said)),
})
export type MeetingNote = z.infer<typeof MeetingNote>

/** In the order in which they were asked. */
export const MeetingNotes = z.array(MeetingNote)

/** What earlier meetings asked of the same committee, the newest meeting first. */
export const FollowUp = z.array(
  z.object({
    report: z.string(),
    title: z.string(),
    meetingDate: z.iso.date(),
    notes: MeetingNotes,
  }),
)
export type FollowUp = z.infer<typeof FollowUp>

export const MeetingNoteOrder = z.strictObject({
  section: z.string().min(1).max(80),
  indicator: IndicatorSlug,
  text: Words,
})
export const MeetingAnswerOrder = z.strictObject({ text: Words })

const query = NoQuery
const params = z.strictObject({ id: ReportId })
const NoteId = z
  .string()
  .regex(/^[1-9]\d{0,14}$/)
  .transform(Number)

/** Questions from the meeting. Readers have no part in them: who writes them down prepares the reports. */
export const meetingNoteEndpoints = {
  meetingNotes: {
    method: 'GET',
    path: '/api/v1/report-drafts/:id/notes',
    role: 'analyst',
    params,
    query,
    response: MeetingNotes,
  },
  addMeetingNote: {
    method: 'POST',
    path: '/api/v1/report-drafts/:id/notes',
    role: 'analyst',
    params,
    query,
    body: MeetingNoteOrder,
    response: MeetingNotes,
  },
  /** Answers a question; once more where the first answer was not the last word. */
  answerMeetingNote: {
    method: 'POST',
    path: '/api/v1/report-drafts/:id/notes/:note/answers',
    role: 'analyst',
    params: z.strictObject({ id: ReportId, note: NoteId }),
    query,
    body: MeetingAnswerOrder,
    response: MeetingNotes,
  },
  followUp: {
    method: 'GET',
    path: '/api/v1/report-drafts/:id/follow-up',
    role: 'analyst',
    params,
    query,
    response: FollowUp,
  },
} as const
