import type { Database } from 'better-sqlite3'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Where the numbered migrations stand: `0001_….sql`, `0002_….sql`; a released one is never edited. */
export const migrationFolder = join(import.meta.dirname, 'migrations')

/** The database is not of the version that this program knows; the message is a Danish sentence for the operator. */
export class DatabaseVersionError extends Error {
  override readonly name = 'DatabaseVersionError'
}

/**
 * Brings a database up to the newest migration, each in a transaction of its own, so that an interruption leaves it
 * between two migrations and the next start goes on from there. `PRAGMA user_version` counts the ones applied.
 * Throws a `DatabaseVersionError` when the database is newer than the folder.
 */
export function migrate(database: Database, folder: string = migrationFolder): void {
  const files = migrationFiles(folder)
  refuseNewer(database, files.length)

  for (const [index, file] of files.entries()) {
    const step = database.transaction(() => {
      // Another process may have migrated while this one waited for the lock.
      if (versionOf(database) > index) return
      database.exec(readFileSync(join(folder, file), 'utf8'))
      database.pragma(`user_version = ${index + 1}`)
    })
    if (versionOf(database) <= index) step.immediate()
  }
}

/** Throws a `DatabaseVersionError` when a database that is only read has not been migrated, or is newer than the program. */
export function requireMigrated(database: Database): void {
  const known = migrationFiles(migrationFolder).length
  refuseNewer(database, known)
  const found = versionOf(database)
  if (found < known) {
    throw new DatabaseVersionError(
      `Databasen ${database.name} har version ${found}. Start programmet med npm start, som bringer den op på version ${known}.`,
    )
  }
}

function migrationFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => /^\d{4}_.+\.sql$/.test(file))
    .toSorted()
}

function refuseNewer(database: Database, known: number): void {
  const found = versionOf(database)
  if (found <= known) return
  throw new DatabaseVersionError(
    `Databasen ${database.name} har version ${found}, men dette program kender kun versioner op til ${known}. Brug en nyere udgave af programmet.`,
  )
}

function versionOf(database: Database): number {
  return Number(database.pragma('user_version', { simple: true }))
}
