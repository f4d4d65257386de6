import type { Batch, Catalogue, CatalogueEdit, Figures, Import, Result } from '@noegletal/domain'
import type { Database } from 'better-sqlite3'
import type {
  EditFault,
  FigureReader,
  PublishFault,
  Store,
  UndoFault,
  UseCellCount,
  WritableStore,
} from '../store.ts'
import { createAudit } from './audit.ts'
import { giveBackDisk, openForReading, openForWriting } from './connection.ts'
import { createFigureReader } from './figure-reader.ts'
import { publishBatch } from './publish.ts'
import { createQueue } from './queue.ts'
import { saveCatalogue } from './save-catalogue.ts'
import { saveEntries, saveEntry } from './save-entry.ts'
import { createStateKeeper } from './state.ts'
import { type StillSeries, createStillSeries } from './still-series.ts'
import { createTables } from './tables.ts'
import { undoImport } from './undo.ts'

/** `file` is a path on disk; a second connection could not see a database in memory. */
export type SqliteOptions = {
  readonly file: string
  /** The clock, for what "today" is and when something was written. */
  readonly now?: () => Date
}

export type WritableSqliteOptions = SqliteOptions & {
  /**
   * Told the version that a change makes just before it is committed, while nobody else can write: whoever sees that version
   * sees this store's change. Told null when it was not committed after all.
   */
  readonly announce?: (version: number | null) => void
}

/**
 * Opens a database for reading only. Throws a `DatabaseVersionError` when the file is newer than the program or has not
 * been migrated yet, and a `SqliteError` when there is no such file.
 */
export function openSqliteStore(options: SqliteOptions): Store {
  return openStore(options, { cache: servingCache, stillSeries: createStillSeries() })
}

const mebibyte = 1024 * 1024
/** For readers who come back to the same figures. */
const servingCache = 64 * mebibyte
/** For an import, which reads every figure once, in the order in which they lie. */
const comparingCache = 4 * mebibyte
/** For the number of the newest change alone. */
const smallCache = mebibyte / 4

function openStore(
  { file, now = () => new Date() }: SqliteOptions,
  { cache, stillSeries }: { readonly cache: number; readonly stillSeries: StillSeries },
): Store {
  const figures = openForReading(file, cache)
  // A connection of its own, since that of the figures may be held back by a read under way.
  const revision = openForReading(file, smallCache)
  const audit = createAudit(revision)
  const tables = createTables(figures)
  const stateNow = createStateKeeper(tables)
  const queue = createQueue()
  const readNow = (): FigureReader =>
    createFigureReader(tables, {
      state: stateNow(),
      today: now().toISOString().slice(0, 10),
      stillSeries,
    })

  return {
    version: async () => audit.version(),
    read: (use) => queue(() => inReadTransaction(figures, () => use(readNow()))),
    close: () =>
      queue(async () => {
        figures.close()
        revision.close()
      }),
  }
}

/** Opens a database for writing and reading; creates and migrates it when needed. Throws as `openSqliteStore` does. */
export function openWritableSqliteStore({
  file,
  now = () => new Date(),
  announce = () => {},
}: WritableSqliteOptions): WritableStore {
  const writing = openForWriting(file)
  const tables = createTables(writing)
  const stillSeries = createStillSeries()
  const reading = openStore({ file, now }, { cache: comparingCache, stillSeries })
  const timestamp = (): string => now().toISOString()
  const write = <T, E>(work: () => Result<T, E>): Result<T, E> =>
    inWriteTransaction(writing, work, (isDone) => announce(isDone ? tables.audit.version() : null))

  return {
    ...reading,
    saveCatalogue: async (catalogue: Catalogue, by: string): Promise<void> =>
      writing
        .transaction(() => saveCatalogue(tables, { catalogue, by, at: timestamp() }))
        .immediate(),
    saveEntry: async (edit): Promise<Result<CatalogueEdit, EditFault>> =>
      write(() => saveEntry(tables, { ...edit, at: timestamp() })),
    saveEntries: async (edits): Promise<Result<readonly CatalogueEdit[], EditFault>> =>
      write(() => {
        const at = timestamp()
        return saveEntries(
          tables,
          edits.map((edit) => ({ ...edit, at })),
        )
      }),
    publish: async (
      batch: Batch,
      figures: Figures,
      useCells?: UseCellCount,
    ): Promise<Result<Import, PublishFault>> =>
      write(() =>
        publishBatch(tables, { batch, at: timestamp() }, { figures, stillSeries, useCells }),
      ),
    undo: async (importId, undone): Promise<Result<Import, UndoFault>> =>
      write(() => undoImport(tables, { importId, ...undone, at: timestamp() })),
    close: async () => {
      await reading.close()
      writing.close()
    },
  }
}

async function inReadTransaction<T>(database: Database, use: () => Promise<T>): Promise<T> {
  database.exec('BEGIN')
  try {
    return await use()
  } finally {
    database.exec('COMMIT')
  }
}

// A failed result leaves nothing behind, whatever was written on the way. `announce` is told before the transaction ends.
function inWriteTransaction<T, E>(
  database: Database,
  work: () => Result<T, E>,
  announce: (isDone: boolean) => void,
): Result<T, E> {
  database.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    announce(result.ok)
    database.exec(result.ok ? 'COMMIT' : 'ROLLBACK')
    giveBackDisk(database)
    return result
  } finally {
    if (database.inTransaction) {
      announce(false)
      database.exec('ROLLBACK')
    }
  }
}
