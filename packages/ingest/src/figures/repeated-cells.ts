import { type Value, sameValue } from '@noegletal/domain'
import { cellText } from '../cells/value-reader.ts'
import type { CellFault } from '../problem.ts'
import type { FigureTable } from './figure-table.ts'

/**
 * Why two rows of the table cannot both be right, given that they are about the same cell; null when the later one says
 * nothing else. A line without a note takes nothing from one that has it; another note would be lost.
 */
export function differenceBetween(
  table: FigureTable,
  earlier: number,
  later: number,
): CellFault | null {
  const line = table.lineOf(earlier)
  const isSame =
    sameValue(table.valueOf(earlier), table.valueOf(later)) &&
    table.isPreliminary(earlier) === table.isPreliminary(later)
  if (!isSame) return differs(line, worded(table, earlier))
  const note = table.noteOf(later)
  return note === null || note === table.noteOf(earlier) ? null : differs(line, 'en anden note')
}

/** The value of a row as the file would write it. */
export function valueText(value: Value): string {
  return value.kind === 'missing' ? '' : cellText(value.number)
}

function differs(line: number, what: string): CellFault {
  return {
    kind: 'duplicate',
    expected: 'én værdi for hvert nøgletal, område, kategori og periode',
    message: `samme nøgletal, område og periode står på linje ${line} med ${what}; slet den ene linje`,
  }
}

function worded(table: FigureTable, row: number): string {
  const value = table.valueOf(row)
  const words =
    value.kind === 'missing' ? 'manglende tal' : `værdien ${valueText(value).replace('-', '−')}`
  return table.isPreliminary(row) ? `${words} (foreløbigt)` : words
}
