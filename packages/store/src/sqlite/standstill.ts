import { plainCells } from '@noegletal/domain'
import type { SeriesInBatch } from './batch-series.ts'
import { type Observations, allTime } from './observations.ts'
import type { Place, Positions } from './timeline.ts'

/**
 * Tells of a series whether a batch only repeats it, which is what most of a usual file does: each of its cells is a plain
 * number, the stored rows of the batch's periods are just these cells, and one import that counts said them all. Everything
 * else has to be judged cell by cell; this is the short way to the same answer.
 */
export function createStandstill(
  observations: Observations,
  { own, positions }: { readonly own: Place; readonly positions: Positions },
): (series: SeriesInBatch) => boolean {
  return ({ id, part, periods }) => {
    const cells = id === null ? null : plainCells(part)
    if (id === null || cells === null) return false
    const range = {
      series: id,
      from: periods[0] ?? allTime.from,
      til: periods.at(-1) ?? allTime.til,
    }
    const first = observations.firstImport(range)
    if (first === null || !isStanding(first, { own, positions })) return false
    if (observations.plainPeriods(range, first) !== cells.periods.join('')) return false
    return sameNumbers(cells.numbers, observations.numbers(range))
  }
}

function isStanding(
  id: number,
  { own, positions }: { readonly own: Place; readonly positions: Positions },
): boolean {
  const position = positions.get(id)
  if (position === undefined || position.undoneOn !== null) return false
  return position.rank < own.rank && position.simulated === own.simulated
}

function sameNumbers(said: Float64Array, stored: readonly (number | null)[]): boolean {
  return said.every((number, index) => number === stored[index])
}
