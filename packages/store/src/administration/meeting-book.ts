import type { IndicatorSlug } from '@noegletal/domain'

/** What committees asked while reports were shown, and what they were answered. Append-only. */
export type MeetingBook = {
  /** Those of one report with their answers, the first one asked first. */
  ofReport(report: string): KeptNote[]
  add(note: NewMeetingNote): void
  /** Adds an answer; the newest holds. */
  answer(answer: NewMeetingAnswer): void
}

/** A question about one figure of a report. */
export type KeptNote = NewMeetingNote & {
  readonly id: number
  /** Newest first; empty until somebody has answered. */
  readonly answers: readonly Omit<NewMeetingAnswer, 'note'>[]
}

export type NewMeetingNote = {
  readonly report: string
  /** The slug of the section in which the figure was shown. */
  readonly section: string
  readonly indicator: IndicatorSlug
  /** ISO time, UTC. */
  readonly at: string
  readonly by: string
  readonly text: string
}

export type NewMeetingAnswer = {
  /** The id of the question. */
  readonly note: number
  readonly at: string
  readonly by: string
  readonly text: string
}
