import type { GoalStatus } from './goal-standing.ts'
import type { Goal } from './goal.ts'

/** How a benefit stands that has both a budget goal and an effort goal. */
export type GoalClass = 'both' | 'only-effort' | 'only-budget' | 'neither' | 'unknown'

type Standing = { readonly goal: Pick<Goal, 'name'>; readonly status: GoalStatus }

/** Which of the two a series has alone; null where it has both or neither, and then the class says how it stands. */
export function loneGoal(goals: readonly Pick<Goal, 'name'>[]): 'budget' | 'effort' | null {
  const hasBudget = goals.some(({ name }) => name === 'budget')
  const hasEffort = goals.some(({ name }) => name === 'effort')
  if (hasBudget === hasEffort) return null
  return hasBudget ? 'budget' : 'effort'
}

/**
 * The class of the goals of one series; null unless it has both a budget goal and an effort goal. Several of one name count
 * as met when each is; a goal on the way is not met yet, and one that cannot be judged leaves the class open.
 */
export function goalClass(standings: readonly Standing[]): GoalClass | null {
  const budget = standings.filter(({ goal }) => goal.name === 'budget')
  const effort = standings.filter(({ goal }) => goal.name === 'effort')
  if (budget.length === 0 || effort.length === 0) return null
  if ([...budget, ...effort].some(({ status }) => status === 'unknown')) return 'unknown'
  if (areMet(budget)) return areMet(effort) ? 'both' : 'only-budget'
  return areMet(effort) ? 'only-effort' : 'neither'
}

function areMet(standings: readonly Standing[]): boolean {
  return standings.every(({ status }) => status === 'met')
}
