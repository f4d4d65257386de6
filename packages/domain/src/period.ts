import { z } from 'zod'

/**
 * A calendar month, quarter, half-year or year as Danmarks Statistik writes it (`2019M03`, `2019K1`, `2019H1`, `2019`),
 * a rolling year that ends with a month (`2019MAT03`) or a year to date (`2019YTD03`).
 *
 * Two periods of one granularity order as their texts do; across granularities the order means nothing.
 */
export const Period = z
  .string()
  .regex(
    /^(?!0000)\d{4}(?:(?:M|MAT|YTD)(?:0[1-9]|1[0-2])|K[1-4]|H[12])?$/,
    'Forventede 2019, 2019H1, 2019K1, 2019M03, 2019MAT03 eller 2019YTD03',
  )
  .brand<'Period'>()
export type Period = z.infer<typeof Period>

export const Granularity = z.enum([
  'month',
  'quarter',
  'half-year',
  'year',
  'rolling-year',
  'year-to-date',
])
export type Granularity = z.infer<typeof Granularity>

type Shape = { readonly infix: string; readonly perYear: number; readonly digits: number }

// A rolling year and a year to date are published every month, so they step by a month.
const shapes: Record<Granularity, Shape> = {
  month: { infix: 'M', perYear: 12, digits: 2 },
  quarter: { infix: 'K', perYear: 4, digits: 1 },
  'half-year': { infix: 'H', perYear: 2, digits: 1 },
  year: { infix: '', perYear: 1, digits: 0 },
  'rolling-year': { infix: 'MAT', perYear: 12, digits: 2 },
  'year-to-date': { infix: 'YTD', perYear: 12, digits: 2 },
}

const granularityOfInfix = new Map(
  Granularity.options.map((granularity) => [shapes[granularity].infix, granularity]),
)

/** The parts of a period: its calendar year, and its number within that year counted from 1 (always 1 for a year). */
export type PeriodParts = {
  readonly granularity: Granularity
  readonly year: number
  readonly number: number
}

/** Takes a period apart. */
export function periodParts(period: Period): PeriodParts {
  const infix = period.slice(4).replace(/\d/g, '')
  const granularity = granularityOfInfix.get(infix)
  if (granularity === undefined) throw new RangeError(`Not a period: ${period}`)
  return {
    granularity,
    year: Number(period.slice(0, 4)),
    number: granularity === 'year' ? 1 : Number(period.slice(4 + infix.length)),
  }
}

/** Puts a period together; throws a `ZodError` for a number that the granularity does not have, or a year outside 1–9999. */
export function periodOf({ granularity, year, number }: PeriodParts): Period {
  const { infix, digits } = shapes[granularity]
  const tail = digits === 0 ? '' : `${infix}${String(number).padStart(digits, '0')}`
  return Period.parse(`${String(year).padStart(4, '0')}${tail}`)
}

export function granularityOf(period: Period): Granularity {
  return periodParts(period).granularity
}

/** The period `steps` steps later (earlier when negative) of the same granularity: one step is a month, quarter, half-year or year. */
export function shiftPeriod(period: Period, steps: number): Period {
  const { granularity, year, number } = periodParts(period)
  const { perYear } = shapes[granularity]
  const ordinal = year * perYear + (number - 1) + steps
  return periodOf({
    granularity,
    year: Math.floor(ordinal / perYear),
    number: (((ordinal % perYear) + perYear) % perYear) + 1,
  })
}

/** The number of steps from `from` to `to`, negative when `to` is earlier; throws a `RangeError` across granularities. */
export function stepsBetween(from: Period, to: Period): number {
  const a = periodParts(from)
  const b = periodParts(to)
  if (a.granularity !== b.granularity) {
    throw new RangeError(`Different granularities: ${from} and ${to}`)
  }
  return (b.year - a.year) * shapes[a.granularity].perYear + (b.number - a.number)
}

/** How many periods a year has at the granularity of a period. */
export function periodsPerYear(period: Period): number {
  return shapes[granularityOf(period)].perYear
}

export function sameTimeLastYear(period: Period): Period {
  return shiftPeriod(period, -periodsPerYear(period))
}

/** Every period from `from` to `to`, both included; empty when `to` is earlier. */
export function periodRange(from: Period, to: Period): Period[] {
  const steps = stepsBetween(from, to)
  return Array.from({ length: Math.max(steps + 1, 0) }, (_, step) => shiftPeriod(from, step))
}

/** The window that a year's comparison needs: 13 months, 5 quarters, 3 half-years or 2 years, ending with `period`. */
export function yearWindow(period: Period): Period[] {
  return periodRange(sameTimeLastYear(period), period)
}

/** The first and last calendar month of a period; a rolling year begins the year before it ends. */
export function monthsOf(period: Period): { readonly first: Period; readonly last: Period } {
  const { granularity, year, number } = periodParts(period)
  const month = (n: number, y = year): Period =>
    periodOf({ granularity: 'month', year: y, number: n })
  if (granularity === 'rolling-year') {
    const last = month(number)
    return { first: shiftPeriod(last, -11), last }
  }
  if (granularity === 'year-to-date') return { first: month(1), last: month(number) }
  const length = 12 / shapes[granularity].perYear
  return { first: month((number - 1) * length + 1), last: month(number * length) }
}

/** The day a period begins, as an ISO date; break dates are compared with it. */
export function firstDayOf(period: Period): string {
  const { year, number } = periodParts(monthsOf(period).first)
  return `${String(year).padStart(4, '0')}-${String(number).padStart(2, '0')}-01`
}

/** The day a period ends, as an ISO date. */
export function lastDayOf(period: Period): string {
  const { last } = monthsOf(period)
  const { year, number } = periodParts(last)
  // The calendar repeats every 400 years, and Date.UTC would take the years 0–99 for 1900–1999.
  const days = new Date(Date.UTC(2000 + (year % 400), number, 0)).getUTCDate()
  return `${firstDayOf(last).slice(0, 8)}${days}`
}
