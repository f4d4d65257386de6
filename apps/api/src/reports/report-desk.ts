import type { ReportDraft, ReportList, ReportTemplateList } from '@noegletal/contract'
import {
  type ReportPlan,
  type ReportState,
  type Result,
  type SectionText,
  SectionText as SectionTextSchema,
  withUnsaid,
} from '@noegletal/domain'
import type { EditedMeanwhile, KeptReport, ReportPart, ReportShelf } from '@noegletal/store'
import { createHash } from 'node:crypto'
import type { CurrentUser } from '../accounts/current-user.ts'
import type { RecordAction } from '../accounts/record-action.ts'
import type { Clock } from '../clock.ts'
import { conflict, notFound } from '../errors/refusal.ts'
import type { OpenView } from '../view.ts'
import { type ReadReport, readReport } from './read-document.ts'
import { createReportId } from './report-id.ts'
import {
  type Edited,
  type ReportParts,
  newestEdit,
  readEdit,
  readParts,
  sectionPart,
  toListItem,
} from './report-parts.ts'

type Deps = {
  readonly reports: ReportShelf
  readonly openView: OpenView
  readonly record: RecordAction
  readonly clock: Clock
}

type Writer = Pick<CurrentUser, 'name' | 'email'>

/** Writing reports: what analysts do with them. Every method throws a 404 for a report that is not there. */
export type ReportDesk = {
  all(): ReportList
  /** What a report can be made from. */
  templates(): Promise<ReportTemplateList>
  create(plan: ReportPlan, by: Writer): Promise<ReportDraft>
  read(id: string): Promise<ReportDraft>
  savePlan(
    id: string,
    order: { readonly plan: ReportPlan; readonly after: number },
    by: Writer,
  ): Promise<ReportDraft>
  saveSection(
    place: { readonly id: string; readonly section: string },
    order: { readonly text: SectionText; readonly after: number | null },
    by: Writer,
  ): Promise<ReportDraft>
  saveState(
    id: string,
    order: { readonly state: ReportState; readonly after: number },
    by: Writer,
  ): Promise<ReportDraft>
  /** Freezes what the report shows now; `after` is the edit of the state that it follows. */
  publish(id: string, after: number, by: Writer): Promise<ReportDraft>
  historyOf(
    id: string,
    section: string,
  ): ({ readonly text: SectionText } & Omit<Edited<SectionText>, 'value'>)[]
}

/** An edit that follows another than the newest is refused with a 409 that names who came first; nothing is lost. */
export function createReportDesk({ reports, openView, record, clock }: Deps): ReportDesk {
  const get = (id: string): KeptReport => {
    const report = reports.find(id)
    if (report === null) throw notFound(`Rapporten »${id}« findes ikke.`)
    return report
  }
  const show = (report: KeptReport, { document, sections }: ReadReport): ReportDraft => {
    const { id, createdAt, createdBy } = report
    const { plan, state } = readParts(report)
    const editions = reports.editions(id)
    return { id, createdAt, createdBy, plan, state, document, sections: [...sections], editions }
  }
  // Refuses a plan that cannot be shown (an area that is not there), so it comes before anything is kept.
  const put = (plan: ReportPlan, texts: ReportParts['sections']): Promise<ReadReport> =>
    openView(plan.asOf ?? undefined, (view) => readReport(view, { plan, texts }))
  const read = (report: KeptReport): Promise<ReadReport> => {
    const { plan, sections } = readParts(report)
    return put(plan.value, sections)
  }
  const showNow = async (id: string): Promise<ReportDraft> => {
    const report = get(id)
    return show(report, await read(report))
  }
  const edit = (id: string, change: Change, by: Writer): void => {
    const { part, content, after } = change
    get(id)
    followed(
      reports.edit({
        report: id,
        part,
        after,
        content: JSON.stringify(content),
        at: clock().toISOString(),
        by: by.name,
      }),
    )
  }

  return {
    all: () =>
      reports
        .all()
        .map((report) => toListItem(report, reports.editions(report.id)))
        .toSorted((a, b) => b.plan.meetingDate.localeCompare(a.plan.meetingDate)),
    templates: () =>
      openView(undefined, async ({ dashboard }) =>
        dashboard.catalogue.reportTemplates.map(({ slug, title, sections }) => ({
          slug,
          title,
          sections: sections.map(({ slug: section, heading }) => ({ slug: section, heading })),
        })),
      ),
    async create(plan, by) {
      const id = createReportId(plan)
      const parts = [
        { part: 'plan' as const, content: JSON.stringify(plan) },
        { part: 'state' as const, content: JSON.stringify('draft') },
      ]
      const shown = await put(plan, new Map())
      const kept = reports.create({ id, at: clock().toISOString(), by: by.name, parts })
      record(by, 'create-report', plan.title)
      return show(kept, shown)
    },
    read: showNow,
    async savePlan(id, { plan, after }, by) {
      refusePublished(get(id))
      const shown = await put(plan, readParts(get(id)).sections)
      edit(id, { part: 'plan', content: plan, after }, by)
      record(by, 'edit-report', plan.title)
      return show(get(id), shown)
    },
    async saveSection({ id, section }, { text, after }, by) {
      const report = get(id)
      refusePublished(report)
      const before = readParts(report).sections.get(section)?.value ?? null
      edit(id, { part: sectionPart(section), content: withUnsaid(text, before), after }, by)
      return showNow(id)
    },
    async saveState(id, { state, after }, by) {
      edit(id, { part: 'state', content: state, after }, by)
      record(by, 'edit-report', readParts(get(id)).plan.value.title)
      return showNow(id)
    },
    async publish(id, after, by) {
      const report = get(id)
      const shown = await read(report)
      const { document } = shown
      refuseChanged(report, get(id))
      const body = JSON.stringify(document)
      const said = { report: id, at: clock().toISOString(), by: by.name }
      const state = { ...said, part: 'state' as const, after, content: JSON.stringify('published') }
      const hash = createHash('sha256').update(body).digest('hex')
      followed(reports.publish({ ...said, heading: document, hash, body }, state))
      record(by, 'publish-report', document.title)
      return show(get(id), shown)
    },
    historyOf(id, section) {
      get(id)
      return reports.editsOf(id, sectionPart(section)).map((one) => {
        const { value: text, ...said } = readEdit(one, SectionTextSchema)
        return { ...said, text }
      })
    },
  }
}

type Change = {
  readonly part: ReportPart
  readonly content: unknown
  readonly after: number | null
}

function followed(edited: Result<unknown, EditedMeanwhile>): void {
  if (edited.ok) return
  const by = edited.error.newest?.by ?? 'En anden'
  throw conflict(`${by} har ændret det, siden du åbnede det. Hent det igen, og ret så.`)
}

/** What is published is what stands in the report, also when somebody saved a part of it while it was put together. */
function refuseChanged(read: KeptReport, now: KeptReport): void {
  const newest = newestEdit(now)
  if (newest.id === newestEdit(read).id) return
  throw conflict(`${newest.by} har ændret rapporten imens. Hent den igen, og publicer så.`)
}

/** A published report is taken up again (its state becomes a draft) before it is changed, so that nobody does it unawares. */
function refusePublished(report: KeptReport): void {
  if (readParts(report).state.value !== 'published') return
  throw conflict('Rapporten er publiceret. Tag den op som kladde, før den ændres.')
}
