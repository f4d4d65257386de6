import type { Period } from '@noegletal/domain'
import type { Database } from 'better-sqlite3'
import type { Statement, VersionRow } from './versions.ts'

/** The append-only table of what every import said. */
export type Observations = {
  /** The rows of one series from a period to another, both included, in time order: one range scan. */
  ofSeries(range: SeriesRange): VersionRow[]
  ofCell(series: number, period: Period): (VersionRow & { readonly line: number | null })[]
  add(cell: { readonly series: number; readonly period: Period }, row: NewRow): void
}

export type SeriesRange = { readonly series: number; readonly from: string; readonly til: string }

/** `line` is null where the import's file has none for the row. */
export type NewRow = {
  readonly import: number
  readonly said: Statement
  readonly line: number | null
}

/** Before and after every period, as texts compare. */
export const allTime = { from: '0', til: '~' }

export function createObservations(database: Database): Observations {
  const selectSeries = database.prepare<SeriesRange, VersionRow>(`
    SELECT period, import, number, missing_reason, preliminary, note
      FROM observation
     WHERE series = @series
       AND period BETWEEN @from AND @til
     ORDER BY period, import
  `)
  const selectCell = database.prepare<
    { series: number; period: Period },
    VersionRow & { line: number | null }
  >(`
    SELECT period, import, number, missing_reason, preliminary, note, line
      FROM observation
     WHERE series = @series
       AND period = @period
     ORDER BY import
  `)
  // Unnamed parameters here alone: binding them by name costs a million-row import a fifth of its time.
  const insert = database.prepare(`
    INSERT INTO observation (series, period, import, number, missing_reason, preliminary, note, line)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
  `)

  return {
    ofSeries: (range) => selectSeries.all(range),
    ofCell: (series, period) => selectCell.all({ series, period }),
    add: ({ series, period }, { import: id, said, line }) => {
      const { number, missing_reason: reason, preliminary, note } = said
      insert.run(series, period, id, number, reason, preliminary, note, line)
    },
  }
}

/** Splits the rows of a series, in time order, into its cells. */
export function* cellsOf<Row extends VersionRow>(rows: readonly Row[]): Generator<Row[]> {
  let cell: Row[] = []
  for (const row of rows) {
    if (cell.length > 0 && cell[0]?.period !== row.period) {
      yield cell
      cell = []
    }
    cell.push(row)
  }
  if (cell.length > 0) yield cell
}
