import {
  type CategorySlug,
  type Indicator,
  type Value,
  missingValue,
  numberValue,
  total,
} from '@noegletal/domain'
import { type AreaRows, sumRows } from './area-rows.ts'
import type { Grid } from './counts.ts'
import type { FirstCounts } from './late-registrations.ts'
import { modelOf } from './models.ts'
import { splitGrid, statedParts } from './splits.ts'
import type { DocumentedFigure } from './targets.ts'
import { roundTo } from './whole-numbers.ts'

/** One figure of an area: the total or a category. */
export type Figure = { readonly category: CategorySlug; readonly value: Value }

/** The figures of an indicator in one area at one place of the timeline, total first. */
export type FigureSource = (area: string, place: number) => Figure[]

/** Everything that the figures of counted indicators are made from. */
export type Making = {
  readonly counts: FirstCounts
  readonly rows: AreaRows
  readonly documented: readonly DocumentedFigure[]
  readonly seed: number
}

/** Shares are sums of persons over sums of the whole, in every area; a part of fewer than five persons is not shown. */
export function countedFigures(indicator: Indicator, making: Making): FigureSource {
  const { granularity, decimals, dimension } = indicator
  const { denominator } = modelOf(indicator)
  const parts = partsOf(indicator, making)
  const whole = denominator === null ? null : making.counts(denominator, granularity)

  return (area, place) => {
    const rows = making.rows.rowsOf.get(area) ?? []
    const base = whole ? sumRows(whole, rows, place) : null
    const persons = parts.map((part) => (part ? sumRows(part, rows, place) : null))
    const sum = persons.reduce<number>((all, number) => all + (number ?? 0), 0)
    const toValue = (number: number): Value => numberValue(toNumber(number, base, decimals))
    const categories = dimension?.categories ?? []
    return [
      { category: total, value: toValue(sum) },
      ...categories.map(({ slug }, index) => ({
        category: slug,
        value: partValue(persons[index] ?? null, toValue),
      })),
    ]
  }
}

// A count with decimals is kept in whole hundredths.
function toNumber(persons: number, whole: number | null, decimals: number): number {
  return whole === null
    ? roundTo(persons / 10 ** decimals, decimals)
    : roundTo((100 * persons) / whole, decimals)
}

const fewest = 5

function partValue(persons: number | null, toValue: (persons: number) => Value): Value {
  if (persons === null) return missingValue('missing')
  return persons > 0 && persons < fewest ? missingValue('suppressed') : toValue(persons)
}

/** The grids that add up to the total, one for each category where there are categories; null for one that is never shown. */
function partsOf(indicator: Indicator, making: Making): (Grid | null)[] {
  const { kind, counts: names, weights } = modelOf(indicator)
  const grids = names.map((name) => making.counts(name, indicator.granularity))
  const [grid] = grids
  if (kind === 'sum' || !grid) return grids
  const { seed, documented, rows } = making
  const stated = statedParts(indicator, documented, rows)
  return splitGrid(grid, { name: indicator.slug, seed, weights, stated })
}
