import type { AreaCode, IndicatorSlug } from '@noegletal/domain'
import type { StoredPoint, StoredSeries } from '@noegletal/store'

/** Finds the points of a series of totals by indicator and area; empty where there are none. */
export type SeriesLookup = (indicator: IndicatorSlug, area: AreaCode) => readonly StoredPoint[]

export function createSeriesLookup(series: readonly StoredSeries[]): SeriesLookup {
  const points = new Map(series.map((one) => [keyOf(one.indicator, one.area), one.points]))
  return (indicator, area) => points.get(keyOf(indicator, area)) ?? []
}

// Neither a slug nor a code can hold a space.
function keyOf(indicator: IndicatorSlug, area: AreaCode): string {
  return `${indicator} ${area}`
}
