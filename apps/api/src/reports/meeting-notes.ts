import type { FollowUp, MeetingNote } from '@noegletal/contract'
import type { IndicatorSlug, ReportPlan } from '@noegletal/domain'
import type { KeptNote, KeptReport, MeetingBook, ReportShelf } from '@noegletal/store'
import type { CurrentUser } from '../accounts/current-user.ts'
import type { RecordAction } from '../accounts/record-action.ts'
import type { Clock } from '../clock.ts'
import { notFound } from '../errors/refusal.ts'
import { readParts } from './report-parts.ts'

type Deps = {
  readonly reports: Pick<ReportShelf, 'all' | 'find'>
  readonly meetings: MeetingBook
  readonly record: RecordAction
  readonly clock: Clock
}

type Writer = Pick<CurrentUser, 'name' | 'email'>

type Question = {
  readonly section: string
  readonly indicator: IndicatorSlug
  readonly text: string
}

/** Questions from the meetings in which reports were shown. Every method throws a 404 for a report that is not there. */
export type MeetingNotes = {
  of(report: string): MeetingNote[]
  add(report: string, question: Question, by: Writer): MeetingNote[]
  /** Throws a 404 for a question that the report does not have. */
  answer(
    place: { readonly report: string; readonly note: number },
    text: string,
    by: Writer,
  ): MeetingNote[]
  /**
   * What the same committee asked at earlier meetings about the same municipality: everything from the meeting before,
   * and from older ones what nobody has answered.
   */
  followUp(report: string): FollowUp
}

export function createMeetingNotes({ reports, meetings, record, clock }: Deps): MeetingNotes {
  const planOf = (id: string): ReportPlan => {
    const report = reports.find(id)
    if (report === null) throw notFound(`Rapporten »${id}« findes ikke.`)
    return readParts(report).plan.value
  }
  const notesOf = (report: string): MeetingNote[] => meetings.ofReport(report).map(toMeetingNote)
  const now = ({ name: by }: Writer) => ({ at: clock().toISOString(), by })

  return {
    of: (report) => {
      planOf(report)
      return notesOf(report)
    },
    add(report, question, by) {
      const { title } = planOf(report)
      meetings.add({ report, ...question, ...now(by) })
      record(by, 'add-meeting-note', title)
      return notesOf(report)
    },
    answer({ report, note }, text, by) {
      const { title } = planOf(report)
      if (!notesOf(report).some(({ id }) => id === note)) {
        throw notFound('Rapporten har ikke det spørgsmål.')
      }
      meetings.answer({ note, text, ...now(by) })
      record(by, 'answer-meeting-note', title)
      return notesOf(report)
    },
    followUp: (report) => {
      const asked = earlierMeetings(planOf(report), reports.all())
        .map((meeting) => ({ ...meeting, notes: notesOf(meeting.report) }))
        .filter(({ notes }) => notes.length > 0)
      return asked.flatMap((meeting, place) => {
        const notes = meeting.notes.filter(({ answers }) => place === 0 || answers.length === 0)
        return notes.length === 0 ? [] : [{ ...meeting, notes }]
      })
    },
  }
}

/** The meetings of the same committee about the same municipality before this one, the newest first. */
function earlierMeetings(
  { own, committee, meetingDate }: ReportPlan,
  all: readonly KeptReport[],
): Omit<FollowUp[number], 'notes'>[] {
  return all
    .map((report) => ({ report: report.id, plan: readParts(report).plan.value }))
    .filter(
      ({ plan }) =>
        plan.own === own && plan.committee === committee && plan.meetingDate < meetingDate,
    )
    .toSorted((a, b) => b.plan.meetingDate.localeCompare(a.plan.meetingDate))
    .map(({ report, plan }) => ({ report, title: plan.title, meetingDate: plan.meetingDate }))
}

function toMeetingNote({ id, section, indicator, at, by, text, answers }: KeptNote): MeetingNote {
  return { id, section, indicator, at, by, text, answers: [...answers] }
}
