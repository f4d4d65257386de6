import type { Granularity } from '@noegletal/domain'
import type { Grid } from './counts.ts'
import type { FittedCounts } from './fitted-counts.ts'
import { profileOf } from './profiles.ts'
import { createRandom } from './random.ts'
import type { Target } from './targets.ts'

/** The counts as they are first published: a little low, since some registrations come late. */
export type FirstCounts = (name: string, granularity: Granularity) => Grid

/** At a place with a documented figure the first count is the final one, because that figure was what was published then. */
export function firstCounts({
  counts,
  targets,
  seed,
}: {
  readonly counts: FittedCounts
  readonly targets: readonly Target[]
  readonly seed: number
}): FirstCounts {
  const settled = settledPlaces(targets)
  const made = new Map<string, Grid>()
  return (name, granularity) => {
    const key = `${name}@${granularity}`
    const final = counts(name, granularity)
    const grid =
      made.get(key) ?? (profileOf(name).noise > 0 ? toFirst(final, { key, seed, settled }) : final)
    made.set(key, grid)
    return grid
  }
}

function settledPlaces(targets: readonly Target[]): ReadonlySet<string> {
  return new Set(
    targets.flatMap(({ counts, granularity, place, stated }) =>
      [...counts, ...(stated.kind === 'share' ? [stated.denominator] : [])].map(
        (name) => `${name}@${granularity}/${place}`,
      ),
    ),
  )
}

function toFirst(
  final: Grid,
  {
    key,
    seed,
    settled,
  }: { readonly key: string; readonly seed: number; readonly settled: ReadonlySet<string> },
): Grid {
  const random = createRandom(seed, `late/${key}`)
  return final.map((row) =>
    row.map((number, place) => {
      // Between a hair more and 1.2 % fewer than in the end.
      const late = random.uniform() * 0.013 - 0.001
      return settled.has(`${key}/${place}`) ? number : number - Math.round(number * late)
    }),
  )
}
