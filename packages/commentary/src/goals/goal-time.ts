import { type Granularity, type Period, granularityOf, periodParts } from '@noegletal/domain'
import { formatPeriod, monthName } from '@noegletal/format'

const names = {
  month: ['måned', 'måneder'],
  quarter: ['kvartal', 'kvartaler'],
  'half-year': ['halvår', 'halvår'],
  year: ['år', 'år'],
  'rolling-year': ['måned', 'måneder'],
  'year-to-date': ['måned', 'måneder'],
} as const satisfies Record<Granularity, readonly [one: string, several: string]>

/** "1 måned", "3 kvartaler". */
export function counted(count: number, granularity: Granularity): string {
  return `${count} ${nameOf(granularity, count)}`
}

/** "måned", "kvartaler". */
export function nameOf(granularity: Granularity, count: number): string {
  return names[granularity][count === 1 ? 0 : 1]
}

/** From the first to the last of some periods of one year: "januar–marts 2019", "1.–3. kvartal 2019", "2019". */
export function spanName(periods: readonly Period[]): string {
  const [first, last] = [periods[0], periods.at(-1)]
  if (first === undefined || last === undefined) return ''
  if (first === last) return formatPeriod(last)
  return granularityOf(last) === 'month'
    ? `${monthName(periodParts(first).number)}–${formatPeriod(last)}`
    : `${periodParts(first).number}.–${formatPeriod(last)}`
}
