/**
 * How much a series usually changes over so many steps: the median change, and the spread around it. Robust: a tenth of
 * the changes can be anything without moving the spread.
 */
export type UsualChange = { readonly median: number; readonly spread: number }

/**
 * The usual change of a series over `step` steps; NaN where the series has no number. Null with fewer than `least` changes.
 */
export function usualChange(
  numbers: Float64Array,
  step: number,
  least: number,
): UsualChange | null {
  const changes = changesOver(numbers, step)
  if (changes.length < least) return null

  const median = quantile(changes.toSorted(), 0.5)
  const distances = changes.map((change) => Math.abs(change - median)).toSorted()
  // Both are the standard deviation of a normal distribution; the second is for series that mostly stand still.
  const spread = Math.max(1.4826 * quantile(distances, 0.5), quantile(distances, 0.9) / 1.645)
  return { median, spread }
}

function changesOver(numbers: Float64Array, step: number): Float64Array {
  const changes = new Float64Array(Math.max(numbers.length - step, 0))
  let count = 0
  for (let index = step; index < numbers.length; index += 1) {
    const change = at(numbers, index) - at(numbers, index - step)
    if (!Number.isNaN(change)) changes[count++] = change
  }
  return changes.subarray(0, count)
}

/** The number at a place; NaN outside the series. */
export function at(numbers: Float64Array, index: number): number {
  return numbers[index] ?? Number.NaN
}

function quantile(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share
  const below = at(sorted, Math.floor(place))
  return below + (at(sorted, Math.ceil(place)) - below) * (place - Math.floor(place))
}
