import { databaseFile } from '@noegletal/api'
import { AreaCode, IndicatorSlug, numberOf } from '@noegletal/domain'
import { openSqliteStore } from '@noegletal/store'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'

const script = join(import.meta.dirname, 'import.ts')

let directory = ''
beforeEach(async () => {
  directory = await aDirectory()
})

async function aDirectory(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'noegletal-import-'))
  onTestFinished(() => rm(made, { recursive: true, force: true }))
  return made
}

type Outcome = { readonly code: number | null; readonly output: string; readonly errors: string }

type Running = {
  readonly child: ChildProcess
  readonly output: Readable
  readonly errors: Readable
  /** The exit code; null when the process was killed. */
  readonly ended: Promise<number | null>
}

function startImport(dataDirectory: string, words: readonly string[]): Running {
  const child = spawn(process.execPath, [script, ...words], {
    env: { ...process.env, DATA_DIR: dataDirectory },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  return { child, output: child.stdout, errors: child.stderr, ended }
}

/** `npm run import` with these words, to its end. */
async function runImport(...words: string[]): Promise<Outcome> {
  const { output, errors, ended } = startImport(directory, words)
  const [code, ...printed] = await Promise.all([ended, text(output), text(errors)])
  return { code, output: printed[0], errors: printed[1] }
}

async function aFile(content: string, name = 'tal.csv'): Promise<string> {
  const file = join(directory, name)
  await writeFile(file, content)
  return file
}

const heading = 'nøgletal;område;periode;værdi;kategori;status;note\n'
const march = `${heading}Bruttoledighed;Herning;2019M03;3,4\nBruttoledighed;Hele landet;2019M03;3,9\n`

async function importCount(dataDirectory = directory): Promise<number> {
  if (!existsSync(databaseFile(dataDirectory))) return 0
  const store = openSqliteStore({ file: databaseFile(dataDirectory) })
  try {
    return (await store.read((figures) => figures.imports())).length
  } finally {
    await store.close()
  }
}

describe('npm run import', () => {
  it('imports a file, and the same file again changes nothing and says so', async () => {
    const file = await aFile(march)
    const words = ['--published-on', '2019-06-04', '--title', 'Referat', '--source', 'Udvalget']

    const first = await runImport(file, ...words)
    const again = await runImport(file, ...words)

    expect(first).toMatchObject({ code: 0, errors: '' })
    expect(first.output.split('\n')).toEqual([
      'tal.csv:',
      'Læst som UTF-8 med semikolon mellem felterne og decimalkomma; 2 linjer med tal.',
      '2 nye, 0 ændrede, 0 uændrede, 0 trukket tilbage.',
      'Indlæst som nr. 1, udgivet 4. juni 2019.',
      '',
    ])
    expect(again).toMatchObject({ code: 0, errors: '' })
    expect(again.output).toContain('Filen er indlæst før: nr. 1, »Referat«, udgivet 4. juni 2019.')
    expect(again.output).toContain('Intet er ændret.')
    expect(await importCount()).toBe(1)
  })

  it('shows what a later file changes and withdraws, old and new', async () => {
    await runImport(await aFile(march), '--published-on', '2019-06-04')
    const later = await aFile(
      `${heading}Bruttoledighed;Hele landet;2019M03;3,84\nBruttoledighed;Herning;2019M02;3,5\nBruttoledighed;Hele landet;2019M02;4,0\n`,
      'senere.csv',
    )

    const { output } = await runImport(
      later,
      '--published-on',
      '2019-08-01',
      '--reason',
      'revision',
    )

    expect(output).toContain('2 nye, 1 ændret, 0 uændrede, 1 trukket tilbage.')
    expect(output).toContain('  Bruttoledighed, Hele landet, marts 2019: 3,9 → 3,84 (linje 2)')
    expect(output).toContain('  Bruttoledighed, Herning, marts 2019: 3,4 → trukket tilbage\n')
  })

  it('says what would happen in a dry run, and makes not even a database', async () => {
    const file = await aFile(march)

    const { code, output } = await runImport(file, '--dry-run')

    expect(code).toBe(0)
    expect(output).toContain('2 nye, 0 ændrede')
    expect(output).toContain('Prøvekørsel. Intet er ændret.')
    expect(await readdir(directory)).toEqual(['tal.csv'])
  })

  it('imports none of several files when one has an error', async () => {
    const good = await aFile(march)
    const bad = await aFile(`${heading}Bruttoledighed;Herning;2019M13;3,4\n`, 'fejl.csv')

    const { code, output } = await runImport(good, bad)

    expect(code).toBe(1)
    expect(output).toContain(
      'fejl.csv:\nLæst som UTF-8 med semikolon mellem felterne og decimalkomma; 1 linje med tal.\n' +
        'Fejl: linje 2, kolonne periode: fandt "2019M13", forventede en måned som 2019M03 eller marts 2019\n' +
        'Intet er ændret.',
    )
    expect(await importCount()).toBe(0)
  })

  it('refuses a PDF named .csv and changes nothing', async () => {
    const { code, output } = await runImport(await aFile('%PDF-1.4\n'))

    expect(code).toBe(1)
    expect(output).toContain('Fejl: Filen er en PDF og ikke en tekstfil.')
    expect(output).toContain('Intet er ændret.')
    expect(await importCount()).toBe(0)
  })

  it('calls a file that is not there wrong usage', async () => {
    const { code, errors } = await runImport('findes-ikke.csv')

    expect(code).toBe(2)
    expect(errors).toBe('Filen findes-ikke.csv kan ikke åbnes.\n')
    expect(await readdir(directory)).toEqual([])
  })
})

describe('an import that is killed', () => {
  const kills = 20

  it(`leaves its batch whole or absent, at ${kills} random moments`, async () => {
    await runImport(await aFile(manyFigures('3,4'), 'first.csv'), '--published-on', '2019-06-04')
    const second = await aFile(manyFigures('3,5'), 'second.csv')
    const words = [second, '--published-on', '2019-08-01']
    const duration = await timeOf(words)
    let killed = 0

    for (let round = 0; round < kills; round += 1) {
      const copy = await aCopy()
      const { child, output, ended } = startImport(copy, words)
      // Half of the moments lie anywhere; the others after the comparison is printed, when the writing begins.
      if (round % 2 === 1) await once(output, 'data')
      await setTimeout(Math.random() * (round % 2 === 1 ? 60 : duration))
      child.kill('SIGKILL')
      if ((await ended) === null) killed += 1

      expect(integrityOf(copy)).toBe('ok')
      expect(await numbersIn(copy)).toEqual([(await importCount(copy)) === 1 ? 3.4 : 3.5])
    }
    expect(killed).toBeGreaterThan(0)
  })

  it('can be done again', async () => {
    await runImport(await aFile(manyFigures('3,4'), 'first.csv'), '--published-on', '2019-06-04')
    const words = [await aFile(manyFigures('3,5'), 'second.csv'), '--published-on', '2019-08-01']
    const { child, output, ended } = startImport(directory, words)
    await once(output, 'data')
    child.kill('SIGKILL')
    await ended

    const { code } = await runImport(...words)

    expect(code).toBe(0)
    expect(await importCount()).toBe(2)
    expect(await numbersIn(directory)).toEqual([3.5])
  })
})

const shares = ['bruttoledighed', 'a-dagpenge', 'sygedagpenge', 'jobafklaring', 'kontanthjaelp-mv']
const areas = ['657', '661', '727', '751', '000']

/** 3,000 lines that all state the same number: five shares in five areas for ten years. */
function manyFigures(number: string): string {
  const months = Array.from(
    { length: 120 },
    (_, index) => `${2009 + Math.floor(index / 12)}M${String((index % 12) + 1).padStart(2, '0')}`,
  )
  const lines = shares.flatMap((share) =>
    areas.flatMap((area) => months.map((month) => `${share};${area};${month};${number}\n`)),
  )
  return heading + lines.join('')
}

async function aCopy(): Promise<string> {
  const copy = await aDirectory()
  await cp(directory, copy, { recursive: true })
  return copy
}

async function timeOf(words: readonly string[]): Promise<number> {
  const copy = await aCopy()
  const began = performance.now()
  await startImport(copy, words).ended
  return performance.now() - began
}

function integrityOf(dataDirectory: string): unknown {
  const database = new DatabaseSync(databaseFile(dataDirectory))
  try {
    return database.prepare('PRAGMA integrity_check').get()?.['integrity_check']
  } finally {
    database.close()
  }
}

/** The different numbers among the 3,000 current figures; throws when one is missing. */
async function numbersIn(dataDirectory: string): Promise<unknown[]> {
  const store = openSqliteStore({ file: databaseFile(dataDirectory) })
  try {
    const series = await store.read((figures) =>
      figures.series({
        indicators: shares.map((share) => IndicatorSlug.parse(share)),
        areas: areas.map((area) => AreaCode.parse(area)),
        asOf: '2099-12-31',
      }),
    )
    const values = series.flatMap(({ points }) => points.map(({ value }) => value))
    if (values.length !== 3000) throw new Error(`${values.length} figures`)
    return [...new Set(values.map(numberOf))]
  } finally {
    await store.close()
  }
}
