import {
  type GoalFigures,
  type GoalStanding,
  type Indicator,
  type Period,
  basePeriods,
  judgeGoal,
  lastDayOf,
  numberOf,
  periodParts,
  total,
} from '@noegletal/domain'
import type { Cell, DescribedIndicator, NamedArea } from '../figures.ts'
import { type Statement, textStatement } from '../sentence.ts'
import { goalProgress, goalRest, whyUnknown } from './goal-progress.ts'
import { type GoalCase, goalStatusWord } from './goal-words.ts'

/** A goal with the figures that it is judged by, of whatever time they are known for. */
export type GoalWithFigures = Omit<GoalCase, 'standing' | 'indicator'> & {
  readonly indicator: DescribedIndicator & Pick<Indicator, 'granularity'>
  readonly figures: GoalFigures
}

/**
 * How a goal stands by the figures up to a period, null for the newest there are: "Målet »Højst 1.030 på sygedagpenge« er på
 * vej. Gennemsnittet for januar–marts 2019 er …". Null for a budget, which is stated and not judged, and where the goal holds
 * for no part of the year that is told of.
 */
export function goalStatement(about: GoalWithFigures, til: Period | null): Statement | null {
  const { goal, figures } = about
  const known = knownUntil(figures, til)
  const newest = known.own.findLast(({ value }) => value.kind === 'number')
  if (goal.target.kind === 'budget' || newest === undefined) return null
  if (!holdsInYear(about, til ?? newest.period)) return null
  const told = { ...about, standing: judgeGoal(goal, known) }
  const cells = cellsOf(about, told.standing)
  return {
    ...textStatement('goal', goalText(told), cells),
    ...(cells.length === 0 && { about: { areas: [goal.area], periods: [] } }),
  }
}

function knownUntil(figures: GoalFigures, til: Period | null): GoalFigures {
  if (til === null) return figures
  const end = lastDayOf(til)
  const known = (points: GoalFigures['own']) =>
    points.filter(({ period }) => lastDayOf(period) <= end)
  return { ...figures, own: known(figures.own), other: known(figures.other) }
}

function holdsInYear({ goal: { from, til } }: GoalWithFigures, told: Period): boolean {
  const { year } = periodParts(told)
  return periodParts(from).year <= year && (til === null || year <= periodParts(til).year)
}

function goalText(told: GoalCase): string {
  const { goal, standing } = told
  const verb = standing.status === 'unknown' ? '' : 'er '
  const head = `Målet »${goal.title}« ${verb}${goalStatusWord(standing.status)}.`
  const rest = [whyUnknown(told), goalProgress(told), goalRest(told)].flatMap((text) => text ?? [])
  return [head, ...rest].join(' ')
}

/** The newest first: the own figures that are judged and those beside them, then the base that they are counted from. */
function cellsOf(about: GoalWithFigures, standing: GoalStanding): Cell[] {
  if (standing.status === 'unknown') return []
  const { goal, figures, area, other } = about
  const newestFirst = standing.periods.toReversed()
  const judged = newestFirst.flatMap((period) => [
    ...cellAt(about, { area, points: figures.own, period }),
    ...(other === null ? [] : cellAt(about, { area: other, points: figures.other, period })),
  ])
  if (goal.target.kind !== 'change') return judged
  const base = basePeriods(goal.target.base, about.indicator.granularity)
  return [
    ...judged,
    ...base.flatMap((period) => cellAt(about, { area, points: figures.own, period })),
  ]
}

type Place = {
  readonly area: NamedArea
  readonly points: GoalFigures['own']
  readonly period: Period
}

function cellAt({ indicator, goal }: GoalWithFigures, { area, points, period }: Place): Cell[] {
  const point = points.find((one) => one.period === period)
  const number = point === undefined ? null : numberOf(point.value)
  if (point === undefined || number === null) return []
  const { preliminary } = point
  const category = goal.category === total ? {} : { category: goal.category }
  return [{ indicator, area, period, number, preliminary, ...category }]
}
