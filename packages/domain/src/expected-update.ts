import type { Indicator } from './indicator.ts'
import { type Period, lastDayOf, shiftPeriod } from './period.ts'

const day = 86_400_000 // milliseconds

/** The ISO date around which the figure of the period after `newest` is usually published. */
export function expectedUpdate(
  newest: Period,
  { usualLagDays }: Pick<Indicator, 'usualLagDays'>,
): string {
  const end = Date.parse(lastDayOf(shiftPeriod(newest, 1)))
  return new Date(end + usualLagDays * day).toISOString().slice(0, 10)
}
