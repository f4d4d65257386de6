import type { FileForm } from '@noegletal/domain'
import { isOnlyDigits } from '../cells/cell-value.ts'
import { parseNumber } from '../cells/danish-number.ts'
import { cellText } from '../cells/value-reader.ts'
import type { Cell, TableRow } from '../files/row-source.ts'
import { quoted } from '../problem.ts'
import type { FaultyRow } from './dialect.ts'
import type { LongColumns } from './long-columns.ts'

/** Why the cells of a row may not stand under their headings, if so. */
export function longRowFault(
  row: TableRow,
  columns: LongColumns,
  form: FileForm,
): FaultyRow | null {
  const isComma = form.kind === 'csv' && form.delimiter === ','
  const fault = form.kind === 'csv' ? widthFault(row, columns, isComma) : tooWide(row, columns)
  return fault ?? (isComma ? splitNumberFault(row, columns) : null)
}

/**
 * Empty cells may be added at the end (Excel does so) or left out, but not where a comma parts the cells: there an unquoted
 * `3,4` is two cells, which only their number can tell.
 */
function widthFault(
  { cells, line }: TableRow,
  { width, requiredWidth, headingCells }: LongColumns,
  isComma: boolean,
): FaultyRow | null {
  const filled = cells.length > width ? filledWidth(cells) : cells.length
  const fits = filled >= requiredWidth && filled <= width
  if (fits && (!isComma || cells.length === headingCells)) return null
  return otherWidth(
    { cells, line },
    width,
    isComma ? '; et tal med komma skal stå i citationstegn' : '',
  )
}

/** A workbook and JSON leave out the empty cells at the end, so that a row can only be too wide. */
function tooWide({ cells, line }: TableRow, { width }: LongColumns): FaultyRow | null {
  return filledWidth(cells) <= width ? null : otherWidth({ cells, line }, width, '')
}

function otherWidth({ cells, line }: TableRow, width: number, hint: string): FaultyRow {
  const expected = `${width} felter som i overskriften`
  const message = `fandt ${cells.length} felter, forventede ${expected}${hint}`
  return { line, found: cells.map(cellText).join(';'), expected, message }
}

function filledWidth(cells: readonly Cell[]): number {
  return cells.findLastIndex((cell) => cellText(cell).trim() !== '') + 1
}

/**
 * Whether a decimal comma without quotation marks may have parted a number into two cells: `3,4` looks like the value 3 and
 * the note 4 where a line leaves out its last cell. Only a column of free text can take up such a rest unseen.
 */
function splitNumberFault({ cells, line }: TableRow, columns: LongColumns): FaultyRow | null {
  const index = columns.places.get('value')?.index
  if (index === undefined || index + 1 >= columns.width) return null
  const [whole = '', rest = ''] = cells.slice(index, index + 2).map(cellText)
  const isSplit = isOnlyDigits(rest) && isWholeNumber(whole) && takesAnyText(columns, index + 1)
  if (!isSplit) return null

  const ways = 'sæt tallet i citationstegn, eller gem filen med semikolon mellem felterne'
  return {
    line,
    found: cells.map(cellText).join(';'),
    expected: 'et tal med komma i citationstegn',
    message: `fandt ${quoted(whole)} og i næste felt ${quoted(rest)}, som kan være ét tal, delt ved kommaet; ${ways}`,
  }
}

function isWholeNumber(text: string): boolean {
  return !text.includes(',') && parseNumber(text.trim(), 'comma') !== null
}

/** Notes, and the columns that are not read; a status or a category made of digits is a fault of its own. */
function takesAnyText({ places }: LongColumns, index: number): boolean {
  const known = [...places].find(([, place]) => place.index === index)
  return known === undefined || known[0] === 'note'
}
