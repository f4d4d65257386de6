import type { AreaCode, Direction } from '@noegletal/domain'

type Ranked = { readonly code: AreaCode; readonly number: number }

/** The places, 1 for the best or, without a direction, for the lowest; equal numbers share a place. */
export function placesOf(
  numbers: readonly Ranked[],
  direction: Direction,
): ReadonlyMap<AreaCode, number> {
  const isAhead = (a: number, b: number): boolean => (direction === 'higher' ? a > b : a < b)
  return new Map(
    numbers.map(({ code, number }) => [
      code,
      1 + numbers.filter((other) => isAhead(other.number, number)).length,
    ]),
  )
}
