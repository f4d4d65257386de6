import { z } from 'zod'
import { type Indicator, IndicatorSlug } from './indicator.ts'
import { ranksAreas } from './rank.ts'

/** The lists of the ministry's benchmarking: all benefits, and its three areas, in the order they are shown. */
export const BenchmarkList = z.enum(['samlet', 'dagpenge', 'kontanthjaelp', 'sygedagpenge'])
export type BenchmarkList = z.infer<typeof BenchmarkList>

/**
 * What a list may say of a municipality: its place, the expected and the actual share of the population, actual minus
 * expected in percentage points and in persons (fewer than expected is negative), and what is saved.
 */
export const benchmarkMeasures = [
  'place',
  'expected',
  'actual',
  'difference',
  'persons',
  'saving',
] as const
export type BenchmarkMeasure = (typeof benchmarkMeasures)[number]

const endings = {
  place: '',
  expected: '-forventet',
  actual: '-faktisk',
  difference: '-forskel',
  persons: '-personer',
  saving: '-besparelse',
} satisfies Record<BenchmarkMeasure, string>

/** The catalogue's figure for it; `data/README.md` tells an editor to keep their names. Not every list has all of them. */
export function benchmarkIndicator(list: BenchmarkList, measure: BenchmarkMeasure): IndicatorSlug {
  return IndicatorSlug.parse(`benchmark-${list}${endings[measure]}`)
}

/** Which measure of which list a figure is; null for every other figure. */
export function benchmarkPart(
  slug: string,
): { readonly list: BenchmarkList; readonly measure: BenchmarkMeasure } | null {
  for (const list of BenchmarkList.options) {
    const measure = benchmarkMeasures.find((one) => benchmarkIndicator(list, one) === slug)
    if (measure !== undefined) return { list, measure }
  }
  return null
}

/**
 * The key figures that municipalities can be put in order by, in the catalogue's order; not those that only one of them has, nor
 * the ministry's lists, which are in order as they are published.
 */
export function rankedIndicators<Candidate extends Pick<Indicator, 'slug' | 'unit' | 'onlyAreas'>>(
  indicators: readonly Candidate[],
): Candidate[] {
  return indicators.filter(
    ({ slug, unit, onlyAreas }) =>
      ranksAreas(unit) && onlyAreas.length !== 1 && benchmarkPart(slug) === null,
  )
}
