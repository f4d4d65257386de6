import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { measureFirstPage } from './bench/first-page.ts'
import { measureImports } from './bench/imports.ts'
import { measureLighthouse } from './bench/lighthouse.ts'
import { type Measurement, median, spread } from './bench/measurement.ts'
import { measureServingWhileImporting } from './bench/serving-while-importing.ts'
import { measureSwitching } from './bench/switching.ts'
import { startProduct } from './setup/product.ts'
import { measureThroughput } from './bench/throughput.ts'

const help = `npm run bench [-- --only DELE] [--json FIL] [--rounds N]

Measures the built product and prints a table. A throughput is a ratio against a reference that runs in the same minutes, in
turns with it, so that a busy machine does not decide the figure.

--only: some of the parts, with commas between them; all of them when left out
  serving    requests per second, and the size of the first page
  lighthouse what Lighthouse says of four pages, on a desk and on a telephone
  switching  the work in the page for another view or range of time; needs no filled database
  start      seconds from start to the first reply
  readers    how long readers wait while a million figures are imported
  imports    a million figures against SQLite's own import; needs no filled database either
`

const { values: options } = parseArgs({
  options: {
    json: { type: 'string' },
    rounds: { type: 'string', default: '7' },
    only: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})

type Part = 'serving' | 'lighthouse' | 'switching' | 'start' | 'readers' | 'imports'
// In this order: what the readers' import leaves behind is of no use for anything else.
const parts: readonly Part[] = ['serving', 'lighthouse', 'switching', 'start', 'readers', 'imports']
const fromNothing: ReadonlySet<Part> = new Set(['switching', 'imports'])

if (options.help) console.log(help)
else await bench(Math.max(7, Number(options.rounds)))

async function bench(rounds: number): Promise<void> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'noegletal-bench-'))
  try {
    const measurements = await measureAll(dataDirectory, rounds)
    print(measurements)
    if (options.json !== undefined) writeFileSync(options.json, toJson(measurements))
  } finally {
    rmSync(dataDirectory, { recursive: true, force: true })
  }
}

async function measureAll(dataDirectory: string, rounds: number): Promise<Measurement[]> {
  const measure: Record<Part, () => Promise<Measurement[]>> = {
    serving: () => measureServing(dataDirectory, rounds),
    lighthouse: () => measurePages(dataDirectory),
    switching: () => measureSwitching(rounds),
    start: () => measureStart(dataDirectory, rounds),
    readers: () => measureServingWhileImporting(dataDirectory),
    imports: () => measureImports(dataDirectory),
  }
  const wanted = wantedParts(options.only)
  if (wanted.some((part) => !fromNothing.has(part))) {
    console.log('Filling a database of its own …')
    const filling = await startProduct({ DATA_DIR: dataDirectory })
    await filling.stop()
  }

  const measurements: Measurement[] = []
  for (const part of wanted) {
    // oxlint-disable-next-line no-await-in-loop -- in turns, since each is to have the machine for itself
    measurements.push(...(await measure[part]()))
  }
  return measurements
}

function wantedParts(only: string | undefined): readonly Part[] {
  const named = only?.split(',')
  const unknown = named?.find((name) => !parts.some((part) => part === name))
  if (unknown !== undefined) throw new RangeError(`There is no part ${unknown}; see --help`)
  return named === undefined ? parts : parts.filter((part) => named.includes(part))
}

async function measureStart(dataDirectory: string, rounds: number): Promise<Measurement[]> {
  const coldStarts: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const product = await startProduct({ DATA_DIR: dataDirectory })
    coldStarts.push(product.secondsToFirstReply)
    await product.stop()
  }
  const meaning = 'seconds from start to the first reply'
  return [{ name: 'cold_start_s', rounds: coldStarts, meaning }]
}

async function measureServing(dataDirectory: string, rounds: number): Promise<Measurement[]> {
  const product = await startProduct({ DATA_DIR: dataDirectory })
  try {
    return [
      ...(await measureThroughput(product.address, rounds)),
      ...(await measureFirstPage(product.address)),
    ]
  } finally {
    await product.stop()
  }
}

async function measurePages(dataDirectory: string): Promise<Measurement[]> {
  const product = await startProduct({ DATA_DIR: dataDirectory })
  try {
    return await measureLighthouse(product.address, 3)
  } finally {
    await product.stop()
  }
}

function print(measurements: readonly Measurement[]): void {
  console.log(
    '\n| measurement | median | lowest–highest | what it is |\n| --- | ---: | ---: | --- |',
  )
  for (const { name, rounds, meaning } of measurements) {
    const { lowest, highest } = spread(rounds)
    const range = rounds.length > 1 ? `${lowest.toFixed(2)}–${highest.toFixed(2)}` : ''
    console.log(`| \`${name}\` | ${median(rounds).toFixed(2)} | ${range} | ${meaning} |`)
  }
}

function toJson(measurements: readonly Measurement[]): string {
  const entries = measurements.map(({ name, rounds }) => [name, Number(median(rounds).toFixed(3))])
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`
}
