import type { Cell, ComparedCell, ComparedIndicator } from '@noegletal/contract'
import {
  type Area,
  type Catalogue,
  type Indicator,
  cleanDifference,
  comparesAcrossAreas,
  judgeChange,
  missingValue,
  numberOf,
  rankAreas,
  ranksAreas,
} from '@noegletal/domain'
import { formatNumber } from '@noegletal/format'
import { findGap } from '../figures/find-gap.ts'
import { toSummary } from '../figures/indicator-summary.ts'
import { cellAt, toPoints } from '../figures/points.ts'
import type { SeriesLookup } from '../figures/series-lookup.ts'
import type { ComparedPeriod } from './read-newest.ts'

type Question = {
  /** Own municipality first. */
  readonly areas: readonly [Area, ...Area[]]
  readonly known: SeriesLookup
  readonly catalogue: Pick<Catalogue, 'gaps'>
  readonly asOf: string
}

/** One row of a comparison: every area's figure, its place, and whether it is better than the country's. */
export function toComparedIndicator(
  { indicator, period }: ComparedPeriod,
  { areas, known, catalogue, asOf }: Question,
): ComparedIndicator {
  const cells = areas.map((area) => {
    const points = toPoints(known(indicator.slug, area.code), indicator)
    return { area, ...withReason(cellAt(points, period), { indicator, area }) }
  })
  const places = rankedPlaces(indicator, cells)
  const country = cells.find(({ area }) => area.kind === 'country')

  return {
    indicator: toSummary(indicator),
    period,
    cells: cells.map(({ area, ...cell }) => ({
      ...cell,
      area: area.code,
      place: places.get(area.code) ?? null,
      judgement: country === undefined ? null : judgeBeside(indicator, cell, country),
    })),
    ranked: places.size,
    gap: findGap(catalogue.gaps, { indicator: indicator.slug, area: areas[0].code, period, asOf }),
  }
}

type AreaCell = Cell & { readonly area: Area }

/** An indicator of some municipalities alone is not missing for the others: there is no such figure. */
function withReason(
  cell: Cell,
  { indicator: { onlyAreas }, area }: { readonly indicator: Indicator; readonly area: Area },
): Cell {
  const isMade = onlyAreas.length === 0 || onlyAreas.includes(area.code)
  if (isMade || cell.value.kind === 'number') return cell
  return { ...cell, value: missingValue('not-applicable') }
}

/** The place of every municipality with a number; none for counts, which follow the size of the municipality. */
function rankedPlaces(
  indicator: Indicator,
  cells: readonly AreaCell[],
): ReadonlyMap<string, number> {
  if (!ranksAreas(indicator.unit)) return new Map()
  const municipalities = cells
    .filter(({ area }) => area.kind === 'municipality')
    .map(({ area, value }) => ({ area: area.code, value }))
  const { ranked } = rankAreas(municipalities, indicator)
  return new Map(ranked.map(({ area, rank }) => [area, rank]))
}

/** Better or worse than the country; null without a direction, and where a reader sees the same figure twice. */
function judgeBeside(
  { unit, decimals, direction }: Indicator,
  cell: Cell,
  country: Cell,
): ComparedCell['judgement'] {
  const [number, other] = [numberOf(cell.value), numberOf(country.value)]
  if (!comparesAcrossAreas(unit) || number === null || other === null) return null
  if (formatNumber(number, decimals) === formatNumber(other, decimals)) return null
  return judgeChange(cleanDifference(number, other), direction)
}
