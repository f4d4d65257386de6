import { type Period, type PeriodParts, periodParts, sameTimeLastYear } from '@noegletal/domain'

const monthNames = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
] as const

/**
 * A period in words: "marts 2019", "1. kvartal 2019", "1. halvår 2019", "2019", "12 måneder til og med marts 2019" for a
 * rolling year, "januar–marts 2019" for a year to date.
 */
export function formatPeriod(period: Period): string {
  return inWords(periodParts(period), {
    month: monthName,
    quarter: 'kvartal',
    rollingYear: '12 måneder til og med',
  })
}

/** A period in few letters: "mar. 2019", "1. kvt. 2019", "1. halvår 2019", "2019", "12 mdr. til mar. 2019", "jan.–mar. 2019". */
export function formatPeriodShort(period: Period): string {
  return inWords(periodParts(period), {
    month: shortMonthName,
    quarter: 'kvt.',
    rollingYear: '12 mdr. til',
  })
}

/** The same period last year in few letters, for "siden sep. 2018"; `period` is the one that is compared. */
export function lastYearPhrase(period: Period): string {
  return formatPeriodShort(sameTimeLastYear(period))
}

/** The Danish name of a calendar month counted from 1: "marts"; throws a `RangeError` for any other number. */
export function monthName(month: number): string {
  const name = monthNames[month - 1]
  if (name === undefined) throw new RangeError(`No month ${month}`)
  return name
}

type Words = {
  readonly month: (month: number) => string
  readonly quarter: string
  readonly rollingYear: string
}

function inWords({ granularity, year, number }: PeriodParts, words: Words): string {
  switch (granularity) {
    case 'month':
      return `${words.month(number)} ${year}`
    case 'quarter':
      return `${number}. ${words.quarter} ${year}`
    case 'half-year':
      return `${number}. halvår ${year}`
    case 'year':
      return String(year)
    case 'rolling-year':
      return `${words.rollingYear} ${words.month(number)} ${year}`
    case 'year-to-date':
      return number === 1
        ? `${words.month(1)} ${year}`
        : `${words.month(1)}–${words.month(number)} ${year}`
  }
}

// Dansk Sprognævn's three letters with a point; "maj" is already whole.
function shortMonthName(month: number): string {
  const name = monthName(month)
  return name.length === 3 ? name : `${name.slice(0, 3)}.`
}
