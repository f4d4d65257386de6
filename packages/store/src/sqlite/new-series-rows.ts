import type { PlainCells } from '@noegletal/domain'
import type { Database } from 'better-sqlite3'

/** Writes the cells of a series that nobody has spoken of before. */
export type NewSeriesRows = (
  series: number,
  row: { readonly import: number; readonly cells: PlainCells },
) => void

/**
 * So many rows are written by one statement, as far as they go. A call costs more than a row, and so does every value that
 * is bound: series and import are bound once for all.
 */
const rowsAtOnce = [64, 8, 1]

export function prepareNewSeriesRows(database: Database): NewSeriesRows {
  const statements = rowsAtOnce.map((rows) => ({
    rows,
    insert: database.prepare(`
      INSERT INTO observation (series, period, import, number, missing_reason, preliminary, note, line)
      VALUES ${Array.from({ length: rows }, () => '(@series, ?, @import, ?, NULL, 0, NULL, ?)').join(', ')}
    `),
  }))

  return (series, { import: id, cells: { periods, numbers, lines } }) => {
    let next = 0
    for (const { rows, insert } of statements) {
      for (; periods.length - next >= rows; next += rows) {
        const values: (string | number | undefined)[] = []
        for (let index = next; index < next + rows; index += 1) {
          values.push(periods[index], numbers[index], lines[index])
        }
        insert.run(values, { series, import: id })
      }
    }
  }
}
