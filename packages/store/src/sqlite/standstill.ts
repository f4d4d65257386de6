import type { SourcedObservation } from '@noegletal/domain'
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
    if (id === null) return false
    const range = {
      series: id,
      from: periods[0] ?? allTime.from,
      til: periods.at(-1) ?? allTime.til,
    }
    const first = observations.firstImport(range)
    if (first === null || !isStanding(first, { own, positions })) return false
    if (observations.plainPeriods(range, first) !== periodsOf(part.observations)) return false
    return sameNumbers(part.observations, observations.numbers(range))
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

function periodsOf(observations: readonly SourcedObservation[]): string {
  let text = ''
  for (const { period } of observations) text += period
  return text
}

function sameNumbers(
  observations: readonly SourcedObservation[],
  numbers: readonly (number | null)[],
): boolean {
  return observations.every(
    ({ value, preliminary, note }, index) =>
      value.kind === 'number' && value.number === numbers[index] && !preliminary && note === null,
  )
}
