import type { ChangedFigure, RankingQuery, RankingReply } from '@noegletal/contract'
import {
  type AreaCode,
  type Period,
  breaksOf,
  placeOf,
  rankOrder,
  ranksAreas,
} from '@noegletal/domain'
import type { StoredPoint } from '@noegletal/store'
import { chooseCategory, codesOf, toAreaName } from '../dashboard.ts'
import { badRequest } from '../errors/refusal.ts'
import { cellAt, changedValues, toPoints } from '../figures/points.ts'
import { readRevision } from '../series/series-revision.ts'
import type { View } from '../view.ts'
import { movesIn, yearChanges, yearMoves } from './moves.ts'
import { sentencesOf } from './sentences.ts'
import { chooseGroup, municipalitiesOf, referencesOf } from './group.ts'
import { type Lines, type Question, placesIn, rankIn } from './places.ts'
import { choosePeriod, periodsWithFigures, spannedPeriods } from './ranked-periods.ts'

type Stored = ReadonlyMap<AreaCode, readonly StoredPoint[]>

/**
 * The municipalities of a group in order. Throws a 400 for an indicator by which areas of different size do not compare.
 */
export async function readRanking(view: View, query: RankingQuery): Promise<RankingReply> {
  const question = toQuestion(view, query)
  const { indicator, category, group, municipalities } = question
  const known = await readStored(view, question, view.asOf)
  const latest = view.asked === null ? known : await readStored(view, question, view.today)
  const lines: Lines = new Map(
    [...known].map(([area, points]) => [area, toPoints(points, indicator)]),
  )
  const periods = periodsWithFigures(municipalities, lines)
  const period = choosePeriod({ own: view.dashboard.own, periods, lines }, query, indicator)
  const spanned = spannedPeriods(periods, query, indicator)
  const ranked = period === null ? [] : [period]
  const both = { known, latest }
  const breaks = breaksOf(view.dashboard.catalogue, indicator.slug)
  const year = yearMoves(period, { question, lines, breaks })
  const revision = await readRevision(view, question)
  const places = period === null ? noPlaces : placesIn(period, { question, lines, view })

  return {
    asOf: view.asked,
    indicator,
    category,
    group: toAreaName(group),
    order: rankOrder(indicator.direction),
    period,
    periods,
    ...places,
    history: historyOf(spanned, question, lines),
    yearChanges: yearChanges(year, question),
    moves: movesIn(year, question),
    sentences: sentencesOf(view, { question, period, lines, year, revision }),
    simulated:
      places.simulated || hasSimulated(lines, question, [...spanned, ...(year ? [year.from] : [])]),
    changedSince: changesIn([...new Set([...spanned, ...ranked])], question, both).length,
    changes: changesIn(ranked, question, both),
  }
}

const noPlaces = { ranked: [], missing: [], references: [], simulated: false }

function toQuestion({ dashboard }: View, query: RankingQuery): Question {
  const indicator = dashboard.getIndicator(query.indicator)
  if (!ranksAreas(indicator.unit)) {
    throw badRequest(
      'indicator',
      `${indicator.title} er et antal, som følger kommunens størrelse og ikke kan ranglistes`,
    )
  }
  const group = chooseGroup(dashboard, query.group)
  return {
    indicator,
    category: chooseCategory(indicator, query.category),
    group,
    municipalities: municipalitiesOf(dashboard, group, indicator),
    references: referencesOf(dashboard, group),
  }
}

async function readStored(
  { figures, dashboard }: View,
  { indicator, category, municipalities, references }: Question,
  asOf: string,
): Promise<Stored> {
  const areas = [...new Set([dashboard.own, ...municipalities, ...references])]
  const series = await figures.series({
    indicators: [indicator.slug],
    areas: codesOf(areas),
    categories: [category],
    asOf,
  })
  return new Map(series.map(({ area, points }) => [area, points]))
}

function historyOf(
  periods: readonly Period[],
  question: Question,
  lines: Lines,
): RankingReply['history'] {
  const rankings = periods.map((period) => rankIn(period, question, lines))
  return {
    periods: [...periods],
    among: rankings.map(({ ranked }) => ranked.length),
    preliminary: periods.map((period) =>
      question.municipalities.some(({ code }) => cellAt(lines.get(code) ?? [], period).preliminary),
    ),
    lines: question.municipalities.map(({ code }) => ({
      area: code,
      ranks: rankings.map((ranking) => placeOf(ranking, code)?.rank ?? null),
    })),
  }
}

/** Whether any of the figures behind the places and the changes of some periods is simulated. */
function hasSimulated(
  lines: Lines,
  { municipalities }: Question,
  periods: readonly Period[],
): boolean {
  const shown = new Set(periods)
  return municipalities.some(({ code }) =>
    (lines.get(code) ?? []).some(({ period, simulated }) => simulated && shown.has(period)),
  )
}

/** Which of the figures behind the ranks, and of the references, are different today. */
function changesIn(
  periods: readonly Period[],
  { municipalities, references, category }: Question,
  { known, latest }: { readonly known: Stored; readonly latest: Stored },
): ChangedFigure[] {
  if (known === latest) return []
  return [...municipalities, ...references].flatMap(({ code }) =>
    changedValues(periods, known.get(code) ?? [], latest.get(code) ?? []).map((change) => ({
      area: code,
      category,
      ...change,
    })),
  )
}
