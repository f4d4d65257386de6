import type { Period, PlainCells } from '@noegletal/domain'
import type { FigureTable, TableStretch } from './figure-table.ts'

/**
 * Takes the cells of a series, by their rows in time order, out of a table as columns; null where one of them is more than a
 * number. Series with the same periods share one list of them. The rows of a series mostly lie together: then nothing is
 * copied.
 */
export function createPlainCells(table: FigureTable): (rows: Uint32Array) => PlainCells | null {
  const periodsOf = createPeriodLists(table.periods)
  return (rows) => {
    const stretch = areTogether(rows) ? table.stretch(rows[0] ?? 0, rows.length) : null
    const { isPlain, periods, ...columns } = stretch ?? gathered(rows, table)
    return isPlain ? { periods: periodsOf(periods), ...columns } : null
  }
}

// Written out here and below: `every` with a function for each of a million cells takes many times as long.
function areTogether(rows: Uint32Array): boolean {
  const first = rows[0] ?? 0
  for (let index = 1; index < rows.length; index += 1) {
    if (rows[index] !== first + index) return false
  }
  return true
}

function gathered(rows: Uint32Array, table: FigureTable): TableStretch {
  return {
    periods: rows.map((row) => table.periodNumberOf(row)),
    numbers: Float64Array.from(rows, (row) => table.numberOf(row)),
    lines: rows.map((row) => table.lineOf(row)),
    isPlain: rows.every((row) => table.isPlain(row)),
  }
}

function createPeriodLists(
  periods: readonly Period[],
): (numbers: Uint32Array) => readonly Period[] {
  let before: Uint32Array = new Uint32Array()
  let list: readonly Period[] = []
  return (numbers) => {
    if (!areEqual(numbers, before)) {
      before = numbers
      list = Array.from(numbers, (number) => periodAt(periods, number))
    }
    return list
  }
}

function areEqual(a: Uint32Array, b: Uint32Array): boolean {
  if (a.length !== b.length) return false
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return false
  return true
}

function periodAt(periods: readonly Period[], number: number): Period {
  const period = periods[number]
  if (period === undefined) throw new RangeError(`No period has the number ${number}`)
  return period
}
