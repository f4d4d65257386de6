import { whyUnknown } from '@noegletal/commentary'
import type { GoalList, GoalQuery } from '@noegletal/contract'
import { goalClass, loneGoal, sameValue } from '@noegletal/domain'
import { toAreaName } from '../dashboard.ts'
import { toSummary } from '../figures/indicator-summary.ts'
import type { View } from '../view.ts'
import { type KnownGoal, readGoals } from './known-goals.ts'
import { categoryTitle, toListedGoal } from './shown-goal.ts'

/** The own municipality's goals with how they stand. */
export async function readGoalList(view: View, { indicator }: GoalQuery): Promise<GoalList> {
  const { dashboard, asked, asOf, today } = view
  if (indicator !== undefined) dashboard.getIndicator(indicator)
  const goals = await readGoals(view, { indicator, asOf })
  const latest = asked === null ? goals : await readGoals(view, { indicator, asOf: today })
  const listed = goals.map(toListedGoal)
  return {
    asOf: asked,
    area: toAreaName(dashboard.own),
    goals: listed,
    classes: classesOf(goals),
    lone: loneOf(goals),
    changedSince: goals.reduce((sum, goal) => sum + countChanged(goal, latest), 0),
    simulated: listed.some(({ numbers }) => numbers.simulated),
  }
}

/** The goals of each series together. */
function bySeries(goals: readonly KnownGoal[]): readonly [KnownGoal, ...KnownGoal[]][] {
  const groups = Map.groupBy(goals, ({ goal }) => `${goal.indicator} ${goal.category}`)
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [[first, ...others]],
  )
}

const nameOf = (known: KnownGoal) => ({
  indicator: toSummary(known.indicator),
  categoryTitle: categoryTitle(known),
})

function classesOf(goals: readonly KnownGoal[]): GoalList['classes'] {
  return bySeries(goals).flatMap((group) => {
    const found = goalClass(group.map(({ goal, standing }) => ({ goal, status: standing.status })))
    if (found === null) return []
    const why = found === 'unknown' ? group.map(whyUnknown).find((words) => words !== null) : null
    return { ...nameOf(group[0]), class: found, why: why ?? null }
  })
}

function loneOf(goals: readonly KnownGoal[]): GoalList['lone'] {
  if (!goals.some(({ goal }) => goal.name === 'effort')) return []
  return bySeries(goals).flatMap((group) => {
    const has = loneGoal(group.map(({ goal }) => goal))
    return has === null ? [] : { ...nameOf(group[0]), has }
  })
}

/** How many of the figures that a goal is judged by are different today. */
function countChanged(
  { goal, figures, standing }: KnownGoal,
  latest: readonly KnownGoal[],
): number {
  const now = latest.find((other) => other.goal === goal)
  if (now === undefined || standing.status === 'unknown') return 0
  const judged = new Set(standing.periods)
  return figures.own.filter(({ period, value }) => {
    const today = now.figures.own.find((point) => point.period === period)
    return judged.has(period) && !(today !== undefined && sameValue(today.value, value))
  }).length
}
