import type { Period, PlainCells } from '@noegletal/domain'
import type { Database } from 'better-sqlite3'
import { createHash } from 'node:crypto'

/**
 * Which series consist of the plain numbers of one import and nothing else, each with a digest of its periods and numbers.
 * Two series with one digest have the same cells; different digests say nothing, since a file may hold a part of a series.
 */
export type SeriesDigests = {
  /** Null for a series that is made up of several imports, or of more than numbers. */
  find(series: number): SeriesDigest | null
  /** Of a series that has just got its first rows. */
  keep(series: number, whole: { readonly import: number; readonly cells: PlainCells }): void
  /** Must come with every other row of a series. */
  forget(series: number): void
}

/** SHA-256. */
export type SeriesDigest = { readonly import: number; readonly digest: Uint8Array }

export function createSeriesDigests(database: Database): SeriesDigests {
  const select = database.prepare<{ series: number }, SeriesDigest>(`
    SELECT import, digest
      FROM series_digest
     WHERE series = @series
  `)
  const insert = database.prepare<SeriesDigest & { series: number }>(`
    INSERT INTO series_digest (series, import, digest)
    VALUES (@series, @import, @digest)
  `)
  const remove = database.prepare<{ series: number }>(`
    DELETE FROM series_digest
     WHERE series = @series
  `)
  const digestOf = createDigest()

  return {
    find: (series) => select.get({ series }) ?? null,
    keep: (series, { import: id, cells }) => {
      insert.run({ series, import: id, digest: digestOf(cells) })
    },
    forget: (series) => {
      remove.run({ series })
    },
  }
}

/** The series of a file mostly share one list of periods, whose text is then put together once. */
export function createDigest(): (cells: PlainCells) => Uint8Array {
  let list: readonly Period[] = []
  let text = ''
  return ({ periods, numbers }) => {
    if (periods !== list) {
      list = periods
      text = periods.join('')
    }
    const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)
    return createHash('sha256').update(text).update(bytes).digest()
  }
}
