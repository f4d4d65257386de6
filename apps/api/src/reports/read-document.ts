import type {
  DocumentSection,
  DocumentSentence,
  Commentary,
  EditedSection,
  ReportDocument,
} from '@noegletal/contract'
import {
  type ArrangedSentence,
  type ReportPlan,
  type ReportTemplate,
  type SectionTemplate,
  type SectionText,
  arrangeSection,
} from '@noegletal/domain'
import { createDashboard, toAreaName } from '../dashboard.ts'
import { conflict } from '../errors/refusal.ts'
import { readCommentary } from '../commentary/commentary.ts'
import type { View } from '../view.ts'
import { readSectionSeries } from './report-figures.ts'
import type { Edited } from './report-parts.ts'

/** What the program writes of a section. */
type WrittenSection = Omit<Commentary['sections'][number], 'slug' | 'heading'>

type Question = {
  readonly plan: ReportPlan
  readonly texts: ReadonlyMap<string, Edited<SectionText>>
}

/** What a report shows, and its sections as who edits them sees them. */
export type ReadReport = {
  readonly document: ReportDocument
  readonly sections: readonly EditedSection[]
}

/**
 * Puts a report together from its template, its edited texts and the figures of the view. Refuses with a 404 an
 * area and with a 409 a template that the catalogue does not have.
 */
export async function readReport(whole: View, { plan, texts }: Question): Promise<ReadReport> {
  const view = seenBy(whole, plan)
  const { own, compare } = view.dashboard
  const template = findTemplate(view, plan)
  const { sections } = await readCommentary(view, {
    template: plan.template,
    areas: [plan.own, ...plan.compare],
    til: plan.til ?? undefined,
  })
  const written = new Map(sections.map((section) => [section.slug, section]))
  const edited = inOrder(template, plan).map((section) =>
    toEditedSection(section, {
      shown: plan.sections.includes(section.slug),
      text: texts.get(section.slug) ?? null,
      written: written.get(section.slug) ?? nothingWritten,
    }),
  )

  const shown = await readShownSections(view, { edited, written })
  const document: ReportDocument = {
    title: plan.title,
    committee: plan.committee,
    meetingDate: plan.meetingDate,
    own: toAreaName(own),
    compare: compare.map(toAreaName),
    asOf: view.asOf,
    simulated: shown.some(({ series }) => series.some(({ simulated }) => simulated)),
    sections: shown,
  }
  return { document, sections: edited }
}

/** The same state of the data as the dashboard of the report's own area. */
function seenBy(view: View, { own, compare }: ReportPlan): View {
  const { dashboard } = view
  const settings = {
    ownArea: dashboard.getArea(own).code,
    compareAreas: compare.map((code) => dashboard.getArea(code).code),
  }
  return { ...view, dashboard: createDashboard(dashboard.catalogue, settings) }
}

type Parts = {
  readonly edited: readonly EditedSection[]
  readonly written: ReadonlyMap<string, WrittenSection>
}

async function readShownSections(
  view: View,
  { edited, written }: Parts,
): Promise<DocumentSection[]> {
  const shown: DocumentSection[] = []
  for (const { slug, heading, blocks } of edited.filter((section) => section.shown)) {
    const { figures, chart, table } = written.get(slug) ?? nothingWritten
    shown.push({
      slug,
      heading,
      blocks: blocks.map(({ kind, sentences }) => ({
        kind,
        sentences: sentences.map(({ key, text, written: isWritten, rests }) => ({
          key,
          text,
          written: isWritten,
          rests,
        })),
      })),
      figures: figures.map(({ text }) => text),
      // oxlint-disable-next-line no-await-in-loop -- one connection answers one question at a time
      series: await readSectionSeries(view, { chart, table }),
      chart,
      table,
    })
  }
  return shown
}

function findTemplate({ dashboard }: View, plan: ReportPlan): ReportTemplate {
  const template = dashboard.catalogue.reportTemplates.find(({ slug }) => slug === plan.template)
  if (template !== undefined) return template
  throw conflict(`Skabelonen »${plan.template}« findes ikke længere. Vælg en anden skabelon.`)
}

/** The sections of the report in its order, then those that it leaves out. */
function inOrder({ sections }: ReportTemplate, plan: ReportPlan): SectionTemplate[] {
  const chosen = plan.sections.flatMap((slug) => sections.find((one) => one.slug === slug) ?? [])
  return [...chosen, ...sections.filter(({ slug }) => !plan.sections.includes(slug))]
}

const nothingWritten: WrittenSection = { sentences: [], figures: [], chart: null, table: null }

type SectionParts = {
  readonly shown: boolean
  readonly text: Edited<SectionText> | null
  readonly written: WrittenSection
}

function toEditedSection(
  { slug, heading }: SectionTemplate,
  { shown, text, written }: SectionParts,
): EditedSection {
  const { sentences } = written
  const removed = new Set(text?.value.removed)
  return {
    slug,
    heading,
    shown,
    edit: text?.edit ?? null,
    at: text?.at ?? null,
    by: text?.by ?? null,
    blocks: arrangeSection(text?.value ?? null, sentences).map((block) => ({
      kind: block.kind,
      sentences: block.sentences.map((sentence) => ({
        ...toDocumentSentence(sentence, written),
        automatic: sentence.automatic,
        basis: sentence.basis,
        stale: sentence.stale,
      })),
    })),
    removed: sentences
      .filter(({ key }) => removed.has(key))
      .map(({ key, text: words }) => ({ key, text: words })),
  }
}

function toDocumentSentence(
  { key, text, written }: ArrangedSentence,
  { sentences }: WrittenSection,
): DocumentSentence {
  const rests = sentences.find((one) => one.key === key)?.cells ?? []
  return { key, text, written, rests: [...rests] }
}
