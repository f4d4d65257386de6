import { canIndex, indexFigures } from './index-figures.ts'
import type { Indicator } from './indicator.ts'
import type { Break } from './break.ts'
import type { Period } from './period.ts'
import { type RollingMethod, rollingMethod, rollingYear } from './rolling-year.ts'
import type { ShownArea, ShownPoint, ShownSeries } from './shown-series.ts'
import type { Unit } from './unit.ts'

/** What a view asks to have calculated from the figures. */
export type AskedCalculation = {
  /** Each figure for the twelve months that end with its period. */
  readonly rul?: '12' | undefined
  /** The figures as an index with this period as 100. */
  readonly indeks?: Period | undefined
}

/** How the shown figures are calculated from those of the source; two nulls when they are the source's own. */
export type Calculation = {
  readonly rolling: RollingMethod | null
  readonly base: Period | null
}

/** What the shown figures are written as: the indicator's unit, or an index without one. */
export type FigureUnit = Unit | 'index'

export type CalculatedSeries = {
  readonly calculation: Calculation
  readonly figure: { readonly unit: FigureUnit; readonly decimals: number }
  readonly series: readonly ShownSeries[]
  /** Areas that cannot be shown as an index, since they have no figure in the base period. */
  readonly withoutBase: readonly ShownArea[]
  /** What was asked for and cannot be had of these figures. */
  readonly unusable: readonly (keyof AskedCalculation)[]
}

type Known = {
  readonly indicator: Indicator
  readonly breaks: readonly Break[]
  /** Every period that is known of, without holes; one point of each series for each. */
  readonly periods: readonly Period[]
  readonly series: readonly ShownSeries[]
}

const indexDecimals = 1

/** The series as they are, or what is asked to be calculated from them: rolling years first, and then an index of those. */
export function calculatedSeries(
  known: Known,
  { rul, indeks }: AskedCalculation,
): CalculatedSeries {
  const { indicator } = known
  const rolling = rul === undefined ? null : rollingMethod(indicator)
  const own: CalculatedSeries = {
    calculation: { rolling, base: null },
    figure: { unit: indicator.unit, decimals: indicator.decimals },
    series: rolling === null ? known.series : rolledSeries(known, rolling),
    withoutBase: [],
    unusable: rul !== undefined && rolling === null ? ['rul'] : [],
  }
  return indeks === undefined ? own : asIndex(own, { known, base: indeks })
}

/** The calculated figures as an index; as they are where no area has a figure to make one of. */
function asIndex(
  calculated: CalculatedSeries,
  { known, base }: { readonly known: Known; readonly base: Period },
): CalculatedSeries {
  const indexed = indexedSeries({ ...known, series: calculated.series }, base)
  if (indexed === null) {
    return { ...calculated, unusable: [...calculated.unusable, 'indeks'] }
  }
  return {
    ...calculated,
    calculation: { ...calculated.calculation, base },
    figure: { unit: 'index', decimals: indexDecimals },
    series: indexed.series,
    withoutBase: indexed.without,
  }
}

function rolledSeries({ series, ...known }: Known, method: RollingMethod): ShownSeries[] {
  return series.map(({ area, points }) => ({
    area,
    points: rollingYear(points, { ...known, method }),
  }))
}

/** Null where no area has a figure to make an index of. */
function indexedSeries(
  { indicator, series, ...known }: Known,
  base: Period,
): { readonly series: ShownSeries[]; readonly without: ShownArea[] } | null {
  if (!canIndex(indicator.unit)) return null
  const lines = series.map(({ area, points }) => ({
    area,
    points: indexFigures(points, { ...known, base }),
  }))
  const indexed = lines.flatMap(({ area, points }) => (points === null ? [] : { area, points }))
  if (indexed.length === 0) return null
  return { series: indexed, without: withoutPoints(lines) }
}

function withoutPoints(
  lines: readonly { area: ShownArea; points: readonly (ShownPoint | null)[] | null }[],
): ShownArea[] {
  return lines.flatMap(({ area, points }) => (points === null ? area : []))
}
