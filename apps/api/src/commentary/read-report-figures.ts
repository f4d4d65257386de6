import { type PrintedCell, type ReportFigures, membersOf } from '@noegletal/commentary'
import {
  type Area,
  type IndicatorSlug,
  type Period,
  type ReportTemplate,
  total,
} from '@noegletal/domain'
import { codesOf } from '../dashboard.ts'
import { toPoints } from '../figures/points.ts'
import { type SeriesLookup, createSeriesLookup } from '../figures/series-lookup.ts'
import { type KnownGoal, readGoals } from '../goals/known-goals.ts'
import { readRevisions } from '../series/series-revision.ts'
import type { View } from '../view.ts'

/** The figures that a text is written from. */
export type KnownFigures = {
  readonly figures: ReportFigures
  /** Whether a figure of the text is simulated. */
  readonly isSimulated: (cell: PrintedCell) => boolean
}

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
  const goals = await readGoals(view, { area: question.areas[0], asOf: view.asOf })
  return {
    isSimulated: (cell) =>
      pointsOf(cell, stored, goals).some(
        ({ period, simulated }) => simulated && period === cell.period,
      ),
    figures: {
      catalogue,
      points: (slug, area) => toPoints(stored(slug, area), view.dashboard.getIndicator(slug)),
      usualRevision: (slug) => revisions.get(slug) ?? null,
      goals,
    },
  }
}

/** The stored points of a figure's series; a goal can rest on an area or a category that nothing else of a text speaks of. */
function pointsOf(
  { indicator, area, category }: PrintedCell,
  stored: SeriesLookup,
  goals: readonly KnownGoal[],
): readonly { readonly period: Period; readonly simulated: boolean }[] {
  const judged = goals
    .filter(({ goal }) => goal.indicator === indicator && goal.category === (category ?? total))
    .flatMap(({ goal, figures }) => (goal.area === area ? figures.own : figures.other))
  return category === undefined ? [...stored(indicator, area), ...judged] : judged
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
