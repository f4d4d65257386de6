import { meanOf, periodsOfYear, yearPeriod } from './goal-level.ts'
import type { GoalPoint } from './goal-standing.ts'
import type { Period } from './period.ts'
import { numberOf } from './value.ts'

/** The average of a count over the periods of a year so far. */
export type YearToDate = {
  readonly average: number
  /** Those that have a figure, in time order. */
  readonly periods: readonly Period[]
  readonly preliminary: number
  /** How many periods up to the newest have none. */
  readonly missing: number
  readonly simulated: boolean
}

/** What a series of a count has averaged in a calendar year so far; null when it has no figure of that year. */
export function yearToDate(points: readonly GoalPoint[], year: Period): YearToDate | null {
  const ofYear = points.filter(
    ({ period, value }) => value.kind === 'number' && yearPeriod(period) === year,
  )
  const newest = ofYear.at(-1)
  if (newest === undefined) return null
  const due = periodsOfYear(newest.period).filter((period) => period <= newest.period)
  return {
    average: meanOf(ofYear.flatMap(({ value }) => numberOf(value) ?? [])),
    periods: ofYear.map(({ period }) => period),
    preliminary: ofYear.filter(({ preliminary }) => preliminary).length,
    missing: due.length - ofYear.length,
    simulated: ofYear.some(({ simulated }) => simulated),
  }
}
