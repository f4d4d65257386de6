import {
  type Granularity,
  type Indicator,
  type Period,
  lastDayOf,
  monthsOf,
  periodOf,
  periodParts,
  periodRange,
} from '@noegletal/domain'

/** The day after which nothing simulated is published: that of the newest documented meeting. */
export const simulatedUntil = '2019-11-13'

const firstYear = 2016
const lastYear = 2019

/** Every period from January 2016 to December 2019; counts are made for all of them, also those that are never published. */
export function timelineOf(granularity: Granularity): Period[] {
  const january = periodOf({ granularity, year: firstYear, number: 1 })
  const nextJanuary = periodOf({ granularity, year: lastYear + 1, number: 1 })
  return periodRange(january, nextJanuary).slice(0, -1)
}

/** The periods of an indicator that are published by the last day, oldest first. */
export function publishedPeriods(
  indicator: Pick<Indicator, 'granularity' | 'usualLagDays'>,
): Period[] {
  return timelineOf(indicator.granularity).filter(
    (period) => publicationDay(indicator, period) <= simulatedUntil,
  )
}

/** The day a period's figure is first published, as an ISO date. */
export function publicationDay(
  { usualLagDays }: Pick<Indicator, 'usualLagDays'>,
  period: Period,
): string {
  const day = new Date(`${lastDayOf(period)}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + usualLagDays)
  return day.toISOString().slice(0, 10)
}

/** Years from January 2019 to the middle of a period, negative before. */
export function yearsFrom2019(period: Period): number {
  const first = periodParts(monthsOf(period).first)
  const last = periodParts(monthsOf(period).last)
  const months = (first.year + last.year - 2 * 2019) * 12 + first.number + last.number - 1
  return months / 24
}
