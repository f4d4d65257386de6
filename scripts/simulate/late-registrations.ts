import type { Granularity } from '@noegletal/domain'
import type { Grid } from './counts.ts'
import type { FittedCounts } from './fitted-counts.ts'
import { profileOf } from './profiles.ts'
import { createRandom } from './random.ts'
import type { Target } from './targets.ts'

/** The counts as they are first published: a little low, since some registrations come late. */
export type FirstCounts = (name: string, granularity: Granularity) => Grid

type Making = {
  readonly counts: FittedCounts
  readonly targets: readonly Target[]
  readonly seed: number
}

/** Documented figures are what was published first, so the counts behind them are final from the start. */
export function firstCounts({ counts, targets, seed }: Making): FirstCounts {
  const settled = new Set(targets.flatMap(settledCells))
  const made = new Map<string, Grid>()
  return (name, granularity) => {
    const key = `${name}@${granularity}`
    const final = counts(name, granularity)
    const isKnown = profileOf(name).noise === 0
    const grid = made.get(key) ?? (isKnown ? final : toFirst(final, { key, seed, settled }))
    made.set(key, grid)
    return grid
  }
}

// Between a hair too many and 1.2 % too few; hardly ever 1 % for many municipalities together.
const most = { tooMany: 0.001, tooFew: 0.012, ofMany: 0.01 }

/** The cells behind a documented figure, as `fleksjob@month/38/28`. */
function settledCells(target: Target): string[] {
  const { counts, granularity, place, rows, stated } = target
  if (rows.length > 1 && printsTheSame(stated)) return []
  const names = stated.kind === 'share' ? [...counts, stated.denominator] : counts
  return names.flatMap((name) => rows.map((row) => `${name}@${granularity}/${place}/${row}`))
}

/** Whether the share of a large area survives its municipalities being counted too low, since it is fitted to the middle. */
function printsTheSame(stated: Target['stated']): boolean {
  return stated.kind === 'share' && stated.percent * most.ofMany < 0.5 / 10 ** stated.decimals
}

type Cells = {
  readonly key: string
  readonly seed: number
  readonly settled: ReadonlySet<string>
}

function toFirst(final: Grid, { key, seed, settled }: Cells): Grid {
  const random = createRandom(seed, `late/${key}`)
  return final.map((line, row) =>
    line.map((number, place) => {
      const late = random.uniform() * (most.tooFew + most.tooMany) - most.tooMany
      return settled.has(`${key}/${place}/${row}`) ? number : number - Math.round(number * late)
    }),
  )
}
