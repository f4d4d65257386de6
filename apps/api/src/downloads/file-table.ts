import type { CsvFormat } from '@noegletal/contract'
import type { Cell, Sheet } from 'write-excel-file/node'
import { toText } from './file-cells.ts'
import { csvNumber, writeCsv } from './to-csv.ts'

/** A number with the decimals it is written with; null for an empty cell. */
export type TableCell = string | { readonly number: number; readonly decimals: number } | null

/** One column of a table of things: its heading, its width in a workbook, and what stands in it. */
export type TableColumn<Item> = readonly [
  name: string,
  width: number,
  cellOf: (item: Item) => TableCell,
]

/** A table that a file of any form can have; `name` is its sheet in a workbook. */
export type FileTable = {
  readonly name: string
  readonly columns: readonly { readonly name: string; readonly width: number }[]
  readonly rows: readonly (readonly TableCell[])[]
}

/** A table with a row for each thing. */
export function toTable<Item>(
  name: string,
  columns: readonly TableColumn<Item>[],
  items: readonly Item[],
): FileTable {
  return {
    name,
    columns: columns.map(([heading, width]) => ({ name: heading, width })),
    rows: items.map((item) => columns.map(([, , cellOf]) => cellOf(item))),
  }
}

/** The table as CSV; a text that a spreadsheet would run is kept a text. */
export function tableCsv({ columns, rows }: FileTable, format: CsvFormat): string {
  const cells = rows.map((row) =>
    row.map((cell) => {
      if (cell === null) return ''
      if (typeof cell === 'string') return toText(cell)
      return csvNumber(cell.number, cell.decimals, format)
    }),
  )
  return writeCsv([columns.map(({ name }) => name), ...cells], format)
}

/** The table as a sheet with real numbers under a frozen header. */
export function tableSheet({ name: sheet, columns, rows }: FileTable): Sheet<Buffer> {
  return {
    sheet,
    stickyRowsCount: 1,
    columns: columns.map(({ width }) => ({ width })),
    data: [
      columns.map(({ name }): Cell => ({
        type: String,
        value: name,
        fontWeight: 'bold',
        wrap: true,
        alignVertical: 'top',
      })),
      ...rows.map((row) => row.map(toSheetCell)),
    ],
  }
}

function toSheetCell(cell: TableCell): Cell {
  if (cell === null) return null
  if (typeof cell === 'string') {
    return { type: String, value: toText(cell), wrap: true, alignVertical: 'top' }
  }
  const { number, decimals } = cell
  return { type: Number, value: number, format: numberFormat(decimals), alignVertical: 'top' }
}

/** How a spreadsheet shows a number with so many decimals. */
export function numberFormat(decimals: number): string {
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`
}

/** A whole number, also nought. */
export function count(number: number): TableCell {
  return { number, decimals: 0 }
}

/** "ja", or an empty cell. */
export function yesWhen(holds: boolean): string {
  return holds ? 'ja' : ''
}

/** "2019M01-2019M03", of periods in time order; empty for none. */
export function spanOf(periods: readonly string[]): string {
  const [first = '', last = first] = [periods[0], periods.at(-1)]
  return first === last ? first : `${first}-${last}`
}
