import { type ReportFigures, membersOf } from '@noegletal/commentary'
import { type Area, type IndicatorSlug, type ReportTemplate, total } from '@noegletal/domain'
import { codesOf } from '../dashboard.ts'
import { toPoints } from '../figures/points.ts'
import { type SeriesLookup, createSeriesLookup } from '../figures/series-lookup.ts'
import { readRevisions } from '../series/series-revision.ts'
import type { View } from '../view.ts'

/** The figures that a text is written from, and the stored points that they come from. */
export type KnownFigures = { readonly figures: ReportFigures; readonly stored: SeriesLookup }

type Question = {
  readonly indicators: readonly IndicatorSlug[]
  /** The one that the text is about first. */
  readonly areas: readonly [Area, ...Area[]]
  /** Whether the municipalities of the compared areas are put in order. */
  readonly withMembers: boolean
}

/** Reads what a text may speak of, as it was known on the day of the view. */
export async function readReportFigures(view: View, question: Question): Promise<KnownFigures> {
  const { catalogue } = view.dashboard
  const { indicators } = question
  const areas = codesOf(areasToRead(question, catalogue.areas))
  const stored = createSeriesLookup(
    await view.figures.series({ indicators, areas, categories: [total], asOf: view.asOf }),
  )
  const revisions = await readRevisions(
    view,
    indicators.map((slug) => view.dashboard.getIndicator(slug)),
    question.areas[0].code,
  )
  return {
    stored,
    figures: {
      catalogue,
      points: (slug, area) => toPoints(stored(slug, area), view.dashboard.getIndicator(slug)),
      usualRevision: (slug) => revisions.get(slug) ?? null,
    },
  }
}

/** Whether a template puts municipalities in order anywhere. */
export function ordersMunicipalities({ sections }: ReportTemplate): boolean {
  return sections.some(({ statements }) =>
    statements.some(({ kinds }) => kinds.some((kind) => kind.endsWith('-in-group'))),
  )
}

function areasToRead({ areas, withMembers }: Question, all: readonly Area[]): Area[] {
  const [, ...compared] = areas
  const members = withMembers ? compared.flatMap((area) => membersOf(area, all)) : []
  return [...new Set([...areas, ...members])]
}
