import type { Result } from '@noegletal/domain'

/**
 * The reports for the committee's meetings. A report is made of parts that are edited by themselves, so that two people can
 * write in two sections at once: `plan`, `state`, and `section/…` for each section. Nothing is overwritten: every edit of a
 * part is kept, and the newest holds.
 */
export type ReportShelf = {
  /** Every report with its parts as they stand, the one made last first. */
  all(): KeptReport[]
  find(id: string): KeptReport | null
  /** Makes a report with its first parts. */
  create(report: NewReport): KeptReport
  /** Adds an edit to a part; fails when somebody else has edited it since the edit that it follows. */
  edit(edit: NewReportEdit): Result<ReportEdit, EditedMeanwhile>
  /** Every edit of a part, newest first. */
  editsOf(report: string, part: ReportPart): ReportEdit[]
  /** Keeps what was published, for good, with the edit of its state, in one transaction. */
  publish(
    edition: NewEdition,
    state: NewReportEdit & { readonly part: 'state' },
  ): Result<Edition, EditedMeanwhile>
  /** Every report that has been published with its editions, the one with the newest meeting first. */
  published(): PublishedEditions[]
  /** What was published, without the bodies, newest first. */
  editions(report: string): Edition[]
  /** The body of an edition, byte for byte as it was published; null when there is none. */
  findBody(report: string, edition: number): string | null
}

/** The part of a report that an edit is of. */
export type ReportPart = 'plan' | 'state' | `section/${string}`

export type KeptReport = {
  readonly id: string
  readonly createdAt: string
  readonly createdBy: string
  /** The newest edit of each part, in no particular order. */
  readonly parts: readonly ReportEdit[]
}

export type NewReport = {
  readonly id: string
  /** ISO time, UTC. */
  readonly at: string
  readonly by: string
  readonly parts: readonly Pick<ReportEdit, 'part' | 'content'>[]
}

/** One version of a part; `content` is a JSON document, read by who wrote it. */
export type ReportEdit = {
  readonly id: number
  readonly part: ReportPart
  readonly at: string
  readonly by: string
  readonly content: string
}

export type NewReportEdit = Omit<ReportEdit, 'id'> & {
  readonly report: string
  /** The id of the edit that it follows; null where there is none. */
  readonly after: number | null
}

/** Somebody else came first; `newest` is what holds now, null where the part has no edit. */
export type EditedMeanwhile = {
  readonly kind: 'edited-meanwhile'
  readonly newest: ReportEdit | null
}

/** A published version of a report. A postponed meeting gives a report a second one. */
export type Edition = {
  /** Counted from 1 in each report. */
  readonly number: number
  readonly at: string
  readonly by: string
  /** SHA-256 of the body in lower-case hexadecimal. */
  readonly hash: string
}

/** What an edition says of itself in a list; ISO days. */
export type EditionHeading = {
  readonly title: string
  readonly committee: string
  readonly meetingDate: string
  readonly asOf: string
  readonly simulated: boolean
}

/** A report as its newest edition says. */
export type PublishedEditions = EditionHeading & {
  readonly id: string
  /** Newest first, at least one. */
  readonly editions: readonly Edition[]
}

export type NewEdition = Omit<Edition, 'number'> & {
  readonly report: string
  readonly heading: EditionHeading
  readonly body: string
}
