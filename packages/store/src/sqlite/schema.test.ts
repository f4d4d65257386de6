import Database from 'better-sqlite3'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { aBatch, aCatalogue, figuresOf, sourced } from '../testing.ts'
import { openWritableSqliteStore } from './sqlite-store.ts'

/** A database with one published import of one figure, seen past the store. */
async function aDatabase(): Promise<Database.Database> {
  const folder = mkdtempSync(join(tmpdir(), 'noegletal-schema-'))
  const file = join(folder, 'figures.sqlite')
  const store = openWritableSqliteStore({ file })
  await store.saveCatalogue(aCatalogue(), 'analytiker')
  const published = await store.publish(
    aBatch(),
    figuresOf(sourced({ period: '2019M03', number: 3.4 })),
  )
  await store.undo(published.ok ? published.value.id : 0, {
    on: '2019-07-01',
    by: 'analytiker',
    note: null,
  })
  const [gap] = aCatalogue().gaps
  const entry = gap === undefined ? null : { kind: 'gap' as const, content: gap }
  await store.saveEntry({ kind: 'gap', key: 'fagsystem', entry, after: null, by: 'analytiker' })
  await store.close()

  const database = new Database(file)
  database.pragma('foreign_keys = ON')
  onTestFinished(() => {
    database.close()
    rmSync(folder, { recursive: true })
  })
  return database
}

const columns = 'series, period, import, number, missing_reason, preliminary, note, line'

describe('the schema', () => {
  it.each([
    ['UPDATE observation SET number = 3.5', 'never changed'],
    ['DELETE FROM observation', 'never deleted'],
    ["UPDATE import SET published_on = '2019-06-05'", 'never changed'],
    ['DELETE FROM import', 'never deleted'],
    ["UPDATE undo SET undone_on = '2019-07-02'", 'final'],
    ['DELETE FROM undo', 'final'],
    ["UPDATE audit_log SET by = 'en anden'", 'never changed'],
    ['DELETE FROM audit_log', 'never changed'],
    ["UPDATE catalogue_edit SET by = 'en anden'", 'never changed'],
    ['DELETE FROM catalogue_edit', 'never deleted'],
  ])('refuses %s', async (sql, message) => {
    const database = await aDatabase()

    expect(() => database.exec(sql)).toThrow(message)
  })

  it.each([
    ['a number with a reason for missing', "1, '2019M04', 1, 3.4, 'suppressed', 0, NULL, 2"],
    ['neither a number nor a reason', "1, '2019M04', 1, NULL, NULL, 0, NULL, 2"],
    ['an unknown reason', "1, '2019M04', 1, NULL, 'ukendt', 0, NULL, 2"],
    ['an infinite number', "1, '2019M04', 1, 9e999, NULL, 0, NULL, 2"],
    ['text for a number', "1, '2019M04', 1, 'mange', NULL, 0, NULL, 2"],
    ['a period that is none', "1, '2019M4', 1, 3.4, NULL, 0, NULL, 2"],
    ['a line before the first', "1, '2019M04', 1, 3.4, NULL, 0, NULL, 0"],
    ['an import that is not there', "1, '2019M04', 9, 3.4, NULL, 0, NULL, 2"],
    ['a series that is not there', "9, '2019M04', 1, 3.4, NULL, 0, NULL, 2"],
    ['the same cell of one import twice', "1, '2019M03', 1, 3.4, NULL, 0, NULL, 2"],
  ])('refuses an observation with %s', async (_, values) => {
    const database = await aDatabase()

    expect(() => database.exec(`INSERT INTO observation (${columns}) VALUES (${values})`)).toThrow(
      /constraint failed|cannot store/,
    )
  })

  it.each(['2019', '2019H2', '2019K4', '2019M12', '2019MAT03', '2019YTD03'])(
    'takes the period %s',
    async (period) => {
      const database = await aDatabase()

      database.exec(
        `INSERT INTO observation (${columns}) VALUES (1, '${period}', 1, 0, NULL, 0, NULL, 3)`,
      )

      expect(
        database.prepare('SELECT count(*) FROM observation WHERE period = ?').pluck().get(period),
      ).toBe(1)
    },
  )

  it('writes one line in the audit log for every change', async () => {
    const database = await aDatabase()

    expect(database.prepare('SELECT by, action, import, edit FROM audit_log').all()).toEqual([
      { by: 'analytiker', action: 'save-catalogue', import: null, edit: null },
      { by: 'analytiker', action: 'publish', import: 1, edit: null },
      { by: 'analytiker', action: 'undo', import: 1, edit: null },
      { by: 'analytiker', action: 'edit-catalogue', import: null, edit: 1 },
    ])
  })

  it('reads a series in one range scan, without sorting', async () => {
    const database = await aDatabase()

    const plan = database
      .prepare<[], { detail: string }>(
        `EXPLAIN QUERY PLAN
         SELECT number FROM observation
          WHERE series = 1 AND period BETWEEN '2019M01' AND '2019M12'
          ORDER BY period, import`,
      )
      .all()

    expect(plan.map(({ detail }) => detail)).toEqual([
      'SEARCH observation USING PRIMARY KEY (series=? AND period>? AND period<?)',
    ])
  })
})
