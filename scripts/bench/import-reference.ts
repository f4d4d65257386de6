import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { findOrInstallSqlite } from '../setup/sqlite.mjs'

export type ReferenceSeconds = {
  /** `.import` into a table of texts without keys or checks. */
  readonly bare: number
  /** `.import`, and from there a typed `INSERT … SELECT` into tables with the keys and checks of our own. */
  readonly typed: number
}

/** How long SQLite's own shell takes with the same file, in seconds. */
export function measureReference(file: string, directory: string): ReferenceSeconds {
  const sqlite = findOrInstallSqlite()
  const timeOf = (script: string): number => {
    const database = join(directory, 'reference.sqlite')
    const began = performance.now()
    execFileSync(sqlite, [database], { input: script, stdio: ['pipe', 'ignore', 'inherit'] })
    const seconds = (performance.now() - began) / 1000
    for (const end of ['', '-wal', '-shm']) rmSync(`${database}${end}`, { force: true })
    return seconds
  }
  return { bare: timeOf(bareImport(file, 'TABLE')), typed: timeOf(typedImport(file)) }
}

// The shell's own commands must begin their line.
function bareImport(file: string, table: string): string {
  return [
    '.mode csv',
    '.separator ;',
    `CREATE ${table} line (indicator TEXT, area TEXT, period TEXT, value TEXT, category TEXT, status TEXT, note TEXT);`,
    `.import --skip 1 ${file} line`,
  ].join('\n')
}

// The tables are those of packages/store/src/sqlite/migrations, as durable as there.
function typedImport(file: string): string {
  return `
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
    PRAGMA cache_size = -65536;
${bareImport(file, 'TEMP TABLE')}
    CREATE TABLE import (id INTEGER PRIMARY KEY) STRICT;
    CREATE TABLE series (
      id        INTEGER PRIMARY KEY,
      indicator TEXT NOT NULL,
      area      TEXT NOT NULL,
      category  TEXT NOT NULL,
      UNIQUE (indicator, area, category)
    ) STRICT;
    CREATE TABLE observation (
      series         INTEGER NOT NULL REFERENCES series (id),
      period         TEXT    NOT NULL CHECK (
                       period GLOB '[0-9][0-9][0-9][0-9]M[01][0-9]'
                       OR period GLOB '[0-9][0-9][0-9][0-9]K[1-4]'
                       OR period GLOB '[0-9][0-9][0-9][0-9]H[12]'
                       OR period GLOB '[0-9][0-9][0-9][0-9]'
                     ),
      import         INTEGER NOT NULL REFERENCES import (id),
      number         REAL    CHECK (number BETWEEN -1e300 AND 1e300),
      missing_reason TEXT    CHECK (
                       missing_reason IS NULL
                       OR missing_reason IN ('suppressed', 'not-published', 'not-applicable', 'missing', 'withdrawn')
                     ),
      preliminary    INTEGER NOT NULL CHECK (preliminary IN (0, 1)),
      note           TEXT,
      line           INTEGER CHECK (line >= 1),
      PRIMARY KEY (series, period, import),
      CHECK ((number IS NULL) <> (missing_reason IS NULL))
    ) STRICT, WITHOUT ROWID;
    BEGIN;
    INSERT INTO import VALUES (1);
    INSERT INTO series (indicator, area, category)
    SELECT DISTINCT indicator, area, category FROM line;
    INSERT INTO observation
    SELECT series.id, period, 1, CAST(replace(value, ',', '.') AS REAL), NULL, status = 'foreløbig', nullif(note, ''),
           line.rowid + 1
      FROM line
      JOIN series
     USING (indicator, area, category)
     ORDER BY series.id, period;
    COMMIT;
  `
}
