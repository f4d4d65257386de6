import { meanOf, pathLevel, sumOf } from './goal-level.ts'
import { type Keeps, type MeasuredYear, comingPeriods, soFarOf, statusOf } from './goal-so-far.ts'
import type { AverageStanding } from './goal-standing.ts'
import type { Goal } from './goal.ts'
import type { Period } from './period.ts'

/** The average of the periods so far against the average of their levels, and what the rest of the year must average. */
export function averageSoFar(goal: Goal, year: MeasuredYear, keeps: Keeps): AverageStanding {
  const average = meanOf(year.all.map(({ number }) => number))
  const level = meanOf(year.all.map((one) => one.level))
  const needed = neededOf(goal, year)
  const soFar = soFarOf(goal, year)
  const status = statusOf({
    keepsAll: keeps(average, level),
    isWithinReach: needed !== null && keeps(year.newest.number, needed),
    left: soFar.left,
  })
  return { ...soFar, basis: 'average', status, average, level, needed }
}

/** What makes up for the periods so far, on top of the levels of the periods to come; null when none is to come. */
function neededOf(goal: Goal, year: MeasuredYear): number | null {
  const coming = comingPeriods(goal, year)
  if (coming.length === 0) return null
  const behind = sumOf(year.all.map(({ number, level }) => level - number))
  const ahead = sumOf(coming.map((period) => levelAhead(goal, year, period)))
  return (ahead + behind) / coming.length
}

// Only periods that a path has a level for are to come.
function levelAhead({ target }: Goal, { newest }: MeasuredYear, period: Period): number {
  return target.kind === 'path' ? (pathLevel(target, period) ?? newest.level) : newest.level
}
