import { CategorySlug, IndicatorSlug, Period, Value } from '@noegletal/domain'
import { z } from 'zod'
import { AsOfDate } from './query.ts'
import { AreaName, IndicatorSummary } from './response.ts'

export const BudgetQuery = z.strictObject({ pr: AsOfDate.optional() })

/** A figure as it was published, and nothing computed over it. */
export const PublishedCell = z.object({ value: Value, simulated: z.boolean() })
export type PublishedCell = z.infer<typeof PublishedCell>

/** What a benefit has averaged so far, by another measure than the budget's. */
export const ActualSoFar = z.object({
  indicator: IndicatorSummary,
  category: CategorySlug,
  average: z.number(),
  periods: z.array(Period),
  preliminary: z.number().int(),
  missing: z.number().int(),
  simulated: z.boolean(),
})
export type ActualSoFar = z.infer<typeof ActualSoFar>

/** One benefit, or the total, in one year; forecasts and deviations stand in the order of the follow-ups. */
export const BudgetLine = z.object({
  category: CategorySlug,
  title: z.string(),
  budget: PublishedCell,
  forecasts: z.array(PublishedCell),
  /** Forecast minus budget: more persons than budgeted is positive. */
  deviations: z.array(PublishedCell),
  /** Null where no goal says which figure the benefit is, and where it has no figure of the year. */
  actual: ActualSoFar.nullable(),
})
export type BudgetLine = z.infer<typeof BudgetLine>

/** Full-time persons in the budget of one year, and the follow-ups of it, oldest first. */
export const PersonBudgetYear = z.object({
  year: Period,
  followUps: z.array(z.iso.date()),
  lines: z.array(BudgetLine),
})
export type PersonBudgetYear = z.infer<typeof PersonBudgetYear>

/** Spending in 1,000 kroner: the amounts of one follow-up, in the order of the columns. */
export const SpendingRow = z.object({
  year: Period,
  followUp: z.iso.date(),
  amounts: z.array(PublishedCell),
})
export type SpendingRow = z.infer<typeof SpendingRow>

export const BudgetReply = z.object({
  asOf: z.iso.date().nullable(),
  area: AreaName,
  persons: z.object({
    /** The figures behind budget, forecast and deviation. */
    indicators: z.object({
      budget: IndicatorSlug,
      forecast: IndicatorSlug,
      deviation: IndicatorSlug,
    }),
    /** Newest first; empty for a municipality without a budget here. */
    years: z.array(PersonBudgetYear),
  }),
  spending: z.object({
    /** In the order of the amounts; the last is the deviation, less spent than budgeted positive. */
    columns: z.array(IndicatorSummary),
    /** Newest year first, and within a year the oldest follow-up first. */
    rows: z.array(SpendingRow),
  }),
  changedSince: z.number().int(),
  simulated: z.boolean(),
})
export type BudgetReply = z.infer<typeof BudgetReply>
