import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { measureFirstPage } from './bench/first-page.ts'
import { measureImports } from './bench/imports.ts'
import { type Measurement, median, spread } from './bench/measurement.ts'
import { measureServingWhileImporting } from './bench/serving-while-importing.ts'
import { startProduct } from './setup/product.ts'
import { measureThroughput } from './bench/throughput.ts'

const help = `npm run bench [-- --json FIL] [--rounds N]

Measures the built product and prints a table. A throughput is a ratio against a reference that runs in the same minutes, in
turns with it, so that a busy machine does not decide the figure.
`

const { values: options } = parseArgs({
  options: {
    json: { type: 'string' },
    rounds: { type: 'string', default: '7' },
    help: { type: 'boolean', default: false },
  },
})

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
  console.log('Filling a database of its own …')
  const filling = await startProduct({ DATA_DIR: dataDirectory })
  await filling.stop()

  const coldStarts: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const product = await startProduct({ DATA_DIR: dataDirectory })
    coldStarts.push(product.secondsToFirstReply)
    await product.stop()
  }

  return [
    ...(await measureServing(dataDirectory, rounds)),
    {
      name: 'cold_start_s',
      rounds: coldStarts,
      meaning: 'seconds from start to the first reply',
    },
    ...(await measureServingWhileImporting(dataDirectory)),
    ...(await measureImports(dataDirectory)),
  ]
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
