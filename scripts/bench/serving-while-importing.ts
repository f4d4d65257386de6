import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { startProduct } from '../setup/product.ts'
import { writeImportFile } from './import-file.ts'
import { importOverHttp, logInToImport } from './import-over-http.ts'
import { p99, sampleLatencies } from './latency.ts'
import type { Measurement } from './measurement.ts'

const rows = 1_000_000
const idleFor = 10_000 // milliseconds

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
    const urls = paths.map((path) => `${product.address}${path}`)
    const ask = await logInToImport(product.address, dataDirectory)
    const idleUntil = Date.now() + idleFor
    const idle = await sampleLatencies(urls, () => Date.now() > idleUntil)

    const began = Date.now()
    let isDone = false
    const importing = importOverHttp(ask, { file, publishedOn: '2025-01-10' }).finally(() => {
      isDone = true
    })
    const [busy] = await Promise.all([sampleLatencies(urls, () => isDone), importing])
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

function longestLag(log: string, since: number): number {
  const lines = readFileSync(log, 'utf8').trim().split('\n')
  const late = lines.map((line) => line.split(' ').map(Number))
  return Math.max(...late.flatMap(([at = 0, lag = 0]) => (at > since ? lag : [])))
}
