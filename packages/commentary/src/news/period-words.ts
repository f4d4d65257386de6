import { type Granularity, type Period, granularityOf, stepsBetween } from '@noegletal/domain'
import { countWord } from '../numerals.ts'
import { span } from '../time.ts'

/** What periods are called: one, and many. */
export const periodNouns = {
  month: ['måned', 'måneder'],
  quarter: ['kvartal', 'kvartaler'],
  'half-year': ['halvår', 'halvår'],
  year: ['år', 'år'],
  'rolling-year': ['rullende år', 'rullende år'],
  'year-to-date': ['år til dato', 'år til dato'],
} as const satisfies Record<Granularity, readonly [one: string, many: string]>

/** "tre nye måneder, januar 2019 – marts 2019": how many periods, in time order, and from which to which; at least two. */
export function countPeriods(periods: readonly Period[]): string {
  const [first, last] = [periods[0], periods.at(-1)]
  if (first === undefined || last === undefined) return ''
  const [, many] = periodNouns[granularityOf(last)]
  const between = stepsBetween(first, last) + 1 === periods.length ? '' : 'mellem '
  return `${countWord(periods.length)} nye ${many}, ${between}${span(periods)}`
}
