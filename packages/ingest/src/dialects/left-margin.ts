import type { TableRow } from '../files/row-source.ts'
import { isBlank } from './cell-looks.ts'
import type { Layout } from './dialect.ts'

/**
 * How many columns may stand empty at the left of a table, which in a sheet often begins in the second one: those that are
 * empty in every row, and those that are empty but for titles that stand alone.
 */
export function leftMargins(rows: readonly TableRow[]): readonly number[] {
  const starts = rows.map(({ cells }) => cells.findIndex((cell) => !isBlank(cell)))
  const wide = starts.filter((_, index) => isWide(rows[index]))
  return [...new Set([leastOf(starts), leastOf(wide)])]
}

const isWide = (row: TableRow | undefined): boolean =>
  row !== undefined && row.cells.filter((cell) => !isBlank(cell)).length > 1

function leastOf(starts: readonly number[]): number {
  const filled = starts.filter((start) => start !== -1)
  return filled.length === 0 ? 0 : Math.min(...filled)
}

/** The rows without the margin. What stands in it further down is a remark, and keeps its place in the first column. */
export function* withoutMargin(rows: Iterable<TableRow>, margin: number): Generator<TableRow> {
  for (const { cells, line } of rows) {
    const beside = cells.slice(0, margin).filter((cell) => !isBlank(cell))
    const [first = null, ...rest] = cells.slice(margin)
    yield {
      cells: isBlank(first) && beside.length > 0 ? [beside.join(' '), ...rest] : [first, ...rest],
      line,
    }
  }
}

/** A layout that was recognised without the margin, for the rows as the file has them. */
export function besideMargin(layout: Layout, margin: number): Layout {
  const { columns: _columns, ...rest } = layout
  return { ...rest, figures: (rows) => layout.figures(withoutMargin(rows, margin)) }
}
