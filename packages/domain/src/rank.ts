import type { AreaCode } from './area.ts'
import { cleanDifference } from './change.ts'
import type { Direction, Indicator } from './indicator.ts'
import type { Unit } from './unit.ts'
import { unitKind } from './unit.ts'
import { type MissingReason, type Value, missingValue, numberOf, numberValue } from './value.ts'

/** Which end of the order is number 1. */
export type RankOrder = 'lowest-first' | 'highest-first'

/** An area's figure in one period. */
export type AreaFigure = { readonly area: AreaCode; readonly value: Value }

export type RankedArea = {
  readonly area: AreaCode
  readonly number: number
  /** Counted from 1. */
  readonly rank: number
  /** Whether another area has the same rank. */
  readonly isTied: boolean
}

/** The order of areas for one indicator in one period. */
export type Ranking = {
  readonly order: RankOrder
  /** By rank; areas of one rank in the order they were given. */
  readonly ranked: readonly RankedArea[]
  /** The areas that have no figure and so no rank. */
  readonly missing: readonly { readonly area: AreaCode; readonly reason: MissingReason }[]
}

/** One area's place among the ranked: "nr. 4 af 11 (lavest = 1)". */
export type Place = {
  readonly rank: number
  /** How many areas have a rank. */
  readonly among: number
  readonly isTied: boolean
  readonly order: RankOrder
}

type Measure = Pick<Indicator, 'direction' | 'decimals'>

/**
 * Whether areas of different size can be put in order by figures of the unit. A share can, and so can a published place and
 * a distance in percentage points; a count would only say which municipality is the largest.
 */
export function ranksAreas(unit: Unit): boolean {
  return unitKind(unit) === 'share' || unit === 'rank' || unit === 'percentage-points'
}

/** The better end is number 1; where neither end is better, the lowest. */
export function rankOrder(direction: Direction): RankOrder {
  return direction === 'higher' ? 'highest-first' : 'lowest-first'
}

/**
 * Puts areas in order. Figures that print the same with the indicator's decimals share a rank, since a reader cannot tell
 * them apart, and the rank after them counts all of them: 1, 2, 2, 4.
 */
export function rankAreas(figures: readonly AreaFigure[], measure: Measure): Ranking {
  const order = rankOrder(measure.direction)
  const sign = order === 'lowest-first' ? 1 : -1
  const known = figures.flatMap(({ area, value }) =>
    value.kind === 'number'
      ? { area, number: value.number, key: sign * printed(value.number, measure.decimals) }
      : [],
  )
  const sorted = known.toSorted((a, b) => a.key - b.key)
  const firstOf = new Map<number, number>()
  const sizeOf = new Map<number, number>()
  for (const [index, { key }] of sorted.entries()) {
    if (!firstOf.has(key)) firstOf.set(key, index + 1)
    sizeOf.set(key, (sizeOf.get(key) ?? 0) + 1)
  }
  return {
    order,
    ranked: sorted.map(({ area, number, key }, index) => ({
      area,
      number,
      rank: firstOf.get(key) ?? index + 1,
      isTied: (sizeOf.get(key) ?? 1) > 1,
    })),
    missing: figures.flatMap(({ area, value }) =>
      value.kind === 'missing' ? { area, reason: value.reason } : [],
    ),
  }
}

/** The place of one area; null when it has no figure. */
export function placeOf({ ranked, order }: Ranking, area: AreaCode): Place | null {
  const found = ranked.find((candidate) => candidate.area === area)
  if (found === undefined) return null
  return { rank: found.rank, among: ranked.length, isTied: found.isTied, order }
}

/** How an area's place has changed between two rankings; null when it lacks a place in either of them. */
export type RankChange = {
  readonly from: Place
  readonly to: Place
  /** Places towards number 1 when negative, away from it when positive. */
  readonly places: number
}

/** Breaks in the series lie between periods and not in a ranking: who compares across one says so. */
export function rankChange(
  { before, now }: { readonly before: Ranking; readonly now: Ranking },
  area: AreaCode,
): RankChange | null {
  const from = placeOf(before, area)
  const to = placeOf(now, area)
  return from === null || to === null ? null : { from, to, places: to.rank - from.rank }
}

/** An area's figures in two periods. */
export type AreaMove = { readonly area: AreaCode; readonly before: Value; readonly now: Value }

/**
 * Puts areas in order by how much their figure has changed: the largest change to the better is number 1, and where neither
 * way is better, the largest fall. Areas that lack a figure in either period are missing.
 */
export function rankMoves(moves: readonly AreaMove[], measure: Measure): Ranking {
  const changes = moves.map(({ area, before, now }): AreaFigure => {
    const from = numberOf(before)
    const to = numberOf(now)
    const isKnown = from !== null && to !== null
    const value = isKnown ? numberValue(cleanDifference(to, from)) : missingValue('missing')
    return { area, value }
  })
  return rankAreas(changes, measure)
}

/** The areas that a figure moved most in, all of them where several print the same difference. */
export type LargestMove = { readonly areas: readonly AreaCode[]; readonly difference: number }

/** The largest fall and the largest rise within a group; null where no figure has fallen, or risen, visibly. */
export function largestMoves(
  moves: readonly AreaMove[],
  { decimals }: Pick<Indicator, 'decimals'>,
): { readonly fall: LargestMove | null; readonly rise: LargestMove | null } {
  const differences = moves.flatMap(({ area, before, now }) => {
    const from = numberOf(before)
    const to = numberOf(now)
    return from === null || to === null ? [] : { area, difference: cleanDifference(to, from) }
  })
  const largest = (sign: 1 | -1): LargestMove | null => {
    const sizes = differences.map(({ difference }) => sign * printed(difference, decimals))
    const size = Math.max(0, ...sizes)
    if (size === 0) return null
    return {
      areas: differences.flatMap(({ area }, index) => (sizes[index] === size ? area : [])),
      difference: sign * size,
    }
  }
  return { fall: largest(-1), rise: largest(1) }
}

/** The number as it prints: halves away from zero by its decimal spelling, as numbers are formatted. */
function printed(number: number, decimals: number): number {
  const size = Math.abs(number)
  // A size that is spelt with an exponent is too small to print, or too large to have decimals.
  if (size < 1e-6) return 0
  if (size >= 1e21) return number
  const rounded = Number(`${Math.round(Number(`${size}e${decimals}`))}e-${decimals}`)
  return number < 0 && rounded !== 0 ? -rounded : rounded
}
