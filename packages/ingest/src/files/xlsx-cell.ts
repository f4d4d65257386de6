import type { Cell } from './row-source.ts'
import type { Workbook } from './xlsx-workbook.ts'

/** A cell as the sheet's XML has it: texts of its attributes and elements, null for those that are not there. */
export type WrittenCell = {
  readonly type: string | null
  readonly style: string | null
  /** The value; for a formula the one that was worked out when the workbook was saved. */
  readonly value: string | null
  readonly inline: string | null
  readonly formula: string | null
}

/**
 * What a cell of a sheet holds (ECMA-376 part 1, 18.3.1.4). A date is text in ISO form – the first of the month where only
 * the month is shown, the year where only that is –, a per cent is text (`3,4 %` for 0.034), a truth value is what Danish
 * Excel shows, an error is its name (`#N/A`). A formula is never run: without a saved value it is its own text, which no
 * number is, so that it is told and not taken for an empty cell.
 */
export function cellOf(written: WrittenCell, workbook: Workbook): Cell {
  const { type, style, value, inline, formula } = written
  if (inline !== null) return inline
  // A formula whose text is empty, `IF(A1="","",A1)`, has an empty value; one that was never worked out has no kind.
  if (value === '' && type === 'str') return null
  if (value === null || value === '') return formula === null ? null : `=${formula}`
  return type === null || type === 'n'
    ? numberOf(value, style, workbook)
    : textOf(type, value, workbook)
}

function textOf(type: string, value: string, workbook: Workbook): Cell {
  switch (type) {
    case 's':
      return workbook.sharedStrings[Number(value)] ?? null
    case 'b':
      return value === '1' ? 'SAND' : 'FALSK'
    case 'd':
      return value.replace(/T00:00:00(?:[.]0+)?Z?$/, '')
    default:
      return value
  }
}

function numberOf(value: string, style: string | null, workbook: Workbook): Cell {
  const number = Number(value)
  if (!Number.isFinite(number)) return value
  const shown = style === null ? 'number' : workbook.shownAs(Number(style))
  if (shown === 'number') return number
  return shown === 'percent' ? percentText(number) : (dateText(number, shown, workbook) ?? number)
}

/** Excel keeps 3,4 % as 0.034 and may have 0.034000000000000002. */
function percentText(number: number): string {
  const plain = (number * 100).toFixed(10).replace(/[.]?0+$/, '')
  return `${plain.replace('.', ',')} %`
}

function dateText(days: number, shown: 'day' | 'month' | 'year', workbook: Workbook): Cell {
  const date = isoDate(days, workbook.from1904)
  if (date === null || shown === 'day') return date
  return shown === 'month' ? `${date.slice(0, 7)}-01` : date.slice(0, 4)
}

const dayLength = 86_400_000
const secondsOfDay = 86_400
/** 31 December 9999, the last day that Excel knows. */
const lastDay = 2_958_465

/** Days since the end of 1899, with a 29 February 1900 that never was; null for what is no day. */
function isoDate(days: number, from1904: boolean): string | null {
  if (days < 0 || days > lastDay) return null
  const first = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30)
  // What was worked out may be a hair before midnight.
  const seconds = Math.round(days * secondsOfDay)
  const text = new Date(first + seconds * (dayLength / secondsOfDay)).toISOString()
  return seconds % secondsOfDay === 0 ? text.slice(0, 10) : text.slice(0, 19)
}
