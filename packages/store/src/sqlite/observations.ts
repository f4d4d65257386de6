import type { Period } from '@noegletal/domain'
import type { Database, Statement } from 'better-sqlite3'
import type { Statement as Said, VersionRow } from './versions.ts'

/** The append-only table of what every import said. */
export type Observations = {
  /** The rows of one series from a period to another, both included, in time order: one range scan. */
  ofSeries(range: SeriesRange): VersionRow[]
  ofCell(series: number, period: Period): (VersionRow & { readonly line: number | null })[]
  /** A writer for one transaction. */
  writer(): RowWriter
}

export type RowWriter = {
  /** Adds a row, which waits for others to be written together with it. */
  add(cell: { readonly series: number; readonly period: Period }, row: NewRow): void
  /** Writes the rows that still wait; must come before the commit. */
  flush(): void
}

type SeriesRange = { readonly series: number; readonly from: string; readonly til: string }

/** `line` is null where the import's file has none for the row. */
type NewRow = {
  readonly import: number
  readonly said: Said
  readonly line: number | null
}

/** Before and after every period, as texts compare. */
export const allTime = { from: '0', til: '~' }

// A million-row import takes two thirds of the time when rows are written by the dozen, with unnamed parameters.
const rowsAtOnce = 12
const columns = [
  'series',
  'period',
  'import',
  'number',
  'missing_reason',
  'preliminary',
  'note',
  'line',
]

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
  const insertOne = database.prepare(insertion(1))
  const insertMany = database.prepare(insertion(rowsAtOnce))

  return {
    ofSeries: (range) => selectSeries.all(range),
    ofCell: (series, period) => selectCell.all({ series, period }),
    writer: () => createWriter(insertOne, insertMany),
  }
}

function createWriter(insertOne: Statement, insertMany: Statement): RowWriter {
  let waiting: (string | number | null)[] = []
  return {
    add: ({ series, period }, { import: id, said, line }) => {
      const { number, missing_reason: reason, preliminary, note } = said
      waiting.push(series, period, id, number, reason, preliminary, note, line)
      if (waiting.length < rowsAtOnce * columns.length) return
      insertMany.run(waiting)
      waiting = []
    },
    flush: () => {
      for (let start = 0; start < waiting.length; start += columns.length) {
        insertOne.run(waiting.slice(start, start + columns.length))
      }
      waiting = []
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

function insertion(rows: number): string {
  const row = `(${columns.map(() => '?').join(', ')})`
  return `
    INSERT INTO observation (${columns.join(', ')})
    VALUES ${Array.from({ length: rows }, () => row).join(', ')}
  `
}
