import { thresholdOf } from '@noegletal/commentary'
import {
  type ChangedFigure,
  mostChanges,
  type SeriesQuery,
  type SeriesReply,
  type ShownGoal,
} from '@noegletal/contract'
import {
  type Area,
  type CategorySlug,
  type Footnote,
  type Indicator,
  type Period,
  breaksOf,
  expectedUpdate,
  granularityOf,
  total,
} from '@noegletal/domain'
import type { StoredPoint } from '@noegletal/store'
import { findingOf } from '../commentary/findings.ts'
import { chooseCategory, codesOf, toAreaName } from '../dashboard.ts'
import { badRequest } from '../errors/refusal.ts'
import { changedValues, findImportOfNewest, toPoints, within } from '../figures/points.ts'
import { readGoals } from '../goals/known-goals.ts'
import { toShownGoal } from '../goals/shown-goal.ts'
import type { View } from '../view.ts'
import { readRevision } from './series-revision.ts'

type Question = {
  readonly indicator: Indicator
  readonly category: CategorySlug
  readonly areas: readonly Area[]
  readonly from: Period | undefined
  /** Undefined rolls with the data. */
  readonly til: Period | undefined
}

type Stored = ReadonlyMap<string, readonly StoredPoint[]>

/** One indicator for some areas, point by point. */
export async function readSeries(view: View, query: SeriesQuery): Promise<SeriesReply> {
  const { dashboard, asked } = view
  const question = toQuestion(view, query)
  const { indicator, category, areas } = question

  const known = await readStored(view, question, view.asOf)
  const latest = asked === null ? known : await readStored(view, question, view.today)
  const whole = areas.map((area) => ({
    area: toAreaName(area),
    points: toPoints(known.get(area.code) ?? [], indicator),
  }))
  const series = whole.map(({ area, points }) => ({ area, points: within(points, question) }))
  const points = series.flatMap((line) => line.points)
  const changes = changesIn(series, { category, known, latest })
  const breaks = breaksOf(dashboard.catalogue, indicator.slug)
  const newest = await findImportOfNewest(
    view,
    series.map((line) => line.points),
  )

  const typicalRevision = await readRevision(view, question)

  return {
    asOf: asked,
    indicator,
    category,
    series,
    breaks,
    gaps: dashboard.catalogue.gaps.filter((gap) => gap.indicator === indicator.slug),
    footnotes: footnotesOf(view, question),
    goals: await goalsOf(view, question),
    typicalRevision,
    finding: findFinding(view, { ...question, typicalRevision }, whole),
    publishedOn: newest?.publishedOn ?? null,
    importedAt: newest?.importedAt ?? null,
    nextExpectedOn: findNextUpdate(whole, indicator),
    changedSince: changes.length,
    changes: changes.slice(0, mostChanges),
    simulated: points.some(({ simulated }) => simulated),
  }
}

function toQuestion({ dashboard }: View, query: SeriesQuery): Question {
  const indicator = dashboard.getIndicator(query.indicator)
  const til = query.til === 'seneste' ? undefined : query.til
  return {
    indicator,
    category: chooseCategory(indicator, query.category),
    areas: dashboard.chooseAreas(query.areas),
    from: checkGranularity('from', query.from, indicator),
    til: checkGranularity('til', til, indicator),
  }
}

const granularityWords = {
  month: 'måned, fx 2019M03',
  quarter: 'kvartal, fx 2019K1',
  'half-year': 'halvår, fx 2019H1',
  year: 'år, fx 2019',
  'rolling-year': 'rullende år, fx 2019MAT03',
  'year-to-date': 'år til dato, fx 2019YTD03',
} satisfies Record<Indicator['granularity'], string>

/** The period as it is; throws a 400 when the indicator is not stated by such periods. */
export function checkGranularity<T extends Period | undefined>(
  parameter: string,
  period: T,
  { title, granularity }: Indicator,
): T {
  if (period === undefined || granularityOf(period) === granularity) return period
  throw badRequest(parameter, `${title} opgøres pr. ${granularityWords[granularity]}`)
}

/** What is remarked today, also of figures as of an earlier day: a remark explains, it does not change what was known. */
function footnotesOf({ dashboard }: View, { indicator, category, areas }: Question): Footnote[] {
  const codes = new Set<string>(codesOf(areas))
  return dashboard.catalogue.footnotes.filter(
    (note) =>
      note.indicator === indicator.slug &&
      (note.area === null || codes.has(note.area)) &&
      (note.category === null || note.category === category),
  )
}

async function goalsOf(view: View, { indicator, category }: Question): Promise<ShownGoal[]> {
  const goals = await readGoals(view, { indicator: indicator.slug, asOf: view.asOf })
  return goals.filter(({ goal }) => goal.category === category).map(toShownGoal)
}

async function readStored(
  { figures }: View,
  { indicator, category, areas }: Question,
  asOf: string,
): Promise<Stored> {
  const series = await figures.series({
    indicators: [indicator.slug],
    areas: codesOf(areas),
    categories: [category],
    asOf,
  })
  return new Map(series.map(({ area, points }) => [area, points]))
}

type Lines = SeriesReply['series']

/** The shown figures that are different today, the newest periods first and the areas in their order. */
function changesIn(
  series: Lines,
  { category, known, latest }: Pick<Question, 'category'> & Record<'known' | 'latest', Stored>,
): ChangedFigure[] {
  if (known === latest) return []
  return series
    .flatMap(({ area, points }) => {
      const periods = points.map(({ period }) => period)
      const [before, after] = [known.get(area.code) ?? [], latest.get(area.code) ?? []]
      return changedValues(periods, before, after).map((change) => ({
        area: area.code,
        category,
        ...change,
      }))
    })
    .toSorted((a, b) => b.period.localeCompare(a.period))
}

/** By the newest figure that any of the areas has on the day of the view, also where the question ends earlier. */
function findNextUpdate(lines: Lines, indicator: Indicator): string | null {
  const periods = lines.flatMap(({ points }) =>
    points.filter(({ value }) => value.kind === 'number').map(({ period }) => period),
  )
  const newest = periods.toSorted().at(-1)
  return newest === undefined ? null : expectedUpdate(newest, indicator)
}

/** What the total shows at the end of the question's period; the words would not be true of one category. */
function findFinding(
  { dashboard: { catalogue } }: View,
  { indicator, category, til, typicalRevision }: Question & Pick<SeriesReply, 'typicalRevision'>,
  lines: Lines,
): string | null {
  if (category !== total) return null
  const known = lines.map(({ area, points }) => ({ area, points: within(points, { til }) }))
  const levelWithin = thresholdOf(indicator, catalogue)
  return findingOf({
    indicator,
    lines: known,
    breaks: catalogue.breaks,
    levelWithin,
    usualRevision: typicalRevision,
  })
}
