import { CategorySlug, IndicatorSlug, Period } from '@noegletal/domain'
import { z } from 'zod'
import { AreaKey, AreaNames, AsOfDate, Until } from './query.ts'

const seriesFields = {
  indicator: IndicatorSlug,
  areas: AreaNames.optional(),
  category: CategorySlug.optional(),
  from: Period.optional(),
  til: Until.optional(),
  pr: AsOfDate.optional(),
}
const inOrder = (query: { from?: string | undefined; til?: string | undefined }): boolean =>
  query.from === undefined ||
  query.til === undefined ||
  query.til === 'seneste' ||
  query.from <= query.til
const orderFault = { path: ['til'], message: 'Perioden slutter, før den begynder' }

export const SeriesQuery = z.strictObject(seriesFields).refine(inOrder, orderFault)
export type SeriesQuery = z.infer<typeof SeriesQuery>

export const SeriesFileQuery = z
  .strictObject({ ...seriesFields, format: z.enum(['da', 'iso']).optional() })
  .refine(inOrder, orderFault)
export type SeriesFileQuery = z.infer<typeof SeriesFileQuery>

/** So many periods of ranks in one answer: thirty years of months. */
export const mostRankPeriods = 361

export const RankingQuery = z
  .strictObject({
    indicator: IndicatorSlug,
    category: CategorySlug.optional(),
    /** The group of municipalities, by code or slug; the first compared area that is one when left out. */
    group: AreaKey.optional(),
    /** The own municipality's newest when left out. */
    period: Period.optional(),
    /** The periods that the ranks over time are given for; the newest of all when left out. */
    from: Period.optional(),
    til: Until.optional(),
    pr: AsOfDate.optional(),
  })
  .refine(inOrder, orderFault)
export type RankingQuery = z.infer<typeof RankingQuery>

export const BreakdownQuery = z
  .strictObject({
    indicator: IndicatorSlug,
    /** By code or slug; the own municipality when left out. */
    area: AreaKey.optional(),
    from: Period.optional(),
    til: Until.optional(),
    pr: AsOfDate.optional(),
  })
  .refine(inOrder, orderFault)
export type BreakdownQuery = z.infer<typeof BreakdownQuery>

export const HistoryQuery = z.strictObject({
  indicator: IndicatorSlug,
  area: AreaKey,
  category: CategorySlug.optional(),
  period: Period,
})
export type HistoryQuery = z.infer<typeof HistoryQuery>

/** Digits alone: what else JavaScript takes for a number (`0x1`, `1e3`, a space before it) is no address of an import. */
export const ImportParams = z.strictObject({
  id: z
    .string()
    .regex(/^[1-9]\d{0,14}$/, 'En indlæsning skrives som sit nummer, 12')
    .transform(Number),
})
export const IndicatorParams = z.strictObject({ slug: IndicatorSlug })
