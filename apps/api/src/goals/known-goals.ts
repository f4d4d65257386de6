import { type GoalCase } from '@noegletal/commentary'
import {
  type Area,
  type AreaCode,
  type CategorySlug,
  type Goal,
  type GoalFigures,
  type Indicator,
  type IndicatorSlug,
  type Period,
  areasOfGoal,
  breaksOf,
  goalLevel,
  indicatorsOfGoal,
  judgeGoal,
  periodRange,
  periodsOfYear,
} from '@noegletal/domain'
import type { StoredPoint } from '@noegletal/store'
import { toPoints } from '../figures/points.ts'
import type { View } from '../view.ts'

/** A goal with the figures that it is judged by, as they are known on a day. */
export type KnownGoal = GoalCase & {
  readonly indicator: Indicator
  readonly figures: GoalFigures
  /** What it asks for in each period, from the beginning of its time to the end of the newest year. */
  readonly levels: readonly { readonly period: Period; readonly level: number }[]
}

type Question = {
  /** Those of every indicator when left out. */
  readonly indicator?: IndicatorSlug | undefined
  /** Whose goals; the own municipality's when left out. */
  readonly area?: Area
  readonly asOf: string
}

/** An area's goals that were decided by the day, judged by the figures that were known on it. */
export async function readGoals(
  view: View,
  { indicator, area = view.dashboard.own, asOf }: Question,
): Promise<KnownGoal[]> {
  const { catalogue } = view.dashboard
  const goals = catalogue.goals.filter(
    (goal) =>
      goal.area === area.code &&
      (indicator === undefined || goal.indicator === indicator) &&
      (goal.decidedOn === null || goal.decidedOn <= asOf),
  )
  if (goals.length === 0) return []
  const find = await readFigures(view, goals, asOf)
  return goals.map((goal) => toKnown(view, goal, find))
}

type FindPoints = (
  indicator: IndicatorSlug,
  area: AreaCode,
  category: CategorySlug,
) => readonly StoredPoint[]

async function readFigures(
  { figures }: View,
  goals: readonly Goal[],
  asOf: string,
): Promise<FindPoints> {
  const series = await figures.series({
    indicators: [...new Set(goals.flatMap(indicatorsOfGoal))],
    areas: [...new Set(goals.flatMap(areasOfGoal))],
    categories: [...new Set(goals.flatMap(categoriesOf))],
    asOf,
  })
  const points = new Map(
    series.map((one) => [keyOf(one.indicator, one.area, one.category), one.points]),
  )
  return (...names) => points.get(keyOf(...names)) ?? []
}

// None of the names can hold a space.
const keyOf = (...names: readonly string[]): string => names.join(' ')

function categoriesOf({ category, target }: Goal): CategorySlug[] {
  return target.kind === 'budget' ? [category, target.category] : [category]
}

function toKnown({ dashboard }: View, goal: Goal, find: FindPoints): KnownGoal {
  const { catalogue } = dashboard
  const area = dashboard.getArea(goal.area)
  const indicator = dashboard.getIndicator(goal.indicator)
  const { target } = goal
  const figures: GoalFigures = {
    indicator,
    own: toPoints(find(goal.indicator, area.code, goal.category), indicator),
    other: otherPoints(dashboard, goal, find),
    breaks: breaksOf(catalogue, goal.indicator),
  }
  const levels = levelsOf(goal, figures)
  const newest = levels.at(-1)
  return {
    goal,
    indicator,
    figures,
    levels,
    standing: judgeGoal(goal, figures),
    area,
    other: target.kind === 'relative' ? dashboard.getArea(target.area) : null,
    level: newest === undefined ? null : { period: newest.period, number: newest.level },
  }
}

function otherPoints(
  dashboard: View['dashboard'],
  { indicator, area, category, target }: Goal,
  find: FindPoints,
): GoalFigures['other'] {
  if (target.kind === 'relative') {
    return toPoints(find(indicator, target.area, category), dashboard.getIndicator(indicator))
  }
  if (target.kind !== 'budget') return []
  return toPoints(
    find(target.indicator, area, target.category),
    dashboard.getIndicator(target.indicator),
  )
}

function levelsOf(goal: Goal, figures: GoalFigures): KnownGoal['levels'] {
  if (goal.target.kind === 'budget') return budgetLevels(goal, figures)
  const newest = figures.own.at(-1)?.period
  const end = goal.til ?? (newest === undefined ? goal.from : periodsOfYear(newest).at(-1))
  return periodRange(goal.from, end ?? goal.from).flatMap((period) => {
    const level = goalLevel(goal, figures, period)
    return level === null ? [] : { period, level }
  })
}

/** The budget's own years, as far as the goal holds for any of their periods. */
function budgetLevels(goal: Goal, { other }: GoalFigures): KnownGoal['levels'] {
  return other.flatMap(({ period, value }) => {
    const begins = goal.til === null || period.slice(0, 4) <= goal.til.slice(0, 4)
    const ends = period.slice(0, 4) >= goal.from.slice(0, 4)
    return value.kind === 'number' && begins && ends ? { period, level: value.number } : []
  })
}
