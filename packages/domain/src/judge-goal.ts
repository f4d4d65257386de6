import { breakBetween } from './break.ts'
import { averageSoFar } from './goal-average.ts'
import { goalLevel, yearPeriod } from './goal-level.ts'
import { type Keeps, type Measured, type MeasuredYear, soFarOf, statusOf } from './goal-so-far.ts'
import type {
  EachStanding,
  GoalFigures,
  GoalPoint,
  GoalStanding,
  UnknownGoal,
  UnknownReason,
} from './goal-standing.ts'
import { type Goal, goalHolds, sideOf } from './goal.ts'
import { roundAsPrinted } from './rounding.ts'
import { unitKind } from './unit.ts'
import { numberOf } from './value.ts'

/**
 * How a goal stands by the periods so far of the newest year that has a figure, and never by periods that it does not hold
 * for. Figures are compared as they print, so that a status never contradicts the digits beside it.
 *
 * An average keeps the goal; or it does not, while the newest figure, held for the rest of the year, would bring it there:
 * then the goal is on the way. A share keeps it in every period, or in the newest alone: on the way until the year is over.
 */
export function judgeGoal(goal: Goal, figures: GoalFigures): GoalStanding {
  if (goal.target.kind === 'budget') return unknown('other-measure')
  const stated = figures.own.filter(({ value }) => value.kind === 'number')
  const inSpan = stated.filter(({ period }) => goalHolds(goal, period))
  if (inSpan.length === 0) return unknown(withoutFigures(goal, stated))
  if (hasBreak(goal, figures, inSpan)) return unknown('break')

  const measured = inSpan.flatMap((point) => measure(goal, figures, point))
  const newest = measured.at(-1)
  if (newest === undefined) return unknown(withoutLevel[goal.target.kind])
  const year = yearPeriod(newest.period)
  const ofYear = measured.filter(({ period }) => yearPeriod(period) === year)
  return standingOf(goal, figures, { all: ofYear, newest })
}

/** How figures of an indicator are held against a goal. */
export function basisOf(
  { target }: Pick<Goal, 'target'>,
  { unit, granularity }: GoalFigures['indicator'],
): 'average' | 'each' | 'newest' {
  const overlaps = granularity === 'rolling-year' || granularity === 'year-to-date'
  if (overlaps || unitKind(unit) === 'rank') return 'newest'
  if (target.kind === 'relative' || unitKind(unit) === 'share') return 'each'
  return unit === 'percentage-points' ? 'each' : 'average'
}

const unknown = (reason: UnknownReason): UnknownGoal => ({ status: 'unknown', reason })

function withoutFigures({ from }: Goal, stated: readonly GoalPoint[]): UnknownReason {
  const isBefore = stated.length > 0 && stated.every(({ period }) => period < from)
  return isBefore ? 'not-begun' : 'no-figures'
}

const withoutLevel = {
  level: 'no-level',
  path: 'no-level',
  change: 'no-base',
  relative: 'no-comparison',
  rank: 'no-level',
} as const satisfies Record<Exclude<Goal['target']['kind'], 'budget'>, UnknownReason>

function hasBreak(
  { target }: Goal,
  { breaks }: GoalFigures,
  inSpan: readonly GoalPoint[],
): boolean {
  const last = inSpan.at(-1)
  if (target.kind !== 'change' || last === undefined) return false
  return breakBetween(breaks, { from: target.base, to: last.period }) !== null
}

/** A figure and the level that it is held against; none where the level is not known. */
function measure(goal: Goal, figures: GoalFigures, point: GoalPoint): Measured[] {
  const number = numberOf(point.value)
  const level = goalLevel(goal, figures, point.period)
  if (number === null || level === null) return []
  const beside = goal.target.kind === 'relative' ? figures.other : []
  const other = beside.find(({ period }) => period === point.period)
  return [
    {
      period: point.period,
      number,
      level,
      // A level that is another area's figure is as uncertain as that figure.
      preliminary: point.preliminary || other?.preliminary === true,
      simulated: point.simulated || other?.simulated === true,
    },
  ]
}

function standingOf(goal: Goal, figures: GoalFigures, year: MeasuredYear): GoalStanding {
  const { decimals } = figures.indicator
  const keeps: Keeps = (number, level) => isKept(goal, decimals, [number, level])
  switch (basisOf(goal, figures.indicator)) {
    case 'average':
      return averageSoFar(goal, year, keeps)
    case 'each':
      return eachSoFar(goal, year, keeps)
    case 'newest': {
      const { number: newest, level } = year.newest
      const status = keeps(newest, level) ? 'met' : 'not-met'
      return { ...soFarOf(goal, year), basis: 'newest', status, newest, level }
    }
  }
}

function eachSoFar(goal: Goal, year: MeasuredYear, keeps: Keeps): EachStanding {
  const soFar = soFarOf(goal, year)
  const kept = year.all.filter(({ number, level }) => keeps(number, level)).length
  const { number: newest, level } = year.newest
  const status = statusOf({
    keepsAll: kept === year.all.length,
    isWithinReach: keeps(newest, level),
    left: soFar.left,
  })
  return { ...soFar, basis: 'each', status, kept, newest, level }
}

/** A level itself keeps a goal; another area's figure must be passed. */
function isKept(
  { target }: Goal,
  decimals: number,
  [number, level]: readonly [number, number],
): boolean {
  const [shown, bound] = [roundAsPrinted(number, decimals), roundAsPrinted(level, decimals)]
  if (shown === bound) return target.kind !== 'relative'
  return shown < bound === (sideOf(target) === 'lower')
}
