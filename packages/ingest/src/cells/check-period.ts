import {
  type Granularity,
  type Indicator,
  type Period,
  type Result,
  failed,
  firstDayOf,
  granularityOf,
  lastDayOf,
  monthsOf,
  ok,
  readPeriod,
} from '@noegletal/domain'
import { formatDate } from '@noegletal/format'
import { type CellFault, quoted, unreadable } from '../problem.ts'
import { serialDay } from './serial-day.ts'

/** Why a period cannot be used; with a granularity when it can be read and is another than the indicator's. */
export type PeriodFault = CellFault & { readonly granularity?: Granularity }

/** A period that fits its indicator, with a warning when it had not ended on the day the figures became known. */
export type CheckedPeriod = { readonly period: Period; readonly warning: CellFault | null }

/**
 * Reads a period in any spelling of the sources and checks it against the indicator's granularity and `knownOn` (the ISO
 * date the figures became known). A period that had not begun by then cannot have a figure.
 */
export function readIndicatorPeriod(
  text: string,
  { granularity, title }: Pick<Indicator, 'granularity' | 'title'>,
  knownOn: string,
): Result<CheckedPeriod, PeriodFault> {
  const period = readPeriod(text)
  if (period === null || firstDayOf(period) < earliestDay) {
    return failed(unreadablePeriod(text, examples[granularity]))
  }

  const found = granularityOf(period)
  if (found !== granularity) return failed(otherGranularity(text, { found, granularity, title }))
  if (beginOf(period) > knownOn) return failed(future(text, knownOn))
  return ok({ period, warning: lastDayOf(period) > knownOn ? unfinished(text, knownOn) : null })
}

function unreadablePeriod(text: string, example: string): CellFault {
  const fault = unreadable(text, example, 'unknown-period')
  const day = serialDay(text)
  if (day === null) return fault
  const hint = `det er Excels tal for ${formatDate(day)}: vis cellerne som datoer, og gem filen igen`
  return { ...fault, message: `${fault.message}; ${hint}` }
}

/** No series of employment figures goes further back; an earlier year is a slip of the keys. */
const earliestDay = '1900-01-01'

/** A rolling year and a year to date are published with the month they end with. */
function beginOf(period: Period): string {
  const granularity = granularityOf(period)
  const isRolling = granularity === 'rolling-year' || granularity === 'year-to-date'
  return firstDayOf(isRolling ? monthsOf(period).last : period)
}

const examples: Record<Granularity, string> = {
  month: 'en måned som 2019M03 eller marts 2019',
  quarter: 'et kvartal som 2019K1 eller 1. kvartal 2019',
  'half-year': 'et halvår som 2019H1 eller 1. halvår 2019',
  year: 'et år som 2019',
  'rolling-year': 'et rullende år som 2019MAT03',
  'year-to-date': 'år til dato som 2019YTD03',
}

/** A period of each granularity as a Danish noun with its article. */
export const granularityNames: Record<Granularity, string> = {
  month: 'en måned',
  quarter: 'et kvartal',
  'half-year': 'et halvår',
  year: 'et år',
  'rolling-year': 'et rullende år',
  'year-to-date': 'år til dato',
}

type Granularities = {
  readonly found: Granularity
  readonly granularity: Granularity
  readonly title: string
}

function otherGranularity(text: string, { found, granularity, title }: Granularities): PeriodFault {
  const expected = examples[granularity]
  return {
    kind: 'unknown-period',
    granularity: found,
    expected,
    message: `fandt ${quoted(text)}, som er ${granularityNames[found]}; for »${title}« forventedes ${expected}`,
  }
}

function future(text: string, knownOn: string): CellFault {
  const expected = 'en periode, der er begyndt'
  return {
    kind: 'future-period',
    expected,
    message: `fandt ${quoted(text)}, som ikke var begyndt på udgivelsesdagen ${formatDate(knownOn)}`,
  }
}

function unfinished(text: string, knownOn: string): CellFault {
  const expected = 'en periode, der er slut'
  return {
    kind: 'future-period',
    expected,
    message: `fandt ${quoted(text)}, som ikke var slut på udgivelsesdagen ${formatDate(knownOn)}`,
  }
}
