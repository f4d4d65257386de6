import { type Break, breakBetween } from './break.ts'
import type { Indicator } from './indicator.ts'
import { type Period, periodsPerYear } from './period.ts'
import type { ShownPoint } from './shown-series.ts'
import { unitKind } from './unit.ts'
import { numberOf, numberValue } from './value.ts'

/** How twelve months become one figure. */
export type RollingMethod = 'sum' | 'average'

/**
 * How the periods of a year become one figure: what happened in them is added, a state is averaged. Null for shares, ranks
 * and amounts, which are neither, and for figures of a whole year.
 */
export function rollingMethod({
  flowOrStock,
  granularity,
  unit,
}: Pick<Indicator, 'flowOrStock' | 'granularity' | 'unit'>): RollingMethod | null {
  const isPart = granularity === 'month' || granularity === 'quarter' || granularity === 'half-year'
  if (flowOrStock === null || !isPart || unitKind(unit) !== 'count') return null
  return flowOrStock === 'flow' ? 'sum' : 'average'
}

type Span = {
  /** One per point, without holes. */
  readonly periods: readonly Period[]
  readonly method: RollingMethod
  readonly breaks: readonly Break[]
}

/**
 * For every period the sum or average of the year that ends with it; null where one of its figures is missing, or where a
 * break parts them. A year with a preliminary figure in it is preliminary.
 */
export function rollingYear(
  points: readonly (ShownPoint | null)[],
  { periods, method, breaks }: Span,
): (ShownPoint | null)[] {
  const [first] = periods
  if (first === undefined) return []
  const count = periodsPerYear(first)
  return periods.map((to, place) => {
    const from = periods[place - count + 1]
    if (from === undefined || breakBetween(breaks, { from, to }) !== null) return null
    const year = points.slice(place - count + 1, place + 1)
    return yearOf(year, method)
  })
}

function yearOf(points: readonly (ShownPoint | null)[], method: RollingMethod): ShownPoint | null {
  const known = points.flatMap((point) => point ?? [])
  const numbers = known.flatMap(({ value }) => numberOf(value) ?? [])
  const last = known.at(-1)
  if (last === undefined || numbers.length < points.length) return null
  const sum = numbers.reduce((total, number) => total + number, 0)
  return {
    ...last,
    // Nine decimals are more than any source has, and undo the noise of adding binary fractions.
    value: numberValue(Number((method === 'sum' ? sum : sum / numbers.length).toFixed(9))),
    preliminary: known.some(({ preliminary }) => preliminary),
    simulated: known.some(({ simulated }) => simulated),
    note: null,
  }
}
