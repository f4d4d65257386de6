import type { Period, PlainCells } from '@noegletal/domain'
import type { FigureTable } from './figure-table.ts'

/**
 * Takes the cells of a series, by their rows in time order, out of a table as columns; null where one of them is more than a
 * number. Series with the same periods share one list of them.
 */
export function createPlainCells(table: FigureTable): (rows: Uint32Array) => PlainCells | null {
  const periodsOf = createPeriodLists(table)
  return (rows) => {
    const numbers = new Float64Array(rows.length)
    const lines = new Uint32Array(rows.length)
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index] ?? 0
      if (!table.isPlain(row)) return null
      numbers[index] = table.numberOf(row)
      lines[index] = table.lineOf(row)
    }
    return { periods: periodsOf(rows), numbers, lines }
  }
}

function createPeriodLists(table: FigureTable): (rows: Uint32Array) => readonly Period[] {
  let numbers = new Uint32Array()
  let periods: readonly Period[] = []

  const isAsBefore = (rows: Uint32Array): boolean => {
    for (let index = 0; index < rows.length; index += 1) {
      if (table.periodNumberOf(rows[index] ?? 0) !== numbers[index]) return false
    }
    return rows.length === numbers.length
  }

  return (rows) => {
    if (!isAsBefore(rows)) {
      numbers = rows.map((row) => table.periodNumberOf(row))
      periods = Array.from(rows, (row) => table.periodOf(row))
    }
    return periods
  }
}
