import type { AsOf } from '../store.ts'

/** What the order of a figure's versions needs to know of an import. */
export type Position = {
  readonly id: number
  readonly publishedOn: string
  /** The day the batch came in, by UTC. */
  readonly importedOn: string
  readonly undoneOn: string | null
  readonly simulated: boolean
  /** Its place among all imports by (publishedOn, id). */
  readonly rank: number
}

/** The place that a batch takes or would take. */
export type Place = Pick<Position, 'publishedOn' | 'simulated' | 'rank'>

export type Positions = ReadonlyMap<number, Position>

/** The imports that decide what is shown on a day. */
export function onShow(positions: Positions, asOf: AsOf): Positions {
  return filtered(positions, (position) => isOnShow(position, asOf))
}

/** The imports that are not undone. */
export function counting(positions: Positions): Positions {
  return filtered(positions, ({ undoneOn }) => undoneOn === null)
}

/** The imports that count today and come before `position`; what a batch at that position is compared with. */
export function standingBefore(positions: Positions, { rank }: Place): Positions {
  return filtered(positions, (other) => other.undoneOn === null && other.rank < rank)
}

/** The imports of the same kind, real or simulated, that come after `position`, oldest first. */
export function followersOf(positions: Positions, { rank, simulated }: Place): Position[] {
  return [...positions.values()]
    .filter((other) => other.simulated === simulated && other.rank > rank)
    .toSorted((a, b) => a.rank - b.rank)
}

/** Where a batch stands that is published now: after every import of the same day, since it gets the highest number. */
export function positionOfNew(
  positions: Positions,
  { publishedOn, simulated }: Pick<Position, 'publishedOn' | 'simulated'>,
): Place {
  const earlier = [...positions.values()].filter((other) => other.publishedOn <= publishedOn)
  // Between its neighbours, whose ranks are whole numbers.
  return { publishedOn, simulated, rank: earlier.length - 0.5 }
}

function isOnShow({ publishedOn, importedOn, undoneOn }: Position, asOf: AsOf): boolean {
  if (undoneOn === null) return publishedOn <= asOf
  return publishedOn <= asOf && importedOn <= asOf && asOf < undoneOn
}

/** False for an import that was undone the day it came in, or before its own publication: nobody is ever shown it. */
export function wasEverOnShow({ publishedOn, importedOn, undoneOn }: Position): boolean {
  return undoneOn === null || (publishedOn < undoneOn && importedOn < undoneOn)
}

function filtered(positions: Positions, keep: (position: Position) => boolean): Positions {
  return new Map([...positions].filter(([, position]) => keep(position)))
}
