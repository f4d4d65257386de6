import type { FileForm } from '@noegletal/domain'
import type { TakeLine } from './untaken-pieces.ts'

/** One cell: a text, or a number where the file itself says that it is one (Excel, JSON); null where there is nothing. */
export type Cell = string | number | null

/**
 * One row of a table. `line` is counted from 1: a line of a text (where the row begins), a row of a sheet, a record of a
 * JSON file. Rows without content are left out and counted on.
 */
export type TableRow = { readonly cells: readonly Cell[]; readonly line: number }

/** A row that cannot be taken apart; its cells cannot be trusted. */
export type BrokenRow = {
  readonly line: number
  /** What is wrong with it, as a Danish clause. */
  readonly broken: string
  /** Beyond a limit; otherwise it is the marks between and around the cells that do not fit. */
  readonly tooLong?: true
}

/** The rows of a file, whatever its form. */
export type RowSource = {
  readonly form: FileForm
  /**
   * Goes through the file from its first row, every time anew; a million rows are never in memory at once. A text offers
   * its lines to `takeLine` before it makes rows of them, where they can be told apart by their bytes.
   */
  rows(takeLine?: TakeLine): Iterable<TableRow | BrokenRow>
  /** The other visible sheets of a workbook of which none was named. */
  readonly others?: readonly RowSource[]
}

export function isBroken(row: TableRow | BrokenRow): row is BrokenRow {
  return 'broken' in row
}
