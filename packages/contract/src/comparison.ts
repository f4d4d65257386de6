import { AreaCode, Gap, IndicatorSlug, Period, Theme } from '@noegletal/domain'
import { z } from 'zod'
import { CsvFormat } from './downloads.ts'
import { AreaKey, AreaNames, AsOfDate } from './query.ts'
import { AreaName, Cell, IndicatorSummary } from './response.ts'

export const ComparisonQuery = z.strictObject({
  /** Only the indicators of this theme; all when left out. */
  theme: Theme.shape.slug.optional(),
  /** The municipalities of this area; `000` for all of them. The area of the configuration when neither is given. */
  group: AreaKey.optional(),
  /** These areas, besides those of the group. */
  areas: AreaNames.optional(),
  pr: AsOfDate.optional(),
})
export type ComparisonQuery = z.infer<typeof ComparisonQuery>

/** One area's figure in a row. */
export const ComparedCell = Cell.extend({
  area: AreaCode,
  /** Its place among the municipalities of the row, 1 for the best or, without a direction, the lowest; null where nothing is ranked. */
  place: z.number().int().nullable(),
  /** Beside the whole country, by the indicator's direction; null without one and where both print the same. */
  judgement: z.enum(['better', 'worse']).nullable(),
})
export type ComparedCell = z.infer<typeof ComparedCell>

/** One indicator for every area at one period. */
export const ComparedIndicator = z.object({
  indicator: IndicatorSummary,
  /** The own municipality's newest with a number; the newest of any area where it has none. */
  period: Period,
  /** In the order of the areas. */
  cells: z.array(ComparedCell),
  /** How many municipalities the places are among; 0 where nothing is ranked. */
  ranked: z.number().int(),
  /** A registered reason why newer figures are missing. */
  gap: Gap.nullable(),
})
export type ComparedIndicator = z.infer<typeof ComparedIndicator>

/** Indicators beside areas, each indicator at its own newest period. */
export const Comparison = z.object({
  asOf: z.iso.date().nullable(),
  /** The area whose municipalities are compared; null for areas that were named one by one. */
  group: AreaName.nullable(),
  /** The own municipality, then the group itself where it has figures, then the country, then the others by name. */
  areas: z.array(AreaName),
  themes: z.array(Theme.extend({ indicators: z.array(ComparedIndicator) })),
  /** With an as-of date: how many cells are different today. */
  changedSince: z.number().int(),
  simulated: z.boolean(),
})
export type Comparison = z.infer<typeof Comparison>

/**
 * What the address of the page that compares says of its figures, under the page's own names, for a file at the page's
 * address with an ending: `/sammenlign.csv?gruppe=082`. What else the page can say changes no figure and is passed over.
 */
export const ComparisonCsvQuery = z.object({
  pr: AsOfDate.optional(),
  gruppe: AreaKey.optional(),
  omraader: AreaNames.optional(),
  tema: Theme.shape.slug.optional(),
  soeg: z.string().max(100).optional(),
  /** The areas are sorted by this indicator's figures; with `orden`. */
  indikator: IndicatorSlug.optional(),
  orden: z.enum(['stigende', 'faldende']).optional(),
  format: CsvFormat.optional(),
})
export type ComparisonCsvQuery = z.infer<typeof ComparisonCsvQuery>

/** Apart from the other addresses, so that only the page that compares carries their schemas. */
export const comparisonEndpoints = {
  comparison: { path: '/api/v1/comparison', query: ComparisonQuery, response: Comparison },
} as const
