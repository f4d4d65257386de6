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
  const counted = countRun(run)
  if (counted === null) return null
  const few = fewWords.get(run.length)
  return few === undefined
    ? `siden ${formatPeriod(counted.first)}`
    : `de ${few} seneste ${counted.periods}`
}

/**
 * The same, of a window that every period fills: "i alle 13 måneder siden september 2018", "i alle fem kvartaler siden
 * 1. kvartal 2018"; the first is one of them. Two periods are "de to seneste år".
 */
export function findInAll(window: readonly Period[]): string | null {
  const counted = countRun(window)
  if (counted === null || window.length === 2) return findSince(window)
  const number = fewWords.get(window.length) ?? String(window.length)
  return `i alle ${number} ${counted.periods} siden ${formatPeriod(counted.first)}`
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
