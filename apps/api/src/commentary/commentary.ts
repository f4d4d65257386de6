import { createFigureLookup, everySentence, writeReport } from '@noegletal/commentary'
import type { Commentary, CommentaryQuery, Sentences, SentencesQuery } from '@noegletal/contract'
import { type Area, type ReportTemplate, indicatorsOf } from '@noegletal/domain'
import { toAreaName } from '../dashboard.ts'
import { notFound } from '../errors/refusal.ts'
import type { View } from '../view.ts'
import { ordersMunicipalities, readReportFigures } from './read-report-figures.ts'

/** The text about the figures of some areas, by a template of the catalogue; throws a 404 for an unknown one. */
export async function readCommentary(view: View, query: CommentaryQuery): Promise<Commentary> {
  const template = getTemplate(view, query.template)
  const areas = chooseAreas(view, query.areas)
  const { figures, isSimulated } = await readReportFigures(view, {
    indicators: indicatorsOf(template),
    areas,
    withMembers: ordersMunicipalities(template),
  })
  const sections = writeReport(template, figures, {
    areas: toCodes(areas),
    til: query.til ?? null,
  })
  const cells = sections.flatMap((section) =>
    [...section.sentences, ...section.figures].flatMap((part) => part.cells),
  )
  return {
    asOf: view.asked,
    template: { slug: template.slug, title: template.title },
    areas: areas.map(toAreaName),
    sections,
    simulated: cells.some(isSimulated),
  }
}

/** Everything that can be said of one indicator; throws a 404 for an unknown one. */
export async function readSentences(view: View, query: SentencesQuery): Promise<Sentences> {
  const { slug } = view.dashboard.getIndicator(query.indicator)
  const areas = chooseAreas(view, query.areas)
  const { figures, isSimulated } = await readReportFigures(view, {
    indicators: [slug],
    areas,
    withMembers: false,
  })
  const scope = { areas: toCodes(areas), til: query.til ?? null }
  const lookup = createFigureLookup(figures, scope)
  const sentences = everySentence(lookup(slug, ['own', 'chosen', 'country']))
  return {
    asOf: view.asked,
    areas: areas.map(toAreaName),
    sentences,
    simulated: sentences.flatMap(({ cells }) => cells).some(isSimulated),
  }
}

function getTemplate({ dashboard }: View, slug: string): ReportTemplate {
  const template = dashboard.catalogue.reportTemplates.find((one) => one.slug === slug)
  if (template === undefined) throw notFound(`Skabelonen »${slug}« findes ikke.`)
  return template
}

/** In the order asked for, since the text is about the first; the configured areas when none is asked for. */
function chooseAreas(
  { dashboard }: View,
  keys: readonly string[] | undefined,
): readonly [Area, ...Area[]] {
  const { own, compare } = dashboard
  const [first, ...others] = new Set(keys?.map((key) => dashboard.getArea(key)))
  return first === undefined ? [own, ...compare] : [first, ...others]
}

function toCodes([own, ...compared]: readonly [Area, ...Area[]]) {
  return [own.code, ...compared.map(({ code }) => code)] as const
}
