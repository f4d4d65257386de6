import { type Unit, unitKind } from '@noegletal/domain'
import { type FigureFormat, formatNumber } from '@noegletal/format'

/** How one share stands to another, decided by the digits that the reader sees. */
export type Relation = 'lower' | 'slightly-lower' | 'level' | 'slightly-higher' | 'higher'

/**
 * Two numbers that print the same are level; one unit of the last printed decimal apart is slightly lower or higher; more
 * is lower or higher.
 */
export function relationOf(own: number, other: number, decimals: number): Relation {
  const apart = printedUnits(own, decimals) - printedUnits(other, decimals)
  if (apart === 0) return 'level'
  if (apart < 0) return apart === -1 ? 'slightly-lower' : 'lower'
  return apart === 1 ? 'slightly-higher' : 'higher'
}

/** −1, 0 or 1: whether a number prints lower than, the same as or higher than another. */
export function printedSign(own: number, other: number, decimals: number): number {
  return Math.sign(printedUnits(own, decimals) - printedUnits(other, decimals))
}

/**
 * Up to which relative difference a count or an amount of money is "på niveau med" the year before. Every unit's threshold
 * stands here and nowhere else: half a percent is 19 of 3.736 persons. Shares are decided by their digits instead.
 */
const levelWithin: Partial<Record<Unit, number>> = {
  'full-time-persons': 0.005,
  persons: 0.005,
  spells: 0.005,
  cases: 0.005,
  conversations: 0.005,
  jobs: 0.005,
  'dkk-thousands': 0.005,
  'dkk-millions': 0.005,
}

/** Whether a figure is "på niveau med" an earlier one of the same area. */
export function isLevel(now: number, earlier: number, { unit, decimals }: FigureFormat): boolean {
  if (printedSign(now, earlier, decimals) === 0) return true
  const kind = unitKind(unit)
  if (kind !== 'count' && kind !== 'money') return false
  return Math.abs(now - earlier) <= Math.abs(earlier) * (levelWithin[unit] ?? 0)
}

/** A number counted in units of its last printed decimal, rounded exactly as it prints: 3.4 with one decimal is 34. */
function printedUnits(number: number, decimals: number): number {
  const digits = formatNumber(number, decimals).replaceAll(/[.,]/g, '')
  return Number(digits.replace('\u2212', '-'))
}
