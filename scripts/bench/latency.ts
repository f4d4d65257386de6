import { Agent, get } from 'node:http'

/** Milliseconds of every reply, in the order in which they were asked for. */
export type Latencies = number[]

const askedEvery = 10 // milliseconds
const lowest = 100 // fewer replies have no 99th percentile

/** Asks the addresses in turn, a hundred times a second, as long as `isOver` says no. */
export async function sampleLatencies(
  urls: readonly string[],
  isOver: () => boolean,
): Promise<Latencies> {
  const agent = new Agent({ keepAlive: true })
  const pending: Promise<number>[] = []
  while (!isOver()) {
    const url = urls[pending.length % urls.length]
    if (url !== undefined) pending.push(latencyOf(url, agent))
    // oxlint-disable-next-line no-await-in-loop -- paced by the clock, whether replies come or not
    await new Promise((wake) => setTimeout(wake, askedEvery))
  }
  const latencies = await Promise.all(pending)
  agent.destroy()
  return latencies
}

/** The latency that 99 of 100 replies do not exceed. */
export function p99(latencies: Latencies): number {
  if (latencies.length < lowest) throw new RangeError(`Only ${latencies.length} replies`)
  const sorted = latencies.toSorted((a, b) => a - b)
  return sorted[Math.ceil(sorted.length * 0.99) - 1] ?? Number.NaN
}

function latencyOf(url: string, agent: Agent): Promise<number> {
  const began = performance.now()
  return new Promise((done, failed) => {
    get(url, { agent }, (reply) => {
      if (reply.statusCode !== 200) failed(new Error(`${url} answered ${reply.statusCode}`))
      reply.resume()
      reply.once('end', () => done(performance.now() - began))
    }).once('error', failed)
  })
}
