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

const kills = 20
const longestLife = 60 // ms after the first publication

/** Publishes one import after another, each with a figure for 480 months of three areas, until it is killed. */
const writer = `
  import { createHash } from 'node:crypto'
  import { arrangeFigures } from '@noegletal/domain'
  import { openWritableSqliteStore } from ${JSON.stringify(join(import.meta.dirname, 'sqlite-store.ts'))}

  const store = openWritableSqliteStore({ file: process.argv[1] })
  for (let round = 0; ; round += 1) {
    const number = Math.random()
    const observations = Array.from({ length: 1440 }, (_, index) => ({
      indicator: 'bruttoledighed',
      area: ['657', 'rar-vestjylland', '000'][index % 3],
      category: 'i-alt',
      period: (1980 + Math.floor(index / 36)) + 'M' + String((Math.floor(index / 3) % 12) + 1).padStart(2, '0'),
      value: { kind: 'number', number },
      preliminary: false,
      note: null,
      line: index + 2,
    }))
    const result = await store.publish({
      title: 'Runde ' + round,
      source: 'prøve',
      fileName: 'runde.csv',
      fileHash: createHash('sha256').update(process.pid + ' ' + round).digest('hex'),
      publishedOn: '2019-06-04',
      reason: 'new',
      note: null,
      simulated: false,
      importedBy: 'analytiker',
    }, arrangeFigures(observations).value)
    if (!result.ok) throw new Error(result.error.kind)
    process.stdout.write('.')
  }
`

function startWriter(file: string): ChildProcess {
  return spawn(process.execPath, ['--input-type=module', '--eval', writer, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

/** Kills a writer at a random moment after its first publication. */
async function killOnce(file: string): Promise<void> {
  const child = startWriter(file)
  await once(child.stdout ?? child, 'data')
  await setTimeout(Math.random() * longestLife)
  child.kill('SIGKILL')
  await once(child, 'exit')
}

type Found = { readonly stated: number; readonly counted: number; readonly logged: number }

function importsIn(file: string): Found[] {
  const database = new Database(file)
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(database.pragma('foreign_key_check')).toEqual([])
  const imports = database
    .prepare<[], Found>(`
      SELECT (SELECT count(*) FROM observation WHERE observation.import = import.id) AS stated,
             new_count + changed_count                                              AS counted,
             (SELECT count(*) FROM audit_log WHERE audit_log.import = import.id)    AS logged
        FROM import
    `)
    .all()
  database.close()
  return imports
}

describe('a process that is killed while it publishes', () => {
  it(`leaves every batch whole or not there at all, ${kills} times`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'noegletal-crash-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const file = join(folder, 'figures.sqlite')
    const store = openWritableSqliteStore({ file })
    await store.saveCatalogue(aCatalogue(), 'analytiker')
    await store.close()

    for (let kill = 1; kill <= kills; kill += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one writer after another on the same file
      await killOnce(file)
      const imports = importsIn(file)

      expect(imports.length).toBeGreaterThanOrEqual(kill)
      expect(new Set(imports.map((found) => JSON.stringify(found)))).toEqual(
        new Set([JSON.stringify({ stated: 1440, counted: 1440, logged: 1 })]),
      )
    }
  })
})
