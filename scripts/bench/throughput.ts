import autocannon from 'autocannon'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Measurement } from './measurement.ts'
import { startServer } from '../setup/product.ts'

const paths = {
  series: '/api/v1/series?indicator=bruttoledighed',
  overview: '/api/v1/overview',
}
const seconds = 2
const connections = 20

/** Requests per second of the product against a bare route with the same bytes, and of 304 against 200, in turns. */
export async function measureThroughput(address: string, rounds: number): Promise<Measurement[]> {
  return [
    {
      name: 'series_throughput',
      rounds: await againstBare(`${address}${paths.series}`, rounds),
      meaning: 'requests per second of a series against a bare Fastify route with the same bytes',
    },
    {
      name: 'overview_throughput',
      rounds: await againstBare(`${address}${paths.overview}`, rounds),
      meaning: 'the same for Overblik',
    },
    {
      name: 'not_modified_throughput',
      rounds: await notModified(`${address}${paths.series}`, rounds),
      meaning: '304 against the 200 of the same series',
    },
  ]
}

async function againstBare(url: string, rounds: number): Promise<number[]> {
  const bare = await startServer({
    script: 'scripts/bench/bare-server.ts',
    environment: { SOURCE: url },
    path: '/bytes',
    log: join(tmpdir(), 'noegletal-bench-bare.log'),
  })
  try {
    return await inTurns(rounds, { url }, { url: `${bare.address}/bytes` })
  } finally {
    await bare.stop()
  }
}

async function notModified(url: string, rounds: number): Promise<number[]> {
  const etag = (await fetch(url)).headers.get('etag') ?? ''
  return inTurns(rounds, { url, headers: { 'if-none-match': etag } }, { url })
}

type Load = { readonly url: string; readonly headers?: Record<string, string> }

/** The ratio of requests per second, round by round; the side that goes first changes every round. */
async function inTurns(rounds: number, measured: Load, reference: Load): Promise<number[]> {
  await requestsPerSecond(measured)
  await requestsPerSecond(reference)
  const ratios: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const measuredFirst = round % 2 === 0
    const first = await requestsPerSecond(measuredFirst ? measured : reference)
    const second = await requestsPerSecond(measuredFirst ? reference : measured)
    ratios.push(measuredFirst ? first / second : second / first)
  }
  return ratios
}

async function requestsPerSecond(load: Load): Promise<number> {
  const result = await autocannon({ ...load, connections, duration: seconds })
  if (result.errors > 0 || result['4xx'] + result['5xx'] > 0) {
    throw new Error(`${load.url} failed under load: ${JSON.stringify(result.statusCodeStats)}`)
  }
  return result.requests.average
}
