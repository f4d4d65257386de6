import type { Result } from '@noegletal/domain'
import { type LongColumn, type LongLayout, headingOf } from './long-layout.ts'
import type { CellFault, ProblemLog } from '../problem.ts'

/** One row of a file, with what its cells mean and where its faults go. */
export type Row = {
  readonly layout: LongLayout
  readonly log: ProblemLog
  readonly cells: readonly string[]
  readonly line: number
}

/** The text of a row's cell; empty when the file does not have the column or the row ends before it. */
export function textOf({ layout, cells }: Row, column: LongColumn): string {
  const place = layout.places.get(column)
  return place === undefined ? '' : (cells[place.index] ?? '')
}

/** The value of a cell that could be read; otherwise null, and the fault is reported at the cell. */
export function take<T>(row: Row, column: LongColumn, result: Result<T, CellFault>): T | null {
  if (result.ok) return result.value
  report(row, { severity: 'error', column, fault: result.error })
  return null
}

/** Reports what is odd about a cell, if anything is. */
export function warn(row: Row, column: LongColumn, fault: CellFault | null): void {
  if (fault !== null) report(row, { severity: 'warning', column, fault })
}

/** Reports a fault of a cell, or of the whole line when no column is named. */
export function report(
  row: Row,
  { severity, column, fault }: Reported & { readonly fault: CellFault },
): void {
  row.log.add({
    ...fault,
    severity,
    line: row.line,
    column: column === null ? null : headingOf(row.layout, column),
    found: column === null ? row.cells.join(';') : textOf(row, column),
  })
}

type Reported = {
  readonly severity: 'error' | 'warning'
  readonly column: LongColumn | null
}
