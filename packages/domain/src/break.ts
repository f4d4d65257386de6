import { z } from 'zod'
import { AreaCode } from './area.ts'
import { IndicatorSlug } from './indicator.ts'
import { Period, firstDayOf } from './period.ts'

const isoDate = z.iso.date()

/**
 * A date at which a series changed meaning. A `break` forbids comparison across it; an `event` (COVID-19) is only marked.
 */
export const Break = z.object({
  date: isoDate,
  kind: z.enum(['break', 'event']),
  /** On the chart, by the line. */
  label: z.string().min(1).max(50),
  /** As a footnote and in the table. */
  description: z.string().min(1),
  source: z.string().min(1),
  indicators: z.array(IndicatorSlug).min(1),
})
export type Break = z.infer<typeof Break>

/** Figures that are missing for a stated reason, with when they are expected back. */
export const Gap = z.object({
  indicator: IndicatorSlug,
  /** Null when it holds for every area. */
  area: AreaCode.nullable(),
  from: Period,
  /** Null while it still lasts. */
  til: Period.nullable(),
  reason: z.string().min(1),
  /** In words, as the source put it: "ventes igen i foråret 2020"; null when nobody knows. */
  expected: z.string().nullable(),
  simulated: z.boolean(),
})
export type Gap = z.infer<typeof Gap>

/** The first break that lies after `from` has begun and not after `to` has; null when the two can be compared. */
export function breakBetween(
  breaks: readonly Break[],
  { from, to }: { readonly from: Period; readonly to: Period },
): Break | null {
  const begin = firstDayOf(from)
  const end = firstDayOf(to)
  return breaks.find(({ kind, date }) => kind === 'break' && begin < date && date <= end) ?? null
}
