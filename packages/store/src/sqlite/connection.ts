import Database from 'better-sqlite3'
import { statSync } from 'node:fs'
import { migrate, requireMigrated } from './migrate.ts'

const mebibyte = 1024 * 1024
/** Rows are written in the order in which they lie, so that more would not be used. */
const writingCache = 4 * mebibyte
/** What the log may keep of the disk when a large import is over. */
const keptLog = 4 * mebibyte
const patienceInMilliseconds = 10_000

/**
 * A connection that can only read; the file must be there and migrated (`DatabaseVersionError` otherwise). It needs write
 * permission to the folder, since SQLite keeps the index of its write-ahead log beside the file. `cache` is in bytes.
 */
export function openForReading(file: string, cache: number): Database.Database {
  const database = new Database(file, {
    readonly: true,
    fileMustExist: true,
    timeout: patienceInMilliseconds,
  })
  return configured(database, () => {
    setCache(database, cache)
    requireMigrated(database)
  })
}

/** The connection that writes. Creates the file when it is missing and runs the migrations that it lacks. */
export function openForWriting(file: string): Database.Database {
  const database = new Database(file, { timeout: patienceInMilliseconds })
  return configured(database, () => {
    database.pragma('journal_mode = WAL')
    // FULL: a published batch has reached the disk before anybody is told so.
    database.pragma('synchronous = FULL')
    database.pragma('foreign_keys = ON')
    setCache(database, writingCache)
    database.pragma(`journal_size_limit = ${keptLog}`)
    migrate(database)
  })
}

/**
 * Gives back the disk that the log of a large import takes, as soon as nobody reads from it any more: now, or when a later
 * change asks again. Never waits for a reader.
 */
export function giveBackDisk(database: Database.Database): void {
  const log = statSync(`${database.name}-wal`, { throwIfNoEntry: false })
  if (log === undefined || log.size <= keptLog) return
  database.pragma('busy_timeout = 0')
  database.pragma('wal_checkpoint(TRUNCATE)')
  database.pragma(`busy_timeout = ${patienceInMilliseconds}`)
}

function setCache(database: Database.Database, bytes: number): void {
  database.pragma(`cache_size = -${Math.round(bytes / 1024)}`)
}

function configured(database: Database.Database, configure: () => void): Database.Database {
  try {
    configure()
    return database
  } catch (error) {
    database.close()
    throw error
  }
}
