/**
 * Where a key moves the cursor among `count` periods: arrows by one, Page Up and Page Down by a year of `perYear`, Home
 * and End to the ends, Escape away (null). Undefined for a key that is not the chart's, so that it keeps its own meaning.
 */
export function moveCursor(
  key: string,
  cursor: number | null,
  { count, perYear }: { readonly count: number; readonly perYear: number },
): number | null | undefined {
  const last = count - 1
  if (last < 0) return undefined
  const by = (steps: number): number => {
    if (cursor === null) return steps < 0 ? last : 0
    return Math.min(Math.max(cursor + steps, 0), last)
  }
  switch (key) {
    case 'ArrowLeft':
      return by(-1)
    case 'ArrowRight':
      return by(1)
    case 'PageUp':
      return by(-perYear)
    case 'PageDown':
      return by(perYear)
    case 'Home':
      return 0
    case 'End':
      return last
    case 'Escape':
      return cursor === null ? undefined : null
    default:
      return undefined
  }
}

/** The place of the time nearest to a point of the picture; null without times. */
export function nearestPlace(times: readonly number[], time: number): number | null {
  if (times.length === 0) return null
  const distances = times.map((candidate) => Math.abs(candidate - time))
  return distances.indexOf(Math.min(...distances))
}
