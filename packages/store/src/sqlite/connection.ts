import { migrate, requireMigrated } from './migrate.ts'
import Database from 'better-sqlite3'

const cacheInKibibytes = 64 * 1024
const patienceInMilliseconds = 10_000

/**
 * A connection that can only read; the file must be there and migrated (`DatabaseVersionError` otherwise). It needs write
 * permission to the folder, since SQLite keeps the index of its write-ahead log beside the file.
 */
export function openForReading(file: string): Database.Database {
  const database = new Database(file, {
    readonly: true,
    fileMustExist: true,
    timeout: patienceInMilliseconds,
  })
  return configured(database, () => {
    database.pragma(`cache_size = -${cacheInKibibytes}`)
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
    database.pragma(`cache_size = -${cacheInKibibytes}`)
    // A large import grows the log; give the disk back afterwards.
    database.pragma('journal_size_limit = 67108864')
    migrate(database)
  })
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
