import { type Granularity, type Period, granularityOf, stepsBetween } from '@noegletal/domain'
import { countWord } from '../numerals.ts'
import { listPeriods } from '../preliminary.ts'
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

/**
 * How many periods, in time order, and which: "seks nye måneder: april 2019 – september 2019"; with holes between them "to nye
 * måneder: september 2018 og september 2019", "syv nye måneder i perioden september 2018 – september 2019".
 */
export function countPeriods(periods: readonly Period[]): string {
  const [first, last] = [periods[0], periods.at(-1)]
  if (first === undefined || last === undefined) return ''
  const [, many] = periodNouns[granularityOf(last)]
  const count = `${countWord(periods.length)} nye ${many}`
  if (periods.length <= mostNamed) return `${count}: ${listPeriods(periods)}`
  const isWhole = stepsBetween(first, last) + 1 === periods.length
  return `${count}${isWhole ? ':' : ' i perioden'} ${span(periods)}`
}

/** More periods than these are told by the first and the last. */
const mostNamed = 3
