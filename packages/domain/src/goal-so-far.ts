import { pathLevel, periodsOfYear } from './goal-level.ts'
import type { JudgedGoal, SoFar } from './goal-standing.ts'
import { type Goal, goalHolds } from './goal.ts'
import type { Period } from './period.ts'

/** A figure and the level that it is held against. */
export type Measured = {
  readonly period: Period
  readonly number: number
  readonly level: number
  readonly preliminary: boolean
  readonly simulated: boolean
}

/** What a year has so far, in time order; `newest` is the last of them. */
export type MeasuredYear = { readonly all: readonly Measured[]; readonly newest: Measured }

/** Whether a number is on the right side of a level. */
export type Keeps = (number: number, level: number) => boolean

export function soFarOf(goal: Goal, year: MeasuredYear): SoFar {
  const { all, newest } = year
  const due = periodsOfYear(newest.period).filter(
    (period) => goalHolds(goal, period) && period <= newest.period,
  )
  return {
    periods: all.map(({ period }) => period),
    missing: due.length - all.length,
    preliminary: all.filter(({ preliminary }) => preliminary).length,
    simulated: all.some(({ simulated }) => simulated),
    left: comingPeriods(goal, year).length,
  }
}

/** The periods of the year after the newest figure, as far as the goal holds for them and has a level. */
export function comingPeriods(goal: Goal, { newest }: MeasuredYear): Period[] {
  const { target } = goal
  return periodsOfYear(newest.period).filter(
    (period) =>
      period > newest.period &&
      goalHolds(goal, period) &&
      (target.kind !== 'path' || pathLevel(target, period) !== null),
  )
}

type Reached = {
  readonly keepsAll: boolean
  /** Whether the newest figure, held for the rest of the year, is enough. */
  readonly isWithinReach: boolean
  readonly left: number
}

export function statusOf({ keepsAll, isWithinReach, left }: Reached): JudgedGoal['status'] {
  if (keepsAll) return 'met'
  return isWithinReach && left > 0 ? 'on-the-way' : 'not-met'
}
