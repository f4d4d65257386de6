import { unitKind } from '@noegletal/domain'
import { formatNumber } from '@noegletal/format'
import type { Figures } from './figures.ts'

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
 * Whether a figure is "på niveau med" an earlier one of the same area: the two print the same, or for a count and an amount
 * of money are no further apart than the threshold of the unit.
 */
export function isLevel(
  now: number,
  earlier: number,
  { indicator, levelWithin }: Pick<Figures, 'indicator' | 'levelWithin'>,
): boolean {
  if (printedSign(now, earlier, indicator.decimals) === 0) return true
  const kind = unitKind(indicator.unit)
  if (kind !== 'count' && kind !== 'money') return false
  return Math.abs(now - earlier) <= Math.abs(earlier) * levelWithin
}

/** A number counted in units of its last printed decimal, rounded exactly as it prints: 3.4 with one decimal is 34. */
export function printedUnits(number: number, decimals: number): number {
  const digits = formatNumber(number, decimals).replaceAll(/[.,]/g, '')
  return Number(digits.replace('\u2212', '-'))
}
