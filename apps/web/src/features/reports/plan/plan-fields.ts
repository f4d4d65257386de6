import { reportPlanText } from '../../../text/report-plan.ts'
import type { ReportTemplateList, Site } from '@noegletal/contract'
import { ReportPlan, type Result, failed, ok, readPeriod } from '@noegletal/domain'
import { formatPeriod } from '@noegletal/format'

type Template = ReportTemplateList[number]

/** A section that can be in the report; those that are not stand after those that are. */
export type PlannedSection = Template['sections'][number] & { readonly isShown: boolean }

/** A report's plan as it stands in its form. */
export type PlanFields = {
  readonly template: string
  readonly title: string
  readonly committee: string
  readonly meetingDate: string
  readonly own: string | null
  readonly compare: readonly (string | null)[]
  readonly til: string
  /** Null while the report follows the newest figures. */
  readonly asOf: string | null
  readonly sections: readonly PlannedSection[]
}

/** By the field's name. */
export type PlanFaults = Partial<Record<keyof PlanFields, string>>

const mostCompared = 3

/** A new report as it is proposed: every section of the template, for the newest meeting of the own committee. */
export function proposedPlan(template: Template, { own, compare, meetings }: Site): PlanFields {
  return {
    template: template.slug,
    title: template.title,
    committee: meetings[0]?.committee ?? '',
    meetingDate: '',
    own: own.code,
    compare: padded(compare.map(({ code }) => code)),
    til: '',
    asOf: null,
    sections: template.sections.map((section) => ({ ...section, isShown: true })),
  }
}

/** Another template brings its own sections, and its title where nobody has written another. */
export function withTemplate(fields: PlanFields, to: Template, from: Template): PlanFields {
  return {
    ...fields,
    template: to.slug,
    title: fields.title === from.title ? to.title : fields.title,
    sections: to.sections.map((section) => ({ ...section, isShown: true })),
  }
}

/** A kept plan in the form. */
export function toFields(plan: ReportPlan, { sections }: Pick<Template, 'sections'>): PlanFields {
  const shown = plan.sections.flatMap((slug) => sections.find((one) => one.slug === slug) ?? [])
  return {
    ...plan,
    compare: padded(plan.compare),
    til: plan.til === null ? '' : formatPeriod(plan.til),
    sections: [
      ...shown.map((section) => ({ ...section, isShown: true })),
      ...sections
        .filter((section) => !shown.includes(section))
        .map((section) => ({ ...section, isShown: false })),
    ],
  }
}

/** The sections with one moved a place up (-1) or down (1); as they are where there is no such place. */
export function moveSection<Section>(
  sections: readonly Section[],
  place: number,
  step: -1 | 1,
): readonly Section[] {
  const [moved, passed] = [sections[place], sections[place + step]]
  if (moved === undefined || passed === undefined) return sections
  return sections.with(place, passed).with(place + step, moved)
}

/** The plan that the fields say, or what is wrong with them. */
export function checkPlan(fields: PlanFields): Result<ReportPlan, PlanFaults> {
  const { faults: words } = reportPlanText
  const til = fields.til.trim() === '' ? null : readPeriod(fields.til.trim())
  const isTilWrong = fields.til.trim() !== '' && til === null
  const plan = ReportPlan.safeParse({
    ...fields,
    compare: fields.compare.filter((code) => code !== null && code !== fields.own),
    til,
    sections: fields.sections.filter(({ isShown }) => isShown).map(({ slug }) => slug),
  })
  const wrong = new Set(plan.error?.issues.map(({ path }) => String(path[0])))
  if (isTilWrong) wrong.add('til')
  if (plan.success && !isTilWrong) return ok(plan.data)
  return failed(Object.fromEntries(Object.entries(words).filter(([field]) => wrong.has(field))))
}

function padded(codes: readonly string[]): (string | null)[] {
  return Array.from({ length: mostCompared }, (_, place) => codes[place] ?? null)
}
