import type { Cell, TableRow } from '../files/row-source.ts'
import { isBlank, isFigure, looksLikeNumber, textOf } from './cell-looks.ts'
import type { FaultyRow, RawFigure } from './dialect.ts'
import { type Remarks, isFootnote } from './remarks.ts'

/** A column with its heading as the file writes it. */
export type Column = { readonly index: number; readonly heading: string }

/** A table with one row of headings: some columns say what the figures are about, the others hold them. */
export type FlatTable = {
  /** The line of the headings; what stands above it is no figure. */
  readonly headingLine: number
  readonly axes: readonly Column[]
  readonly measures: readonly Column[]
  /** A text whose rows must have a cell for every heading; a workbook and JSON leave empty ones out. */
  readonly isText: boolean
}

/** The columns of a row of headings; one without a heading is left out. */
export function columnsOf({ cells }: TableRow): Column[] {
  return cells
    .map((cell, index) => ({ index, heading: textOf(cell) }))
    .filter(({ heading }) => heading !== '')
}

/** Whether most of what stands in a column are numbers; marks and empty cells say nothing. */
export function holdsNumbers(rows: readonly TableRow[], { index }: Column): boolean {
  const said = rows.map(({ cells }) => cells[index]).filter((cell) => !isBlank(cell))
  const numbers = said.filter(looksLikeNumber).length
  return numbers > 0 ? numbers * 2 >= said.length : said.length > 0 && said.every(isFigure)
}

/**
 * The figures of a flat table, row by row and from left to right. A row with nothing but a text goes to the remarks; one
 * that is cut short, or has more cells than headings, is faulty.
 */
export function* flatFigures(
  rows: Iterable<TableRow>,
  table: FlatTable,
  remarks: Remarks,
): Generator<RawFigure | FaultyRow> {
  for (const row of rows) {
    if (row.line <= table.headingLine || row.cells.every(isBlank)) continue
    if (isRemark(row, table)) remarks.add(row)
    else if (!repeatsHeadings(row, table)) yield* figuresOf(row, table)
  }
}

function* figuresOf(row: TableRow, table: FlatTable): Generator<RawFigure | FaultyRow> {
  const fault = widthFault(row, table)
  if (fault !== null) {
    yield fault
    return
  }
  const members = table.axes.map(({ index }) => textOf(row.cells[index]))
  for (const [measure, { index, heading }] of table.measures.entries()) {
    const value: Cell = row.cells[index] ?? null
    yield { members, measure, value, status: '', note: '', line: row.line, column: heading }
  }
}

/**
 * "Kilde: …" below a table stands in one cell, or in several where it has a semicolon; a row about an area without a figure
 * names its period too.
 */
function isRemark({ cells }: TableRow, { axes, measures }: FlatTable): boolean {
  const filled = cells.filter((cell) => !isBlank(cell))
  if (filled.length === 1 && !filled.some(isFigure)) return true
  if (isFootnote(textOf(filled[0])) && !filled.some(isFigure)) return true
  if (measures.some(({ index }) => !isBlank(cells[index]))) return false
  return axes.length > 1 && axes.filter(({ index }) => !isBlank(cells[index])).length < 2
}

function repeatsHeadings({ cells }: TableRow, { axes, measures }: FlatTable): boolean {
  return [...axes, ...measures].every(({ index, heading }) => textOf(cells[index]) === heading)
}

function widthFault({ cells, line }: TableRow, table: FlatTable): FaultyRow | null {
  const width = Math.max(...[...table.axes, ...table.measures].map(({ index }) => index)) + 1
  const filled = cells.findLastIndex((cell) => !isBlank(cell)) + 1
  if (filled <= width && (!table.isText || cells.length >= width)) return null

  const expected = `${width} felter som i overskriften`
  const message = `fandt ${Math.max(filled, cells.length)} felter, forventede ${expected}`
  return { line, found: cells.map(textOf).join(';'), expected, message }
}
