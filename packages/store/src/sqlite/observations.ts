import type { Period } from '@noegletal/domain'
import type { Database } from 'better-sqlite3'
import { type SeriesDigests, createSeriesDigests } from './series-digests.ts'
import { type NewSeriesRows, prepareNewSeriesRows } from './new-series-rows.ts'
import { type WaitingRows, prepareRows } from './waiting-rows.ts'
import type { Statement as Said, VersionRow } from './versions.ts'

/** The append-only table of what every import said. */
export type Observations = {
  /** The rows of one series from a period to another, both included, in time order: one range scan. */
  ofSeries(range: SeriesRange): VersionRow[]
  /** The import of the first row of a range; null when there is none. */
  firstImport(range: SeriesRange): number | null
  /**
   * The periods of a range one after another, as one text; null unless every row is by this import, without note and not
   * preliminary. Put together by the database, since a million periods as values of their own take four times as long.
   */
  plainPeriods(range: SeriesRange, importId: number): string | null
  /** The periods of a range in time order, once for every row. */
  periods(range: SeriesRange): Period[]
  /** The numbers of a range in time order, with null for what is missing. */
  numbers(range: SeriesRange): (number | null)[]
  ofCell(series: number, period: Period): (VersionRow & { readonly line: number | null })[]
  readonly digests: Pick<SeriesDigests, 'find'>
  /** A writer for one transaction. */
  writer(): RowWriter
}

export type RowWriter = {
  /** Adds a row, which waits for others to be written together with it. */
  add(cell: { readonly series: number; readonly period: Period }, row: NewRow): void
  /** Writes a series that has no rows yet. */
  readonly addNewSeries: NewSeriesRows
  /** Writes the rows that still wait; must come before the commit. */
  flush(): void
}

export type SeriesRange = { readonly series: number; readonly from: string; readonly til: string }

/** `line` is null where the import's file has none for the row. */
type NewRow = {
  readonly import: number
  readonly said: Said
  readonly line: number | null
}

/** Before and after every period, as texts compare. */
export const allTime = { from: '0', til: '~' }

const columns = 'series, period, import, number, missing_reason, preliminary, note, line'

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
  const selectFirstImport = database
    .prepare<SeriesRange, number>(`
      SELECT import
        FROM observation
       WHERE series = @series
         AND period BETWEEN @from AND @til
       ORDER BY period, import
       LIMIT 1
    `)
    .pluck()
  const selectPlainPeriods = database
    .prepare<SeriesRange & { importId: number }, string | null>(`
      SELECT CASE WHEN total(import <> @importId OR preliminary OR note IS NOT NULL) = 0
                  THEN group_concat(period, '')
             END
        FROM observation
       WHERE series = @series
         AND period BETWEEN @from AND @til
    `)
    .pluck()
  const selectPeriods = database
    .prepare<SeriesRange, Period>(`
      SELECT period
        FROM observation
       WHERE series = @series
         AND period BETWEEN @from AND @til
       ORDER BY period, import
    `)
    .pluck()
  const selectNumbers = database
    .prepare<SeriesRange, number | null>(`
      SELECT number
        FROM observation
       WHERE series = @series
         AND period BETWEEN @from AND @til
       ORDER BY period, import
    `)
    .pluck()
  const insertPlain = prepareRows(database, { columns, values: '?, ?, ?, ?, NULL, 0, NULL, ?' })
  const insertAny = prepareRows(database, { columns, values: '?, ?, ?, ?, ?, ?, ?, ?' })

  const insertSeries = prepareNewSeriesRows(database)
  const digests = createSeriesDigests(database)
  const addNewSeries: NewSeriesRows = (series, row) => {
    insertSeries(series, row)
    digests.keep(series, row)
  }

  return {
    ofSeries: (range) => selectSeries.all(range),
    ofCell: (series, period) => selectCell.all({ series, period }),
    firstImport: (range) => selectFirstImport.get(range) ?? null,
    plainPeriods: (range, importId) => selectPlainPeriods.get({ ...range, importId }) ?? null,
    periods: (range) => selectPeriods.all(range),
    numbers: (range) => selectNumbers.all(range),
    digests,
    writer: () => {
      const rows = { plain: insertPlain(), any: insertAny() }
      return { ...createWriter(rows, digests), addNewSeries }
    },
  }
}

// Most rows are plain numbers and take fewer values.
function createWriter(
  { plain, any }: { readonly plain: WaitingRows; readonly any: WaitingRows },
  digests: Pick<SeriesDigests, 'forget'>,
): Omit<RowWriter, 'addNewSeries'> {
  let last: number | null = null
  return {
    add: ({ series, period }, { import: id, said, line }) => {
      if (series !== last) digests.forget(series)
      last = series
      const { number, missing_reason: reason, preliminary, note } = said
      if (number !== null && preliminary === 0 && note === null) {
        plain.add([series, period, id, number, line])
      } else any.add([series, period, id, number, reason, preliminary, note, line])
    },
    flush: () => {
      plain.flush()
      any.flush()
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
