import { type Break, breakBetween } from './break.ts'
import type { Period } from './period.ts'
import type { ShownPoint } from './shown-series.ts'
import { type Unit, unitKind } from './unit.ts'
import { numberOf, numberValue } from './value.ts'

/** Whether figures of a unit can be stated as an index: a place on a ranking and a difference that may be negative cannot. */
export function canIndex(unit: Unit): boolean {
  const kind = unitKind(unit)
  return kind === 'share' || kind === 'count' || kind === 'money'
}

type Base = {
  /** One per point, without holes. */
  readonly periods: readonly Period[]
  readonly base: Period
  readonly breaks: readonly Break[]
}

/**
 * Every figure in per cent of the figure of the base period. Figures that a break parts from it cannot be compared with it
 * and are null. Null for the whole series when there is no positive figure in the base period.
 */
export function indexFigures(
  points: readonly (ShownPoint | null)[],
  { periods, base, breaks }: Base,
): (ShownPoint | null)[] | null {
  const hundred = numberAt(points, periods.indexOf(base))
  if (hundred === null || hundred <= 0) return null
  return points.map((point, place) => {
    const period = periods[place]
    const number = numberAt(points, place)
    if (point === null || period === undefined || number === null) return point
    const [from, to] = period < base ? [period, base] : [base, period]
    if (breakBetween(breaks, { from, to }) !== null) return null
    return { ...point, value: numberValue(Number(((number / hundred) * 100).toFixed(9))) }
  })
}

function numberAt(points: readonly (ShownPoint | null)[], place: number): number | null {
  const point = points[place]
  return point ? numberOf(point.value) : null
}
