import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { startProduct } from '../setup/product.ts'
import { writeImportFile } from './import-file.ts'
import { importOverHttp, logInToImport } from './import-over-http.ts'
import { type Sample, p99, waitOf } from './latency.ts'
import type { Measurement } from './measurement.ts'
import { startReader } from './start-reader.ts'

const rows = 1_000_000
const idleFor = 10_000 // milliseconds
const afterwards = 500 // milliseconds that still belong to the import, since the replies are made anew

const paths = [
  '/api/v1/series?indicator=bruttoledighed',
  '/api/v1/overview',
  '/api/v1/indicators',
  '/api/v1/site',
]

/**
 * How long readers wait while a file of a million figures is uploaded, read, compared and published, against a quiet server;
 * in a data directory that is filled and is then no longer of use for anything else.
 */
export async function measureServingWhileImporting(dataDirectory: string): Promise<Measurement[]> {
  const file = join(dataDirectory, 'served.csv')
  const lagLog = join(dataDirectory, 'lag.log')
  await writeImportFile(file, rows)
  const lag = pathToFileURL(join(import.meta.dirname, 'event-loop-lag.ts')).href
  const product = await startProduct({
    DATA_DIR: dataDirectory,
    NODE_OPTIONS: `--import=${lag}`,
    LAG_LOG: lagLog,
  })
  try {
    const ask = await logInToImport(product.address, dataDirectory)
    const reader = startReader(paths.map((path) => `${product.address}${path}`))
    await setTimeout(idleFor)
    const began = Date.now()
    const times = await importOverHttp(ask, { file, publishedOn: '2025-01-10' })
    await setTimeout(afterwards)
    const samples = await reader.stop()

    const idle = samples.filter(({ at }) => at < began)
    const busy = samples.filter(({ at }) => at >= began)
    tellOfSlow(p99(idle), [
      ['quiet', idle],
      ['uploading', between(busy, began, times.uploaded)],
      ['reading', between(busy, times.uploaded, times.checked)],
      ['publishing', between(busy, times.checked, times.published)],
      ['afterwards', between(busy, times.published, Infinity)],
    ])
    return [
      {
        name: 'p99_during_import',
        rounds: [p99(busy) / p99(idle)],
        meaning: '99th percentile of replies during an import of 1,000,000 figures, against before',
      },
      {
        name: 'lag_during_import_ms',
        rounds: [longestLag(lagLog, began)],
        meaning: 'the longest that the event loop was late meanwhile, in milliseconds',
      },
    ]
  } finally {
    await product.stop()
  }
}

const between = (samples: readonly Sample[], from: number, til: number): Sample[] =>
  samples.filter(({ at }) => at >= from && at < til)

/** Prints where the replies lie that took more than twice as long as 99 of 100 do on a quiet server. */
function tellOfSlow(
  quiet: number,
  phases: readonly (readonly [name: string, samples: readonly Sample[]])[],
): void {
  console.log(
    `\nReplies, and those slower than ${(2 * quiet).toFixed(1)} ms (twice the quiet p99):`,
  )
  for (const [name, samples] of phases) {
    const slow = samples.filter(({ ms }) => ms > 2 * quiet)
    const [typical, high, longest] = [0.5, 0.99, 1].map((share) =>
      waitOf(samples, share).toFixed(1),
    )
    console.log(
      `  ${name}: ${samples.length}, ${slow.length} slow; half within ${typical} ms, 99 % ${high}, all ${longest}`,
    )
  }
}

function longestLag(log: string, since: number): number {
  const lines = readFileSync(log, 'utf8').trim().split('\n')
  const late = lines.map((line) => line.split(' ').map(Number))
  return Math.max(...late.flatMap(([at = 0, lag = 0]) => (at > since ? lag : [])))
}
