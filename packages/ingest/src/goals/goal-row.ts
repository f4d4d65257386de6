import {
  type AreaCode,
  type CategorySlug,
  type GoalName,
  type Indicator,
  type Period,
  type Result,
  granularityOf,
  periodOf,
  periodsOfYear,
  readPeriod,
} from '@noegletal/domain'
import { createCategoryFinder } from '../cells/indicator-names.ts'
import { granularityNames } from '../cells/check-period.ts'
import { foldName } from '../cells/folded-name.ts'
import { unreadable } from '../problem.ts'
import type { GoalColumn, GoalFileFault } from './goal-columns.ts'
import type { GoalWords } from './goal-words.ts'

/** The texts of one line, and where its faults are gathered. */
export type GoalRow = {
  readonly line: number
  readonly text: (column: GoalColumn) => string
  readonly refuse: (column: GoalColumn, message: string) => void
}

export type Subject = {
  readonly indicator: Indicator
  readonly area: AreaCode
  readonly category: CategorySlug
}

/** Which series the goal of a line is about; null when that cannot be read, and the row has its faults then. */
export function readSubject(row: GoalRow, words: GoalWords): Subject | null {
  const indicator = taken(row, 'Nøgletal', words.findIndicator(row.text('Nøgletal')))
  const area = readArea(row, 'Kommune', words)
  const category =
    indicator === null
      ? null
      : taken(row, 'Kategori', createCategoryFinder(indicator)(row.text('Kategori')))
  return indicator === null || area === null || category === null
    ? null
    : { indicator, area, category }
}

/** The area that a column names; the own municipality where the column of the municipality is empty. */
export function readArea(
  row: GoalRow,
  column: 'Kommune' | 'Mod',
  { findArea, own }: GoalWords,
): AreaCode | null {
  const text = row.text(column)
  if (text === '' && column === 'Kommune') return own
  const found = taken(row, column, findArea(text))
  if (found !== 'outside') return found
  row.refuse(column, unreadable(text, 'et område i Danmark').message)
  return null
}

type Time = { readonly from: Period; readonly til: Period | null }

/** The time that the goal of a line holds for; null when it cannot be read. */
export function readTime(row: GoalRow, indicator: Indicator): Time | null {
  const year = readYear(row, indicator)
  const from = readPart(row, 'Fra', { indicator, otherwise: year?.from })
  const til = readPart(row, 'Til', { indicator, otherwise: year?.til })
  if (from === undefined || til === undefined) return null
  if (from === null) {
    row.refuse('År', unreadable('', 'et år som 2019, eller en periode i Fra').message)
    return null
  }
  if (til === null || from <= til) return { from, til }
  row.refuse('Til', 'målet slutter, før det begynder')
  return null
}

type Span = { readonly from: Period | null; readonly til: Period | null }

/** The first and last period of the year of the line; of no year for an empty cell, undefined for one that is no year. */
function readYear(row: GoalRow, { granularity }: Indicator): Span | undefined {
  const text = row.text('År')
  if (text === '') return { from: null, til: null }
  const year = readPeriod(text)
  if (year === null || granularityOf(year) !== 'year') {
    row.refuse('År', unreadable(text, 'et år som 2019').message)
    return undefined
  }
  const periods = periodsOfYear(periodOf({ granularity, year: Number(year), number: 1 }))
  return { from: periods[0] ?? null, til: periods.at(-1) ?? null }
}

type Part = { readonly indicator: Indicator; readonly otherwise: Period | null | undefined }

/** A period of the indicator's granularity, or what holds where the cell is empty; undefined for one that cannot be read. */
function readPart(
  row: GoalRow,
  column: 'Fra' | 'Til',
  { indicator: { granularity, title }, otherwise }: Part,
): Period | null | undefined {
  const text = row.text(column)
  if (text === '') return otherwise
  const period = readPeriod(text)
  if (period !== null && granularityOf(period) === granularity) return period
  const expected = `${granularityNames[granularity]}, for »${title}« opgøres sådan`
  row.refuse(column, unreadable(text, expected).message)
  return undefined
}

const names: ReadonlyMap<string, GoalName> = new Map([
  ['', 'political'],
  ['politisk maal', 'political'],
  ['politisk', 'political'],
  ['budgetmaal', 'budget'],
  ['indsatsmaal', 'effort'],
])

/** What the goal is called; a political goal where nothing is said. */
export function readName(row: GoalRow): GoalName | null {
  const text = row.text('Slags')
  const name = names.get(foldName(text))
  if (name !== undefined) return name
  row.refuse('Slags', unreadable(text, 'Politisk mål, Budgetmål eller Indsatsmål').message)
  return null
}

/** A text that must be there. */
export function readNeeded(
  row: GoalRow,
  column: 'Mål' | 'Kilde',
  { most, what }: { readonly most: number; readonly what: string },
): string | null {
  const text = row.text(column)
  if (text !== '' && text.length <= most) return text
  const message =
    text === '' ? unreadable(text, what).message : `teksten er længere end ${most} tegn`
  row.refuse(column, message)
  return null
}

/** A day as 2019-08-15 or 15-08-2019; null for an empty cell, undefined for one that is no day. */
export function readDay(row: GoalRow): string | null | undefined {
  const text = row.text('Besluttet')
  if (text === '') return null
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(text) ?? []
  const iso = year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (isDay(iso)) return iso
  row.refuse('Besluttet', unreadable(text, 'en dato som 2019-08-15').message)
  return undefined
}

function isDay(iso: string): boolean {
  const date = new Date(`${iso}T00:00:00Z`)
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(iso) &&
    !Number.isNaN(date.getTime()) &&
    date.toISOString().startsWith(iso)
  )
}

/** Takes what was found, and tells the row when nothing was. */
function taken<T>(
  row: GoalRow,
  column: GoalColumn,
  found: Result<T, { readonly message: string }>,
): T | null {
  if (found.ok) return found.value
  row.refuse(column, found.error.message)
  return null
}

/** A row's reader that gathers its faults. */
export function createGoalRow(
  line: number,
  text: GoalRow['text'],
): { readonly row: GoalRow; readonly faults: GoalFileFault[] } {
  const faults: GoalFileFault[] = []
  const refuse: GoalRow['refuse'] = (column, message) => faults.push({ line, column, message })
  return { row: { line, text, refuse }, faults }
}
