import { execFileSync } from 'node:child_process'
import { appendFileSync, copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { writeImportFile } from './import-file.ts'
import { measureReference } from './import-reference.ts'
import type { Measurement } from './measurement.ts'

const manyRows = 1_000_000
const fewRows = 100_000
const rounds = 3

type ImportRun = {
  readonly seconds: number
  readonly peakMebibytes: number
  readonly added: number
  readonly unchanged: number
}

type Round = {
  readonly first: ImportRun
  readonly again: ImportRun
  readonly small: ImportRun
  readonly reference: ReturnType<typeof measureReference>
}

/** An import of a million figures, and of the same ones again, against SQLite's own import of the same file. */
export async function measureImports(directory: string): Promise<Measurement[]> {
  const files = await writeFiles(directory)
  const measured: Round[] = []
  for (let round = 0; round < rounds; round += 1) measured.push(measureRound(directory, files))

  const each = (value: (round: Round) => number): number[] => measured.map(value)
  const peak = ({ first }: Round): number => first.peakMebibytes
  return [
    {
      name: 'import_1m_vs_bare',
      rounds: each(({ first, reference }) => first.seconds / reference.bare),
      meaning: 'a file of 1,000,000 figures, read to published, against .import into a bare table',
    },
    {
      name: 'import_1m_vs_typed',
      rounds: each(({ first, reference }) => first.seconds / reference.typed),
      meaning: 'the same against .import and INSERT … SELECT into the same tables',
    },
    {
      name: 'import_1m_s',
      rounds: each(({ first }) => first.seconds),
      meaning: 'seconds of the import',
    },
    {
      name: 'reimport_vs_first',
      rounds: each(({ first, again }) => again.seconds / first.seconds),
      meaning: 'the same figures again, as another file, against the first time',
    },
    {
      name: 'import_peak_mb',
      rounds: each(peak),
      meaning: 'most memory of the process that imported the file, in MiB',
    },
    {
      name: 'import_peak_vs_100k',
      rounds: each((round) => peak(round) / round.small.peakMebibytes),
      meaning: 'the same against that of 100,000 figures',
    },
  ]
}

type Files = { readonly many: string; readonly again: string; readonly few: string }

async function writeFiles(directory: string): Promise<Files> {
  const files = {
    many: join(directory, 'many.csv'),
    again: join(directory, 'again.csv'),
    few: join(directory, 'few.csv'),
  }
  await writeImportFile(files.many, manyRows)
  await writeImportFile(files.few, fewRows)
  copyFileSync(files.many, files.again)
  appendFileSync(files.again, '\n') // another file by its hash
  return files
}

function measureRound(directory: string, { many, again, few }: Files): Round {
  const data = join(directory, 'imports')
  const fresh = (): void => {
    rmSync(data, { recursive: true, force: true })
    mkdirSync(data)
  }
  fresh()
  const small = runImport(data, few, '2025-01-10')
  fresh()
  const reference = measureReference(many, directory)
  const first = runImport(data, many, '2025-01-10')
  const second = runImport(data, again, '2025-02-10')
  if (first.added !== manyRows || second.unchanged !== manyRows) {
    throw new Error(`Not every figure came in: ${JSON.stringify([first, second])}`)
  }
  return { first, again: second, small, reference }
}

/** In a process like that of `npm run import`. */
function runImport(data: string, file: string, publishedOn: string): ImportRun {
  const script = join(import.meta.dirname, 'import-run.ts')
  const args = [youngMemory, script, data, file, publishedOn]
  const output = execFileSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [seconds = 0, peakMebibytes = 0, added = 0, unchanged = 0] = output.split(' ').map(Number)
  return { seconds, peakMebibytes, added, unchanged }
}

// As `import` in package.json: without it, what is thrown away at once fills the memory before it is collected.
const youngMemory = '--max-semi-space-size=8'
