import { type TableCell, type TableRow, tableRows } from '../table/table-rows.ts'
import { periodParts, type ShownFigures, type ShownSeries } from '@noegletal/domain'

/** One figure in the table of years: the area's cell, and the row of its period with the notes. */
export type YearCell = { readonly cell: TableCell; readonly row: TableRow }

export type YearRow = {
  readonly year: number
  /** One per period of a year; null before the first and after the newest figure. */
  readonly cells: readonly (YearCell | null)[]
}

/** An area's figures with a row for each year, the newest first, and a column for each of its `count` periods. */
export function yearRows(
  shown: ShownFigures,
  { series, count }: { readonly series: ShownSeries; readonly count: number },
): YearRow[] {
  const cells = tableRows({ ...shown, series: [series] }).flatMap((row) => {
    const [cell] = row.cells
    return cell ? { cell, row } : []
  })
  const years = Map.groupBy(cells, ({ row }) => periodParts(row.period).year)
  return Array.from(years, ([year, inYear]): YearRow => {
    const byNumber = new Map(inYear.map((cell) => [periodParts(cell.row.period).number, cell]))
    return {
      year,
      cells: Array.from({ length: count }, (_, index) => byNumber.get(index + 1) ?? null),
    }
  })
}
