import { type Indicator, numberOf } from '@noegletal/domain'
import type { AreaRows } from './area-rows.ts'
import type { Grid } from './counts.ts'
import { createRandom } from './random.ts'
import type { DocumentedFigure } from './targets.ts'
import { timelineOf } from './timeline.ts'
import { apportion } from './whole-numbers.ts'

/** The documented parts of a municipality's count, by its row and the place of the timeline: `28/41`. */
export type StatedParts = ReadonlyMap<string, readonly (number | null)[]>

/** Finds the documented parts of an indicator that is split by categories. */
export function statedParts(
  indicator: Indicator,
  documented: readonly DocumentedFigure[],
  { municipalities }: Pick<AreaRows, 'municipalities'>,
): StatedParts {
  const categories = indicator.dimension?.categories.map(({ slug }) => slug) ?? []
  const periods = timelineOf(indicator.granularity)
  const parts = documented.filter(
    (figure) => figure.indicator === indicator.slug && categories.includes(figure.category),
  )
  const cells = Map.groupBy(
    parts,
    ({ area, period }) => `${municipalities.indexOf(area)}/${periods.indexOf(period)}`,
  )
  return new Map(
    [...cells].map(([cell, figures]) => [
      cell,
      categories.map((slug) => {
        const figure = figures.find(({ category }) => category === slug)
        return figure ? numberOf(figure.value) : null
      }),
    ]),
  )
}

type Split = {
  readonly name: string
  readonly seed: number
  /** One for each category; null for one that is never shown. */
  readonly weights: readonly (number | null)[]
  readonly stated: StatedParts
}

/** Divides a count on categories so that the parts add up to it, a grid for each category. */
export function splitGrid(grid: Grid, { name, seed, weights, stated }: Split): (Grid | null)[] {
  const split = grid.map((line, row) => {
    const random = createRandom(seed, `split/${name}/${row}`)
    const own = weights.map((weight) => (weight ?? 0) * Math.exp(random.normal() * 0.15))
    return line.map((number, place) => {
      const wobbly = own.map((weight) => weight * Math.exp(random.normal() * 0.02))
      return divide(number, wobbly, stated.get(`${row}/${place}`))
    })
  })
  return weights.map((weight, part) =>
    weight === null ? null : split.map((line) => line.map((numbers) => numbers[part] ?? 0)),
  )
}

function divide(
  number: number,
  weights: readonly number[],
  stated: readonly (number | null)[] = [],
): number[] {
  const known = weights.map((_, part) => stated[part] ?? null)
  const rest = number - known.reduce<number>((sum, part) => sum + (part ?? 0), 0)
  const free = weights.map((weight, part) => (known[part] === null ? weight : 0))
  const parts = apportion(free, Math.max(0, rest))
  return parts.map((part, index) => known[index] ?? part)
}
