import {
  type Catalogue,
  type Granularity,
  type Indicator,
  benchmarkPart,
  numberOf,
  total,
  unitKind,
} from '@noegletal/domain'
import type { AreaRows } from './area-rows.ts'
import type { Grid } from './counts.ts'
import { createRandom } from './random.ts'
import type { DocumentedFigure } from './targets.ts'
import { timelineOf } from './timeline.ts'

/** Actual minus expected share of the population in percentage points, and the place it gives; nr. 1 is the most below. */
export type Ranking = {
  readonly differences: Grid
  readonly places: Grid
  /** The share of the population that would be expected of each municipality, in percent. */
  readonly expected: Grid
}

/** What a year on public support costs, in million kroner a person: 180 fewer saved 13 million in April 2019. */
export const millionsPerPerson = 13 / 180

/** Whether an indicator is read from a ranking instead of from counts. */
export function isRanked({ slug, unit }: Pick<Indicator, 'slug' | 'unit'>): boolean {
  const isCounted = unitKind(unit) === 'share' || unitKind(unit) === 'count'
  return !isCounted || benchmarkPart(slug) !== null
}

/** The place, the difference and the money of one area of the ranking belong together. */
export function rankingOf(slug: string): string {
  return slug.replace(/-(forventet|faktisk|forskel|personer|besparelse)$/, '')
}

type Making = {
  readonly catalogue: Pick<Catalogue, 'indicators'>
  readonly documented: readonly DocumentedFigure[]
  readonly rows: AreaRows
  readonly seed: number
  /** People of 16 to 66 years, by municipality and place of the timeline. */
  readonly population: (granularity: Granularity) => Grid
}

/** Makes the ranking with that name so that it agrees with every documented place and difference. */
export function makeRanking(name: string, granularity: Granularity, making: Making): Ranking {
  const drawn = drawDifferences(name, granularity, making)
  const stated = statedOf(name, granularity, making)
  const adjusted = drawn.map((line) => [...line])
  for (const cell of stated) adjust(adjusted, cell)
  const places = stated.map(({ place }) => place)
  const differences = drawn.map((line, row) => carryOver(line, adjusted[row] ?? line, places))
  const expected = drawExpected(name, granularity, making)
  return { differences, places: toPlaces(differences), expected }
}

/** Moves the other periods as the nearest documented one was moved, so that nobody jumps up or down the list. */
function carryOver(
  drawn: readonly number[],
  adjusted: readonly number[],
  stated: readonly number[],
): number[] {
  return drawn.map((difference, place) => {
    const nearest = stated.toSorted((a, b) => Math.abs(a - place) - Math.abs(b - place))[0]
    if (nearest === undefined) return difference
    return difference + (adjusted[nearest] ?? 0) - (drawn[nearest] ?? 0)
  })
}

function drawDifferences(name: string, granularity: Granularity, making: Making): Grid {
  const periods = timelineOf(granularity)
  const size = spreads.get(name) ?? 0.3
  return making.rows.municipalities.map((code) => {
    const random = createRandom(making.seed, `${name}/${code}`)
    const standing = random.normal() * size
    return periods.map(() => standing + random.normal() * size * 0.06)
  })
}

/** What a municipality's conditions let one expect hardly moves from one half-year to the next. */
function drawExpected(name: string, granularity: Granularity, making: Making): Grid {
  const periods = timelineOf(granularity)
  const level = levels.get(name) ?? 5
  return making.rows.municipalities.map((code) => {
    const random = createRandom(making.seed, `${name}/expected/${code}`)
    const standing = level * Math.max(0.5, 1 + random.normal() * 0.15)
    return periods.map(() => standing + random.normal() * level * 0.005)
  })
}

const levels = new Map([
  ['benchmark-samlet', 15.5],
  ['benchmark-dagpenge', 2.3],
  ['benchmark-kontanthjaelp', 3.6],
  ['benchmark-sygedagpenge', 2.4],
])

const spreads = new Map([
  ['benchmark-samlet', 0.7],
  ['benchmark-dagpenge', 0.16],
  ['benchmark-kontanthjaelp', 0.4],
  ['benchmark-sygedagpenge', 0.2],
])

/** What is documented of one municipality at one place of the timeline. */
type Stated = {
  readonly row: number
  readonly place: number
  readonly rank: number | null
  readonly difference: number | null
}

function statedOf(name: string, granularity: Granularity, making: Making): Stated[] {
  const { catalogue, documented, rows } = making
  const units = new Map(
    catalogue.indicators
      .filter(({ slug }) => rankingOf(slug) === name)
      .map(({ slug, unit }) => [slug, unit]),
  )
  const figures = documented.filter(
    ({ indicator, category }) => units.has(indicator) && category === total,
  )
  const cells = Map.groupBy(figures, ({ area, period }) => `${area}@${period}`)
  return [...cells.values()].flatMap((cell) => {
    const row = rows.municipalities.indexOf(cell[0]?.area ?? '')
    const place = cell[0] ? timelineOf(granularity).indexOf(cell[0].period) : -1
    const find = (unit: string): number | null => {
      const figure = cell.find(({ indicator }) => units.get(indicator) === unit)
      return figure ? numberOf(figure.value) : null
    }
    if (row === -1 || place === -1) return []
    const people = making.population(granularity)[row]?.[place] ?? 1
    const persons = find('person-difference')
    const exact = persons === null ? null : (100 * persons) / people
    return [{ row, place, rank: find('rank'), difference: exact ?? find('percentage-points') }]
  })
}

/** Puts the municipality between its neighbours, then moves all of them until its own difference is the documented one. */
function adjust(differences: Grid, { row, place, rank, difference }: Stated): void {
  const own = differences[row]
  if (own === undefined) return
  if (rank === null) {
    if (difference !== null) own[place] = difference
    return
  }
  const others = differences
    .filter((line) => line !== own)
    .map((line) => line[place] ?? 0)
    .toSorted((a, b) => a - b)
  own[place] = between(others, rank)
  const shift = difference === null ? 0 : difference - own[place]
  for (const line of differences) line[place] = (line[place] ?? 0) + shift
}

function between(sorted: readonly number[], rank: number): number {
  const below = sorted[rank - 2] ?? (sorted[0] ?? 0) - 0.02
  const above = sorted[rank - 1] ?? (sorted.at(-1) ?? 0) + 0.02
  return (below + above) / 2
}

function toPlaces(differences: Grid): Grid {
  const length = differences[0]?.length ?? 0
  const places = differences.map(() => Array.from({ length }, () => 0))
  for (let place = 0; place < length; place += 1) {
    const order = differences
      .map((line, row) => ({ row, difference: line[place] ?? 0 }))
      .toSorted((a, b) => a.difference - b.difference || a.row - b.row)
    for (const [index, { row }] of order.entries()) {
      const line = places[row]
      if (line) line[place] = index + 1
    }
  }
  return places
}
