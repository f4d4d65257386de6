import type { Batch, Import, ImportCounts } from '@noegletal/domain'
import type { Database } from 'better-sqlite3'
import type { Positions } from './timeline.ts'

/** The published batches and which of them are undone. */
export type Imports = {
  /** Newest publication first. */
  all(): Import[]
  find(id: number): Import | null
  /** The import of a file that has not been undone; null when the file is not in use. */
  findInUse(fileHash: string): Import | null
  /** Where each import stands in the order of versions. */
  positions(): Positions
  /** Adds an import without its counts and gives its number. */
  add(batch: Batch, importedAt: string): number
  /** Completes an import; from then on it is unchangeable. */
  complete(id: number, counts: ImportCounts): void
  addUndo(undo: {
    readonly import: number
    readonly on: string
    readonly by: string
    readonly note: string | null
  }): void
}

type Row = Omit<Import, 'simulated' | 'partial' | 'counts' | 'undone'> &
  ImportCounts & {
    readonly simulated: number
    readonly partial: number
    readonly undoneOn: string | null
    readonly undoneBy: string | null
    readonly undoneNote: string | null
  }

type PositionRow = {
  readonly id: number
  readonly publishedOn: string
  readonly importedAt: string
  readonly simulated: number
  readonly undoneOn: string | null
}

const columns = `
         import.id,
         title,
         source,
         file_name       AS fileName,
         file_hash       AS fileHash,
         sheet,
         published_on    AS publishedOn,
         reason,
         import.note,
         simulated,
         partial,
         imported_by     AS importedBy,
         imported_at     AS importedAt,
         new_count       AS new,
         changed_count   AS changed,
         unchanged_count AS unchanged,
         withdrawn_count AS withdrawn,
         undone_on       AS undoneOn,
         undone_by       AS undoneBy,
         undo.note       AS undoneNote`

export function createImports(database: Database): Imports {
  const selectAll = database.prepare<[], Row>(`
    SELECT ${columns}
      FROM import
      LEFT JOIN undo
        ON undo.import = import.id
     ORDER BY published_on DESC, import.id DESC
  `)
  const selectOne = database.prepare<{ id: number }, Row>(`
    SELECT ${columns}
      FROM import
      LEFT JOIN undo
        ON undo.import = import.id
     WHERE import.id = @id
  `)
  const selectInUse = database.prepare<{ fileHash: string }, Row>(`
    SELECT ${columns}
      FROM import
      LEFT JOIN undo
        ON undo.import = import.id
     WHERE file_hash = @fileHash
       AND undo.import IS NULL
  `)
  const selectPositions = database.prepare<[], PositionRow>(`
    SELECT id,
           published_on AS publishedOn,
           imported_at  AS importedAt,
           simulated,
           undone_on    AS undoneOn
      FROM import
      LEFT JOIN undo
        ON undo.import = import.id
     ORDER BY published_on, id
  `)
  const insert = database.prepare(`
    INSERT INTO import (title, source, file_name, file_hash, sheet, published_on, reason, note,
                        simulated, partial, imported_by, imported_at)
    VALUES (@title, @source, @fileName, @fileHash, @sheet, @publishedOn, @reason, @note,
            @simulated, @partial, @importedBy, @importedAt)
  `)
  const setCounts = database.prepare(`
    UPDATE import
       SET new_count       = @new,
           changed_count   = @changed,
           unchanged_count = @unchanged,
           withdrawn_count = @withdrawn
     WHERE id = @id
  `)
  const insertUndo = database.prepare(`
    INSERT INTO undo (import, undone_on, undone_by, note)
    VALUES (@import, @on, @by, @note)
  `)
  const found = (row: Row | undefined): Import | null => (row === undefined ? null : toImport(row))

  return {
    all: () => selectAll.all().map(toImport),
    find: (id) => found(selectOne.get({ id })),
    findInUse: (fileHash) => found(selectInUse.get({ fileHash })),
    positions: () => toPositions(selectPositions.all()),
    add: (batch, importedAt) => {
      const { simulated, partial } = batch
      const flags = { simulated: Number(simulated), partial: Number(partial) }
      return Number(insert.run({ ...batch, ...flags, importedAt }).lastInsertRowid)
    },
    complete: (id, counts) => {
      setCounts.run({ id, ...counts })
    },
    addUndo: (undo) => {
      insertUndo.run(undo)
    },
  }
}

function toImport(row: Row): Import {
  const { simulated, partial, undoneOn, undoneBy, undoneNote, ...rest } = row
  const { new: added, changed, unchanged, withdrawn, ...batch } = rest
  return {
    ...batch,
    simulated: simulated === 1,
    partial: partial === 1,
    counts: { new: added, changed, unchanged, withdrawn },
    undone: undoneOn === null ? null : { on: undoneOn, by: undoneBy ?? '', note: undoneNote },
  }
}

function toPositions(rows: readonly PositionRow[]): Positions {
  return new Map(
    rows.map(({ id, publishedOn, importedAt, simulated, undoneOn }, rank) => [
      id,
      {
        id,
        publishedOn,
        importedOn: importedAt.slice(0, 10),
        undoneOn,
        simulated: simulated === 1,
        rank,
      },
    ]),
  )
}
