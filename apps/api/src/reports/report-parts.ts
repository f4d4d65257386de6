import type { Edition, ReportListItem } from '@noegletal/contract'
import { ReportPlan, ReportState, SectionText } from '@noegletal/domain'
import type { KeptReport, ReportEdit, ReportPart } from '@noegletal/store'
import type { z } from 'zod'

/** A part as it stands, with the edit that made it so. */
export type Edited<Value> = {
  readonly edit: number
  readonly at: string
  readonly by: string
  readonly value: Value
}

/** A report's parts, read. */
export type ReportParts = {
  readonly plan: Edited<ReportPlan>
  readonly state: Edited<ReportState>
  /** By the section's slug; only those that somebody has arranged. */
  readonly sections: ReadonlyMap<string, Edited<SectionText>>
}

const sectionPrefix = 'section/'

/** The part that a section's text is kept in. */
export const sectionPart = (slug: string): ReportPart => `section/${slug}`

/** Reads a kept report; throws when it has no plan or state, which every report is made with. */
export function readParts({ id, parts }: Pick<KeptReport, 'id' | 'parts'>): ReportParts {
  const partOf = <Schema extends z.ZodType>(part: ReportPart, schema: Schema) => {
    const edit = parts.find((one) => one.part === part)
    if (edit === undefined) throw new Error(`The report ${id} has no ${part}`)
    return readEdit(edit, schema)
  }
  const sections = parts.flatMap((edit) =>
    edit.part.startsWith(sectionPrefix)
      ? [[edit.part.slice(sectionPrefix.length), readEdit(edit, SectionText)] as const]
      : [],
  )
  return {
    plan: partOf('plan', ReportPlan),
    state: partOf('state', ReportState),
    sections: new Map(sections),
  }
}

/** One edit, its content parsed. */
export function readEdit<Schema extends z.ZodType>(
  { id, at, by, content }: ReportEdit,
  schema: Schema,
): Edited<z.output<Schema>> {
  return { edit: id, at, by, value: schema.parse(JSON.parse(content)) }
}

/** The edit of a report that was made last, of whatever part. */
export function newestEdit({ parts }: Pick<KeptReport, 'parts'>): ReportEdit {
  return parts.reduce((last, edit) => (edit.id > last.id ? edit : last))
}

/** A report in the list of all. */
export function toListItem(report: KeptReport, editions: readonly Edition[]): ReportListItem {
  const { plan, state } = readParts(report)
  const newest = newestEdit(report)
  return {
    id: report.id,
    state: state.value,
    plan: plan.value,
    changedAt: newest.at,
    changedBy: newest.by,
    editions: [...editions],
  }
}
