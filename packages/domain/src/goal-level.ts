import type { GoalFigures, GoalPoint } from './goal-standing.ts'
import { type Goal, type GoalTarget, goalHolds } from './goal.ts'
import {
  type Granularity,
  type Period,
  granularityOf,
  periodOf,
  periodParts,
  periodsPerYear,
} from './period.ts'
import { numberOf } from './value.ts'

/** The level that a goal asks for in a period; null outside its span, and where the level is not known. */
export function goalLevel(
  goal: Pick<Goal, 'from' | 'til' | 'target'>,
  { own, other }: Pick<GoalFigures, 'own' | 'other'>,
  period: Period,
): number | null {
  const { target } = goal
  if (!goalHolds(goal, period)) return null
  switch (target.kind) {
    case 'level':
      return target.level
    case 'path':
      return pathLevel(target, period)
    case 'change': {
      const base = baseOf(own, target.base, granularityOf(period))
      return base === null ? null : base + target.change
    }
    case 'relative':
      return numberAt(other, period)
    case 'rank':
      return target.place
    case 'budget':
      return numberAt(other, yearPeriod(period))
  }
}

/** The level of a path in a period: its own, or its year's; null where the path has none. */
export function pathLevel(
  { levels }: Pick<Extract<GoalTarget, { kind: 'path' }>, 'levels'>,
  period: Period,
): number | null {
  const find = (wanted: Period): number | undefined =>
    levels.find((one) => one.period === wanted)?.level
  return find(period) ?? find(yearPeriod(period)) ?? null
}

/** The calendar year that a period ends in. */
export function yearPeriod(period: Period): Period {
  return periodOf({ granularity: 'year', year: periodParts(period).year, number: 1 })
}

/** The periods of the calendar year that a period ends in, of its granularity. */
export function periodsOfYear(period: Period): Period[] {
  const { granularity, year } = periodParts(period)
  return Array.from({ length: periodsPerYear(period) }, (_, index) =>
    periodOf({ granularity, year, number: index + 1 }),
  )
}

/** The average of the periods that a base covers; null unless every one of them has a figure. */
function baseOf(own: readonly GoalPoint[], base: Period, granularity: Granularity): number | null {
  const periods = basePeriods(base, granularity)
  const numbers = periods.flatMap((period) => numberAt(own, period) ?? [])
  return numbers.length < periods.length ? null : meanOf(numbers)
}

/** The periods of a granularity that a base covers: itself, or those of its year. */
export function basePeriods(base: Period, granularity: Granularity): Period[] {
  if (granularityOf(base) === granularity) return [base]
  return periodsOfYear(periodOf({ granularity, year: periodParts(base).year, number: 1 }))
}

function numberAt(points: readonly GoalPoint[], period: Period): number | null {
  const point = points.find((candidate) => candidate.period === period)
  return point === undefined ? null : numberOf(point.value)
}

/** The average of some numbers; there must be one. */
export function meanOf(numbers: readonly number[]): number {
  return sumOf(numbers) / numbers.length
}

export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
