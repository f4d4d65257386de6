import { readPeriod } from '@noegletal/domain'
import type { TableRow } from '../files/row-source.ts'
import { isBlank, looksLikeNumber, textOf } from './cell-looks.ts'
import { type Column, holdsNumbers } from './flat-table.ts'
import { saysArea, saysPeriod } from './heading-words.ts'

/** A table with one row of headings in a file of no known source: titles may stand above it. */
export type TableHeading = {
  readonly row: TableRow
  readonly above: readonly TableRow[]
  /** The rows below, as far as the preview goes. */
  readonly body: readonly TableRow[]
  /** Every column with a heading or with something in it; a heading that stands twice is numbered. */
  readonly columns: readonly Column[]
}

/** Titles, selections and sources above a table; a file that has more of them is no table. */
const rowsAbove = 20

/** Rows with a label alone may stand between the headings and the first figures. */
const labelRows = 2

/** Finds the row of headings: the first with texts in it under which numbers stand. Null when there is none. */
export function findTableHeading(rows: readonly TableRow[]): TableHeading | null {
  for (const [index, row] of rows.slice(0, rowsAbove + 1).entries()) {
    const body = rows.slice(index + 1)
    const columns = namedColumns(row, body)
    if (isTitle(row) || !startsTable(row, columns, body)) continue
    return { row, above: rows.slice(0, index), body, columns }
  }
  return null
}

/** A single text at the left is a title; further right it stands over the one column of figures. */
function isTitle(row: TableRow): boolean {
  return filledCells(row) < 2 && (filledCells(row) === 0 || !isBlank(row.cells[0]))
}

/** Whether a column holds figures, and not the codes of areas, years, or other names made of digits. */
export function holdsFigures(column: Column, body: readonly TableRow[]): boolean {
  if (saysArea(column.heading) || saysPeriod(column.heading)) return false
  return holdsNumbers(body, column) && !holdsPeriods(column, body)
}

/** Whether everything in a column reads as a period; numbers from 1900 to 2100 in every row are years. */
export function holdsPeriods({ index }: Column, body: readonly TableRow[]): boolean {
  const said = body.map(({ cells }) => textOf(cells[index])).filter((text) => text !== '')
  return said.length > 0 && said.every(isPeriodText)
}

const preliminaryMark = /\s*(?:[*]|[(](?:f|foreløbig[^)]*)[)])$/i

/** A heading without the mark that its figures are preliminary. */
export function withoutMark(heading: string): string {
  return heading.replace(preliminaryMark, '')
}

export function isPeriodText(text: string): boolean {
  return /^\d+$/.test(text) ? /^(?:19|20)\d{2}$/.test(text) : readPeriod(text) !== null
}

function startsTable(
  row: TableRow,
  columns: readonly Column[],
  body: readonly TableRow[],
): boolean {
  if (!body.slice(0, labelRows + 1).some((next) => filledCells(next) > 1)) return false
  const headings = row.cells.filter((cell) => !isBlank(cell))
  const names = headings.filter(
    (cell) => !looksLikeNumber(cell) || isPeriodText(withoutMark(textOf(cell))),
  )
  return names.length === headings.length && columns.some((column) => hasNumber(column, body))
}

function hasNumber({ index }: Column, body: readonly TableRow[]): boolean {
  return body.some(({ cells }) => looksLikeNumber(cells[index]))
}

function filledCells({ cells }: TableRow): number {
  return cells.filter((cell) => !isBlank(cell)).length
}

function namedColumns(row: TableRow, body: readonly TableRow[]): Column[] {
  const width = Math.max(row.cells.length, ...body.map(({ cells }) => cells.length))
  const uses = new Map<string, number>()
  return Array.from({ length: width }, (_, index) => index).flatMap((index) => {
    const own = textOf(row.cells[index])
    if (own === '' && body.every(({ cells }) => isBlank(cells[index]))) return []
    const name = own === '' ? `Kolonne ${index + 1}` : own
    const use = (uses.get(name) ?? 0) + 1
    uses.set(name, use)
    return [{ index, heading: use === 1 ? name : `${name} (${use})` }]
  })
}
