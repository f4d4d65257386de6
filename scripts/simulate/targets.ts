import {
  type Catalogue,
  type CellKey,
  type Granularity,
  type Indicator,
  type Value,
  numberOf,
  total,
  unitKind,
} from '@noegletal/domain'
import type { AreaRows } from './area-rows.ts'
import { modelOf } from './models.ts'
import { timelineOf } from './timeline.ts'

/** A figure that a source states; the simulated series pass through it. */
export type DocumentedFigure = CellKey & { readonly value: Value }

/** What the counts of some municipalities must come to at one place of the timeline. */
export type Target = {
  readonly counts: readonly string[]
  readonly granularity: Granularity
  readonly place: number
  readonly area: string
  /** Rows of the area's municipalities. */
  readonly rows: readonly number[]
  /** A number of (hundredths of) persons, spells …, or a share in percent of another count. */
  readonly stated:
    | { readonly kind: 'count'; readonly total: number }
    | {
        readonly kind: 'share'
        readonly percent: number
        readonly decimals: number
        readonly denominator: string
      }
}

/** Names the counts that a target is about; the same for a count and its share. */
export function countsKey({ counts, granularity }: Target): string {
  return `${counts.join('+')}@${granularity}`
}

/** The documented figures that are counts or shares, as targets for the counts behind them. */
export function toTargets(
  catalogue: Catalogue,
  documented: readonly DocumentedFigure[],
  { rowsOf }: AreaRows,
): Target[] {
  const indicators = new Map(catalogue.indicators.map((indicator) => [indicator.slug, indicator]))
  return documented.flatMap((figure) => {
    const indicator = indicators.get(figure.indicator)
    const number = numberOf(figure.value)
    const counts = indicator && countsOf(indicator, figure)
    const stated = indicator && number !== null && stateOf(indicator, number)
    const place = indicator ? timelineOf(indicator.granularity).indexOf(figure.period) : -1
    const rows = rowsOf.get(figure.area)
    if (!indicator || !counts || !stated || !rows || place === -1) return []
    const { granularity } = indicator
    return [{ counts, granularity, place, area: figure.area, rows, stated }]
  })
}

// The part of a split is laid down where the count is split; a part of a sum is a count of its own.
function countsOf(indicator: Indicator, { category }: CellKey): readonly string[] | null {
  const { kind, counts } = modelOf(indicator)
  if (category === total) return counts
  const place = indicator.dimension?.categories.findIndex(({ slug }) => slug === category) ?? -1
  const count = kind === 'sum' ? counts[place] : undefined
  return count === undefined ? null : [count]
}

function stateOf(indicator: Indicator, number: number): Target['stated'] | null {
  const { unit, decimals } = indicator
  const { denominator } = modelOf(indicator)
  if (denominator !== null) return { kind: 'share', percent: number, decimals, denominator }
  if (unitKind(unit) !== 'count') return null
  return { kind: 'count', total: Math.round(number * 10 ** decimals) }
}
