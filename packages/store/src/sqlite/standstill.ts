import { type Period, type PlainCells, plainCells } from '@noegletal/domain'
import type { SeriesInBatch } from './batch-series.ts'
import { type Observations, type SeriesRange, allTime } from './observations.ts'
import { createDigest } from './series-digests.ts'
import type { Place, Positions } from './timeline.ts'

type RowsToCompare = Pick<Observations, 'digests' | 'firstImport' | 'plainPeriods' | 'numbers'>

/**
 * Tells of a series whether a batch only repeats it, which is what most of a usual file does: each of its cells is a plain
 * number, the stored rows of the batch's periods are just these cells, and one import that counts said them all. Everything
 * else has to be judged cell by cell; this is the short way to the same answer. It is shorter still where the whole series is
 * repeated: then the digest of its cells says so, and no row is read.
 */
export function createStandstill(
  observations: RowsToCompare,
  { own, positions }: { readonly own: Place; readonly positions: Positions },
): (series: SeriesInBatch) => boolean {
  const digestOf = createDigest()
  return ({ id, part, periods }) => {
    const cells = id === null ? null : plainCells(part)
    if (id === null || cells === null) return false
    const whole = observations.digests.find(id)
    const isWhole = whole !== null && areEqual(whole.digest, digestOf(cells))
    const range = rangeOf(id, periods)
    const first = isWhole ? whole.import : observations.firstImport(range)
    if (first === null || !isStanding(first, { own, positions })) return false
    return isWhole || isInRows(cells, observations, { range, importId: first })
  }
}

function rangeOf(series: number, periods: readonly Period[]): SeriesRange {
  return { series, from: periods[0] ?? allTime.from, til: periods.at(-1) ?? allTime.til }
}

function isInRows(
  { periods, numbers }: PlainCells,
  observations: RowsToCompare,
  { range, importId }: { readonly range: SeriesRange; readonly importId: number },
): boolean {
  if (observations.plainPeriods(range, importId) !== periods.join('')) return false
  return sameNumbers(numbers, observations.numbers(range))
}

function isStanding(
  id: number,
  { own, positions }: { readonly own: Place; readonly positions: Positions },
): boolean {
  const position = positions.get(id)
  if (position === undefined || position.undoneOn !== null) return false
  return position.rank < own.rank && position.simulated === own.simulated
}

function areEqual(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0
}

function sameNumbers(said: Float64Array, stored: readonly (number | null)[]): boolean {
  return said.every((number, index) => number === stored[index])
}
