import type { AsOf, StoredPoint } from '../store.ts'

/**
 * Gives the points of a whole series as of a day, and reads them only when they are not among those that were read lately:
 * Overblik, the goals and what says how fresh the figures are rest on the same series, and are asked for together.
 */
export type ReadPoints = (
  series: { readonly id: number; readonly asOf: AsOf },
  read: () => readonly StoredPoint[],
) => readonly StoredPoint[]

/** Some eight megabytes. */
const mostPoints = 50_000

/** For one state of the data, in which nothing changes. */
export function createReadPoints(): ReadPoints {
  const known = new Map<string, readonly StoredPoint[]>()
  let held = 0

  return ({ id, asOf }, read) => {
    const key = `${id} ${asOf}`
    const found = known.get(key)
    if (found !== undefined) return found
    const points = read()
    known.set(key, points)
    held += points.length
    // A Map remembers the order of insertion: the first was read longest ago.
    for (const [oldest, { length }] of known) {
      if (held <= mostPoints) break
      known.delete(oldest)
      held -= length
    }
    return points
  }
}
