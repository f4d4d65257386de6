import Database from 'better-sqlite3'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { migrate, migrationFolder } from './migrate.ts'
import { openSqliteStore, openWritableSqliteStore } from './sqlite-store.ts'

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'noegletal-migrate-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

function tablesOf(database: Database.Database): unknown[] {
  return database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all()
}

describe('migrate', () => {
  it('goes on from where an interrupted migration stopped', () => {
    const folder = aFolder()
    const database = new Database(':memory:')
    writeFileSync(join(folder, '0001_first.sql'), 'CREATE TABLE first (a TEXT) STRICT;')
    writeFileSync(
      join(folder, '0002_second.sql'),
      'CREATE TABLE half (a TEXT) STRICT; INSERT INTO nowhere VALUES (1);',
    )

    expect(() => migrate(database, folder)).toThrow('no such table: nowhere')
    expect(tablesOf(database)).toEqual(['first'])
    expect(database.pragma('user_version', { simple: true })).toBe(1)

    writeFileSync(join(folder, '0002_second.sql'), 'CREATE TABLE second (a TEXT) STRICT;')
    migrate(database, folder)
    expect(tablesOf(database)).toEqual(['first', 'second'])
  })

  it('does nothing the second time', () => {
    const database = new Database(':memory:')
    migrate(database)
    const tables = tablesOf(database)

    migrate(database)

    expect(tablesOf(database)).toEqual(tables)
  })

  it('keeps the log when it learns a new action', () => {
    const folder = aFolder()
    const database = new Database(':memory:')
    const older = readdirSync(migrationFolder).toSorted().slice(0, 3)
    for (const name of older) copyFileSync(join(migrationFolder, name), join(folder, name))
    migrate(database, folder)
    const line = { id: 7, at: '2019-06-04', by: 'analytiker', action: 'save-catalogue' }
    database.prepare('INSERT INTO audit_log VALUES (@id, @at, @by, @action, NULL)').run(line)

    migrate(database)

    expect(database.prepare('SELECT * FROM audit_log').all()).toEqual([
      { ...line, import: null, edit: null },
    ])
    expect(() => database.exec('DELETE FROM audit_log')).toThrow('never changed')
  })

  it('keeps the versions of the entries, and the log that refers to them', () => {
    const folder = aFolder()
    const database = new Database(':memory:')
    database.pragma('foreign_keys = ON')
    const older = readdirSync(migrationFolder).toSorted().slice(0, 4)
    for (const name of older) copyFileSync(join(migrationFolder, name), join(folder, name))
    migrate(database, folder)
    const edit = { id: 3, kind: 'gap', key: 'x', content: '{}', at: '2019-06-04', by: 'analytiker' }
    const line = { id: 7, at: '2019-06-04', by: 'analytiker', action: 'edit-catalogue' }
    database
      .prepare('INSERT INTO catalogue_edit VALUES (@id, @kind, @key, @content, @at, @by)')
      .run(edit)
    database.prepare('INSERT INTO audit_log VALUES (@id, @at, @by, @action, NULL, 3)').run(line)

    migrate(database)

    expect(database.prepare('SELECT * FROM catalogue_edit').all()).toEqual([edit])
    expect(database.prepare('SELECT * FROM audit_log').all()).toEqual([
      { ...line, import: null, edit: 3 },
    ])
    expect(database.pragma('foreign_key_check')).toEqual([])
    expect(() => database.exec('DELETE FROM catalogue_edit')).toThrow('never deleted')
    expect(() =>
      database.prepare('INSERT INTO audit_log VALUES (8, @at, @by, @action, NULL, 4)').run(line),
    ).toThrow('FOREIGN KEY')
  })

  it('refuses a database that is newer than the program', () => {
    const file = join(aFolder(), 'figures.sqlite')
    const database = new Database(file)
    migrate(database)
    database.pragma('user_version = 99')
    database.close()

    expect(() => openWritableSqliteStore({ file })).toThrow(
      'har version 99, men dette program kender kun versioner op til 12',
    )
    expect(() => openSqliteStore({ file })).toThrow(
      'har version 99, men dette program kender kun versioner op til 12',
    )
  })

  it('refuses to read a database that has not been migrated', () => {
    const file = join(aFolder(), 'figures.sqlite')
    new Database(file).exec('CREATE TABLE other (a TEXT)').close()

    expect(() => openSqliteStore({ file })).toThrow('bringer den op på version 12')
  })

  it('leaves the folder as it was when there is no file to read', () => {
    const folder = aFolder()

    expect(() => openSqliteStore({ file: join(folder, 'figures.sqlite') })).toThrow(
      'unable to open',
    )
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('the migrations', () => {
  it('are never edited once they are released', () => {
    const hashes = Object.fromEntries(
      readdirSync(migrationFolder).map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(migrationFolder, file)))
          .digest('hex')
          .slice(0, 12),
      ]),
    )

    expect(hashes).toEqual({
      '0001_catalogue.sql': '1c0833519639',
      '0002_figures.sql': '6d6f2ef4032c',
      '0003_audit_log.sql': 'e5a97c3f23c4',
      '0004_catalogue_edits.sql': 'ede57c56e9d5',
      '0005_report_templates.sql': 'b28c2b4595b8',
      '0006_flow_or_stock.sql': '18e2fe622009',
      '0007_import_scope.sql': '7b4c15715918',
      '0008_goals.sql': '1809ccc345e3',
      '0009_official_name.sql': 'fab1f646202d',
      '0010_series_digest.sql': '036ad9010876',
      '0011_other_names.sql': '4d64137ea2dd',
      '0012_share.sql': '35c59356e575',
    })
  })
})
