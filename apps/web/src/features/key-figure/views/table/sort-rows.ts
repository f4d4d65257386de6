import type { TableRow } from './table-rows.ts'

/** A column of the table that its rows can be in the order of; an area's by its code. */
export type SortColumn = 'periode' | 'aar' | 'land' | (string & {})

export type Sorting = {
  readonly column: SortColumn
  readonly direction: 'ascending' | 'descending'
}

/** As the table is without anybody's choice. */
export const newestFirst: Sorting = { column: 'periode', direction: 'descending' }

/** What a click on a column's heading makes of the order: the largest first, and then the other way round. */
export function sortedBy(sorting: Sorting, column: SortColumn): Sorting {
  const isTurned = sorting.column === column && sorting.direction === 'descending'
  return { column, direction: isTurned ? 'ascending' : 'descending' }
}

/**
 * The rows, which come newest first, in another order; what has no number comes last in both directions, and equals stay newest
 * first.
 */
export function sortRows(
  rows: readonly TableRow[],
  { column, direction }: Sorting,
): readonly TableRow[] {
  if (column === 'periode') return direction === 'descending' ? rows : rows.toReversed()
  const sign = direction === 'ascending' ? 1 : -1
  return rows.toSorted((a, b) => {
    const [first, second] = [keyOf(a, column), keyOf(b, column)]
    if (first === null || second === null) return Number(first === null) - Number(second === null)
    return sign * (first - second)
  })
}

function keyOf(row: TableRow, column: SortColumn): number | null {
  if (column === 'aar') return row.yearDifference
  if (column === 'land') return row.countryDifference
  return row.cells.find(({ area }) => area.code === column)?.number ?? null
}
