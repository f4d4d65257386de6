import { Agent, get } from 'node:http'

/** One reply: when it was asked for (as `Date.now` counts), and how many milliseconds it took. */
export type Sample = { readonly at: number; readonly ms: number }

const askedEvery = 10 // milliseconds
const lowest = 100 // fewer replies have no 99th percentile

/** Asks the addresses in turn, a hundred times a second, as long as `isOver` says no. */
export async function sampleLatencies(
  urls: readonly string[],
  isOver: () => boolean,
): Promise<Sample[]> {
  const agent = new Agent({ keepAlive: true })
  const pending: Promise<Sample>[] = []
  while (!isOver()) {
    const url = urls[pending.length % urls.length]
    if (url !== undefined) pending.push(sampleOf(url, agent))
    // oxlint-disable-next-line no-await-in-loop -- paced by the clock, whether replies come or not
    await new Promise((wake) => setTimeout(wake, askedEvery))
  }
  const samples = await Promise.all(pending)
  agent.destroy()
  return samples
}

/** The milliseconds that 99 of 100 replies do not exceed. */
export function p99(samples: readonly Sample[]): number {
  if (samples.length < lowest) throw new RangeError(`Only ${samples.length} replies`)
  return waitOf(samples, 0.99)
}

/** The milliseconds that so large a share of the replies do not exceed; `NaN` for none. */
export function waitOf(samples: readonly Sample[], share: number): number {
  const sorted = samples.map(({ ms }) => ms).toSorted((a, b) => a - b)
  return sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN
}

function sampleOf(url: string, agent: Agent): Promise<Sample> {
  const at = Date.now()
  const began = performance.now()
  return new Promise((done, failed) => {
    get(url, { agent }, (reply) => {
      if (reply.statusCode !== 200) failed(new Error(`${url} answered ${reply.statusCode}`))
      reply.resume()
      reply.once('end', () => done({ at, ms: performance.now() - began }))
    }).once('error', failed)
  })
}
