import { unitKind, usualRevisionOf } from '@noegletal/domain'
import type { Cell, Figures } from './figures.ts'
import { printedUnits } from './relation.ts'

/** How a series has moved through a window. */
export type Movement =
  | { readonly kind: 'stable' }
  /** In every step, on the whole, or in more than half of the steps. */
  | { readonly kind: 'rising' | 'falling'; readonly extent: 'every-step' | 'whole' | 'most-steps' }
  /** Up and then down again, or down and then up; `at` is the place of the turn. */
  | { readonly kind: 'turned'; readonly first: 'rise' | 'fall'; readonly at: number }

/**
 * How figures in time order have moved, by their printed digits and whatever noise is no larger than `least` (in units of the
 * last printed decimal). Null where none of the movements describes them.
 */
export function movementOf(cells: readonly Cell[], least: number): Movement | null {
  const numbers = cells.map(({ number, indicator }) => printedUnits(number, indicator.decimals))
  const mirrored = numbers.map((number) => -number)
  if (Math.max(largestRise(numbers), largestRise(mirrored)) <= least) return { kind: 'stable' }
  const upward = steadyRise(numbers, least)
  if (upward !== null) return { kind: 'rising', extent: upward }
  const downward = steadyRise(mirrored, least)
  if (downward !== null) return { kind: 'falling', extent: downward }

  const top = findTop(numbers, least)
  if (top !== null) return { kind: 'turned', first: 'rise', at: top }
  const bottom = findTop(mirrored, least)
  if (bottom !== null) return { kind: 'turned', first: 'fall', at: bottom }
  if (risesInMostSteps(numbers, least)) return { kind: 'rising', extent: 'most-steps' }
  return risesInMostSteps(mirrored, least) ? { kind: 'falling', extent: 'most-steps' } : null
}

/**
 * The largest movement that still is none, in units of the last printed decimal: one of them, the usual revision of the
 * newest figure, or for a count the threshold of its unit.
 */
export function leastMovement(
  { indicator, levelWithin, usualRevision = null }: Figures,
  newest: Cell,
): number {
  const size = Math.abs(newest.number)
  const isCounted = ['count', 'money'].includes(unitKind(indicator.unit))
  const threshold = isCounted ? size * levelWithin : 0
  const revision = usualRevisionOf(newest.number, usualRevision)
  return Math.max(1, Math.max(threshold, revision) * 10 ** indicator.decimals)
}

function steadyRise(numbers: readonly number[], least: number): 'every-step' | 'whole' | null {
  if (netRise(numbers) <= least || largestFall(numbers) > least) return null
  return stepsOf(numbers).every((step) => step > 0) ? 'every-step' : 'whole'
}

/**
 * Where one rise that counts ends and one fall that counts begins: in the second half of the window, and two steps before its
 * end, since the newest figure alone is no turn. Null where that is not so.
 */
function findTop(numbers: readonly number[], least: number): number | null {
  const at = numbers.lastIndexOf(Math.max(...numbers))
  const [rise, fall] = [numbers.slice(0, at + 1), numbers.slice(at)]
  const isLate = at >= (numbers.length - 1) / 2 && at <= numbers.length - 3
  const rises = netRise(rise) > least && largestFall(rise) <= least
  const falls = -netRise(fall) > least && largestRise(fall) <= least
  return isLate && rises && falls ? at : null
}

function risesInMostSteps(numbers: readonly number[], least: number): boolean {
  const steps = stepsOf(numbers)
  const rising = steps.filter((step) => step > 0)
  return netRise(numbers) > least && rising.length > steps.length / 2
}

function netRise(numbers: readonly number[]): number {
  return (numbers.at(-1) ?? 0) - (numbers[0] ?? 0)
}

function stepsOf(numbers: readonly number[]): number[] {
  return numbers.slice(1).map((number, index) => number - (numbers[index] ?? number))
}

/** From any number to any later one. */
function largestRise(numbers: readonly number[]): number {
  let lowest = Infinity
  let largest = 0
  for (const number of numbers) {
    lowest = Math.min(lowest, number)
    largest = Math.max(largest, number - lowest)
  }
  return largest
}

function largestFall(numbers: readonly number[]): number {
  return largestRise(numbers.map((number) => -number))
}
