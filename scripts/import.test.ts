import { databaseFile } from '@noegletal/api'
import { FileReport } from '@noegletal/contract'
import { AreaCode, IndicatorSlug, numberOf } from '@noegletal/domain'
import { workbookBytes } from '@noegletal/ingest/testing'
import { openSqliteStore } from '@noegletal/store'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
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

async function aFile(content: string | Uint8Array, name = 'tal.csv'): Promise<string> {
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
      'Læst som CSV i UTF-8 med semikolon mellem felterne og decimalkomma; 2 linjer med tal.',
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
      'fejl.csv:\nLæst som CSV i UTF-8 med semikolon mellem felterne og decimalkomma; 1 linje med tal.\n' +
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

describe('a file with warnings', () => {
  // No figures for April: whether that is right only a person can say.
  const withHole = `${heading}Bruttoledighed;Herning;2019M03;3,4\nBruttoledighed;Herning;2019M05;3,5\n`

  it('is not imported until they are acknowledged', async () => {
    const file = await aFile(withHole)

    const { code, output } = await runImport(file)

    expect(code).toBe(3)
    expect(output).toContain('Advarsel: »Bruttoledighed« mangler april 2019')
    expect(output).toContain(
      '1 advarsel er ikke godkendt. Er tallene rigtige, så kør igen med --yes (eller --yes=missing-period).\nIntet er ændret.',
    )
    expect(await importCount()).toBe(0)
    expect((await runImport(file, '--yes=jump')).code).toBe(3)
    expect((await runImport(file, '--yes=jump,missing-period')).code).toBe(0)
    expect(await importCount()).toBe(1)
  })

  it('ends the run, and says which files were not reached', async () => {
    const first = await aFile(withHole, 'a.csv')
    const second = await aFile(march, 'b.csv')

    const { code, output } = await runImport(first, second)

    expect(code).toBe(3)
    expect(output).toContain('b.csv: ikke indlæst, fordi filen før ikke blev det.')
    expect(await importCount()).toBe(0)
  })

  it('is held against the files before it', async () => {
    const months = ['2019M03', '2019M04', '2019M05'].map((month) =>
      aFile(`${heading}Bruttoledighed;Herning;${month};3,4\n`, `${month}.csv`),
    )

    expect(await runImport(...(await Promise.all(months)))).toMatchObject({ code: 0 })
    expect(await importCount()).toBe(3)
  })
})

/** The proposed mapping with its only measure as the number of gross unemployed. */
function chosen({ mapping, shape }: FileReport) {
  const roles = ['area', 'period']
  return {
    ...mapping,
    axes: shape?.axes.map(({ heading: name }, index) => ({
      heading: name,
      role: roles[index],
      member: null,
    })),
    targets: [{ measure: 'Sager i alt', member: null, indicator: 'bruttoledige', factor: 1 }],
  }
}

describe('a workbook', () => {
  it('is read from its table on, and says which sheets were not read', async () => {
    const sheets = [
      { name: 'Læs mig', rows: [['Om tallene']] },
      {
        name: 'Tal',
        rows: [
          ['nøgletal', 'område', 'periode', 'værdi'],
          ['Bruttoledighed', 'Herning', '2019M03', 3.4],
        ],
      },
    ]
    const { code, output } = await runImport(await aFile(workbookBytes({ sheets }), 'tal.xlsx'))

    expect(code).toBe(0)
    expect(output).toContain('Læst som Excel, arket »Tal« og decimalkomma; 1 linje med tal.')
    expect(output).toContain('Ikke læst: arket »Læs mig«. Vælg et ark med --sheet.')
  })
})

describe('a file whose columns nobody knows', () => {
  const unknown = 'Kommune;Måned;Sager i alt\nHerning;2019M03;12\nHerning;2019M04;14\n'

  it('says what must be chosen, and takes the choice as a file and remembers it', async () => {
    const file = await aFile(unknown)
    const { code, output } = await runImport(file)
    expect(code).toBe(4)
    expect(output).toContain('Det skal vælges, hvad filens kolonner betyder:')

    const report = reportIn((await runImport(file, '--json')).output)
    expect(report).toMatchObject({ state: 'unmapped', exitCode: 4 })
    const mapping = await aFile(JSON.stringify(chosen(report)), 'valg.json')
    expect(await runImport(file, '--mapping', mapping)).toMatchObject({ code: 0, errors: '' })

    const later = await aFile(
      unknown.replaceAll('2019M0', '2019M1').replace('M13', 'M11').replace('M14', 'M12'),
      'ny.csv',
    )
    expect(await runImport(later, '--yes')).toMatchObject({ code: 0, errors: '' })
    expect(await importCount()).toBe(2)
  })

  it('calls a file that is no mapping wrong usage', async () => {
    const { code, errors } = await runImport(
      await aFile(unknown),
      '--mapping',
      await aFile('{"axes": 1}', 'valg.json'),
    )

    expect(code).toBe(2)
    expect(errors).toMatch(/^Filen .*valg[.]json siger ikke, hvad kolonner betyder \(ved axes\)/)
  })
})

describe('--json', () => {
  it('says of every file, in a line of its own, what became of it', async () => {
    const good = await aFile(march)
    const words = [good, '--published-on', '2019-06-04', '--json']
    const lines = [
      ...(await runImport(...words)).output.trim().split('\n'),
      (await runImport(...words)).output,
    ]

    expect(lines.map(reportIn)).toMatchObject([
      {
        file: 'tal.csv',
        state: 'published',
        exitCode: 0,
        importId: 1,
        counts: { new: 2, changed: 0, unchanged: 0, withdrawn: 0 },
        reading: { rows: 2, cells: 2 },
        problems: [],
      },
      { state: 'already-published', exitCode: 0, importId: 1 },
    ])
  })

  it('gives errors with line, column, found and expected', async () => {
    const bad = await aFile(`${heading}Bruttoledighed;Herning;2019M03;abc\n`)
    const { code, output } = await runImport(bad, '--json')

    expect(code).toBe(1)
    expect(reportIn(output)).toMatchObject({
      state: 'faulty',
      problems: [{ severity: 'error', lines: [2], column: 'værdi', found: 'abc', count: 1 }],
    })
  })
})

function reportIn(line: string): FileReport {
  return FileReport.parse(JSON.parse(line))
}

describe('npm run import -- undo', () => {
  it('takes an import back, and says what readers see then', async () => {
    await runImport(await aFile(march), '--published-on', '2019-06-04')

    const dry = await runImport('undo', '1', '--dry-run')
    expect(dry).toMatchObject({ code: 0 })
    expect(dry.output).toContain('Prøvekørsel. Intet er ændret.')

    const { code, output } = await runImport('undo', '1', '--note', 'Forkert fil')
    expect(code).toBe(0)
    expect(output).toContain('For læseren: 0 nye, 0 ændrede, 0 uændrede, 2 trukket tilbage.')
    expect(output).toContain('Fortrudt: nr. 1.')
    expect(await runImport('undo', '1')).toMatchObject({ code: 1 })
    expect(await runImport('undo', '7')).toMatchObject({
      code: 1,
      output: 'Der er ingen indlæsning nr. 7. Intet er ændret.\n',
    })
  })

  it('asks to be sure when later imports rest on it', async () => {
    await runImport(await aFile(march), '--published-on', '2019-06-04')
    const later = await aFile(march.replace('3,4', '3,5'), 'senere.csv')
    await runImport(later, '--published-on', '2019-07-04')

    const { code, output } = await runImport('undo', '1')

    expect(code).toBe(3)
    expect(output).toContain(
      '  2 af tallene står også i nr. 2, »senere.csv«, og bliver stående derfra.',
    )
    expect(await runImport('undo', '1', '--yes')).toMatchObject({ code: 0 })
  })
})

describe('an import while another program writes', () => {
  it('ends as busy and changes nothing', async () => {
    await runImport(await aFile(march), '--published-on', '2019-06-04')
    const other = new DatabaseSync(databaseFile(directory))
    other.exec('BEGIN IMMEDIATE')
    const file = await aFile(march.replace('3,4', '3,5'), 'senere.csv')

    const { code, errors } = await runImport(file)
    other.exec('ROLLBACK')
    other.close()

    expect(code).toBe(5)
    expect(errors).toBe('Databasen er optaget af en anden indlæsning. Prøv igen om lidt.\n')
    expect(await importCount()).toBe(1)
  })
})

describe('a folder that is watched', () => {
  it('has its files imported, until the program is told to end', async () => {
    const folder = join(directory, 'ind')
    await mkdir(folder)
    await writeFile(join(folder, 'tal.csv'), march)
    await writeFile(join(folder, 'rod.csv'), '%PDF-1.4\n')
    const { child, output, ended } = startImport(directory, ['--watch', folder])
    let printed = ''
    for await (const piece of output) {
      printed += String(piece)
      if (printed.includes('Indlæst som nr. 1')) child.kill('SIGTERM')
    }

    expect(await ended).toBe(0)
    expect(await importCount()).toBe(1)
    expect((await readdir(folder, { recursive: true })).toSorted()).toEqual([
      'afvist',
      'afvist/rod.csv',
      'afvist/rod.csv.txt',
      'indlæst',
      'indlæst/tal.csv',
      'indlæst/tal.csv.txt',
    ])
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
