import { type Period, granularityOf } from '@noegletal/domain'
import { formatPeriod } from '@noegletal/format'

/** When: "i marts 2019", "i 1. kvartal 2019", "i 2019", "i de 12 måneder til og med marts 2019". */
export function inPeriod(period: Period): string {
  return `i ${periodName(period)}`
}

/** A period as the thing that is compared with: "marts 2019", "de 12 måneder til og med marts 2019". */
export function periodName(period: Period): string {
  const isRolling = granularityOf(period) === 'rolling-year'
  return `${isRolling ? 'de ' : ''}${formatPeriod(period)}`
}

const plurals = { month: 'måneder', quarter: 'kvartaler', 'half-year': 'halvår', year: 'år' }
const fewWords = new Map([
  [2, 'to'],
  [3, 'tre'],
  [4, 'fire'],
  [5, 'fem'],
])

/**
 * Since when, for an unbroken run of at least two periods: "de to seneste måneder" up to five, then "siden november 2018".
 * Null for rolling years and years to date, which overlap, so that a run of them says little.
 */
export function findSince(run: readonly Period[]): string | null {
  const [first] = run
  if (first === undefined || run.length < 2) return null
  const granularity = granularityOf(first)
  if (granularity === 'rolling-year' || granularity === 'year-to-date') return null
  const few = fewWords.get(run.length)
  return few === undefined
    ? `siden ${formatPeriod(first)}`
    : `de ${few} seneste ${plurals[granularity]}`
}
