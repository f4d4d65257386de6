import type { Difference } from '@noegletal/contract'
import { type Catalogue, type SeriesKey, total } from '@noegletal/domain'
import { toAreaName } from '../../dashboard.ts'
import { differenceOf } from '../pipeline/change-tally.ts'
import type { KeptDifference } from '../pipeline/kept-differences.ts'
import { toIndicatorWords } from '../pipeline/read-summary.ts'

type SeriesWords = Pick<Difference, 'indicator' | 'area' | 'category'>

/** How a page names a series; null for one that the catalogue no longer has. */
export type NameSeries = (key: SeriesKey) => SeriesWords | null

export function createNameSeries({ areas, indicators }: Catalogue): NameSeries {
  const areaOf = new Map(areas.map((area) => [area.code, area]))
  const indicatorOf = new Map(indicators.map((indicator) => [indicator.slug, indicator]))
  return (key) => {
    const area = areaOf.get(key.area)
    const indicator = indicatorOf.get(key.indicator)
    if (area === undefined || indicator === undefined) return null
    const { slug, title } = indicator.dimension?.categories.find(
      (category) => category.slug === key.category,
    ) ?? { slug: total, title: 'I alt' }
    return {
      indicator: toIndicatorWords(indicator),
      area: toAreaName(area),
      category: { slug, title },
    }
  }
}

/** Differences as a page shows them. */
export function toDifferences(
  kept: readonly KeptDifference[],
  nameSeries: NameSeries,
): Difference[] {
  return kept.flatMap((difference) => {
    const words = nameSeries(difference)
    if (words === null) return []
    const { period, kind, revision, before, after, line } = difference
    const step = differenceOf(before, after)
    return [{ ...words, period, kind, revision, before, after, difference: step, line }]
  })
}
