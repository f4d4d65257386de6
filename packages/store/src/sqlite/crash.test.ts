import Database from 'better-sqlite3'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { aCatalogue } from '../testing.ts'
import { openWritableSqliteStore } from './sqlite-store.ts'

const kills = 25
const longestLife = 120 // ms after the first change

/**
 * Goes round until it is killed: publishes a figure for 480 months of three areas, publishes the same figures again, changes
 * an entry of the catalogue, and undoes the first of the two, whereby the second gets rows of its own.
 */
const writer = `
  import { createHash } from 'node:crypto'
  import { arrangeFigures } from '@noegletal/domain'
  import { openWritableSqliteStore } from ${JSON.stringify(join(import.meta.dirname, 'sqlite-store.ts'))}

  const store = openWritableSqliteStore({ file: process.argv[1] })
  const done = (result) => {
    if (!result.ok) throw new Error(JSON.stringify(result.error))
    process.stdout.write('.')
    return result.value
  }
  const figuresOf = (number) => arrangeFigures(Array.from({ length: 1440 }, (_, index) => ({
    indicator: 'bruttoledighed',
    area: ['657', 'rar-vestjylland', '000'][index % 3],
    category: 'i-alt',
    period: (1980 + Math.floor(index / 36)) + 'M' + String((Math.floor(index / 3) % 12) + 1).padStart(2, '0'),
    value: { kind: 'number', number },
    preliminary: false,
    note: null,
    line: index + 2,
  }))).value
  const publish = async (title, number) => done(await store.publish({
    title,
    source: 'prøve',
    fileName: 'runde.csv',
    fileHash: createHash('sha256').update(process.pid + title + number).digest('hex'),
    publishedOn: '2019-06-04',
    reason: 'new',
    note: null,
    sheet: null,
    simulated: false,
    partial: false,
    importedBy: 'analytiker',
  }, figuresOf(number)))
  const saveGap = async (reason) => {
    const [newest = null] = await store.read((figures) => figures.catalogueEdits())
    const content = {
      indicator: 'bruttoledighed', area: null, from: '2019M10', til: null, reason, expected: null, simulated: false,
    }
    const entry = { kind: 'gap', content }
    done(await store.saveEntry({ kind: 'gap', key: 'runde', entry, after: newest?.id ?? null, by: 'analytiker' }))
  }

  for (;;) {
    const number = Math.random()
    const first = await publish('Første', number)
    await publish('Igen', number)
    await saveGap('Pga. ' + number)
    done(await store.undo(first.id, { on: '2019-07-01', by: 'analytiker', note: null }))
  }
`

function startWriter(file: string): ChildProcess {
  return spawn(process.execPath, ['--input-type=module', '--eval', writer, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

/** Kills a writer at a random moment after its first change. */
async function killOnce(file: string): Promise<void> {
  const child = startWriter(file)
  await once(child.stdout ?? child, 'data')
  await setTimeout(Math.random() * longestLife)
  child.kill('SIGKILL')
  await once(child, 'exit')
}

/** An import with how much of it is there. */
type Found = {
  readonly id: number
  readonly title: string
  readonly rows: number
  readonly counted: number
  readonly undone: number
  readonly logged: string
}

function importsIn(database: Database.Database): Found[] {
  return database
    .prepare<[], Found>(`
      SELECT id,
             title,
             (SELECT count(*) FROM observation WHERE observation.import = import.id) AS rows,
             new_count + changed_count + unchanged_count                            AS counted,
             (SELECT count(*) FROM undo WHERE undo.import = import.id)              AS undone,
             (SELECT group_concat(action) FROM audit_log WHERE audit_log.import = import.id) AS logged
        FROM import
       ORDER BY id
    `)
    .all()
}

/** The later of two holds the rows itself once the first is undone, and not before. */
function expectedOf({ id, title, undone }: Found, confirmed: Found | undefined): Found {
  const isFirst = title === 'Første'
  return {
    id,
    title,
    rows: isFirst || confirmed?.undone === 1 ? 1440 : 0,
    counted: 1440,
    undone,
    logged: undone === 1 ? 'publish,undo' : 'publish',
  }
}

/** The reason of the newest version of the entry, the reasons that the catalogue gives, and what is logged. */
function entryIn(database: Database.Database): Record<string, unknown> {
  const newest = database
    .prepare("SELECT content ->> 'reason' FROM catalogue_edit ORDER BY id DESC LIMIT 1")
    .pluck()
    .get()
  return {
    newest: newest === undefined ? [] : [newest],
    shown: database.prepare("SELECT reason FROM gap WHERE reason LIKE 'Pga.%'").pluck().all(),
    edits: database.prepare('SELECT count(*) FROM catalogue_edit').pluck().get(),
    logged: database.prepare('SELECT count(edit) FROM audit_log').pluck().get(),
  }
}

function checkWhole(file: string): number {
  const database = new Database(file)
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(database.pragma('foreign_key_check')).toEqual([])

  const imports = importsIn(database)
  expect(imports).toEqual(imports.map((one, index) => expectedOf(one, imports[index - 1])))
  const { newest, shown, edits, logged } = entryIn(database)
  expect({ shown, logged }).toEqual({ shown: newest, logged: edits })
  database.close()
  return imports.length
}

describe('a process that is killed while it publishes, edits and undoes', () => {
  it(`leaves every change whole or not there at all, ${kills} times`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'noegletal-crash-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const file = join(folder, 'figures.sqlite')
    const store = openWritableSqliteStore({ file })
    await store.saveCatalogue(aCatalogue(), 'analytiker')
    await store.close()

    for (let kill = 1; kill <= kills; kill += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one writer after another on the same file
      await killOnce(file)

      expect(checkWhole(file)).toBeGreaterThanOrEqual(kill)
    }
  })
})
