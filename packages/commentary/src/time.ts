import { type Period, granularityOf } from '@noegletal/domain'
import { formatPeriod } from '@noegletal/format'
import { countWord } from './numerals.ts'

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

/** The most periods that are counted; a longer run is known by where it began. */
const mostCounted = 5

/**
 * Since when, for an unbroken run of at least two periods: "de to seneste måneder" up to five, then "siden november 2018".
 * Null for rolling years and years to date, which overlap, so that a run of them says little.
 */
export function findSince(run: readonly Period[]): string | null {
  const counted = countRun(run)
  if (counted === null) return null
  return run.length > mostCounted
    ? `siden ${formatPeriod(counted.first)}`
    : `de ${countWord(run.length)} seneste ${counted.periods}`
}

/**
 * The same, of a window that every period fills: "i hele perioden september 2018 – september 2019"; both ends are part of
 * it. Two periods are "de to seneste år".
 */
export function findThroughout(window: readonly Period[]): string | null {
  if (countRun(window) === null || window.length === 2) return findSince(window)
  return `i hele perioden ${span(window)}`
}

/** "september 2018 – september 2019", never parted before the dash; empty for no period. */
export function span(window: readonly Period[]): string {
  const [from, to] = [window[0], window.at(-1)]
  return from === undefined || to === undefined
    ? ''
    : `${formatPeriod(from)}\u00A0– ${formatPeriod(to)}`
}

/** Whether periods follow one another without overlapping, so that a run of them can be counted. */
export function canBeCounted(period: Period): boolean {
  const granularity = granularityOf(period)
  return granularity !== 'rolling-year' && granularity !== 'year-to-date'
}

function countRun(
  run: readonly Period[],
): { readonly first: Period; readonly periods: string } | null {
  const [first] = run
  if (first === undefined || run.length < 2) return null
  const granularity = granularityOf(first)
  if (granularity === 'rolling-year' || granularity === 'year-to-date') return null
  return { first, periods: plurals[granularity] }
}
