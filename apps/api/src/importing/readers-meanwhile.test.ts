import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type DashboardUnderTest, aDashboard } from '../testing.ts'
import { type Analyst, aLongFile, anAnalyst } from './testing.ts'

let dashboard: DashboardUnderTest
let analyst: Analyst
beforeEach(async () => {
  dashboard = await aDashboard()
  analyst = anAnalyst(dashboard.app, await dashboard.logIn('analyst'))
})
afterEach(() => dashboard.close())

const before = 31.4
const after = 27.5
const months = Array.from(
  { length: 12 },
  (_, month) => `2018M${String(month + 1).padStart(2, '0')}`,
)

/** A year in which every month says the same, so that a reply shows which state it was made from. */
function aYear(number: number): string {
  return aLongFile(
    months.map((month) => `bruttoledighed;657;${month};${String(number).replace('.', ',')}`),
  )
}

async function publish(number: number, publishedOn: string): Promise<number> {
  const draft = await analyst.upload(aYear(number), { publishedOn })
  const published = await analyst.publish(await analyst.acknowledgeAll(draft))
  return published.importId ?? 0
}

const kept = [
  '/api/v1/overview',
  '/api/v1/series?indicator=bruttoledighed',
  '/api/v1/series.csv?indicator=bruttoledighed',
  '/noegletal/bruttoledighed.json',
]

/** The figures that a reply shows: one, or it is a mixture. */
async function askFor(url: string): Promise<number[]> {
  const { body, statusCode } = await dashboard.app.inject(url)
  expect([url, statusCode]).toEqual([url, 200])
  return [before, after].filter(
    (number) => body.includes(String(number).replace('.', ',')) || body.includes(String(number)),
  )
}

const askAll = (): Promise<number[][]> => Promise.all(kept.map(askFor))

/**
 * Lets readers ask while something changes, now for what others ask for too, now for what nobody has asked for, and gives
 * what was wrong: a mixture, or a figure from before the change after anybody has seen one from after it.
 */
async function faultsWhile(
  change: () => Promise<unknown>,
  [first, last]: readonly [number, number],
): Promise<string[]> {
  const faults: string[] = []
  const replies = { first: 0, last: 0 }
  const over = new AbortController()

  const ask = async (url: string): Promise<void> => {
    const isLate = replies.last > 0
    const seen = await askFor(url)
    if (seen.length !== 1) faults.push(`${url} shows ${seen.join(' and ')}`)
    if (isLate && seen.includes(first)) faults.push(`${url} turns back`)
    replies[seen.includes(last) ? 'last' : 'first'] += 1
  }
  const readOn = async (): Promise<void> => {
    for (let round = 0; !over.signal.aborted; round += 1) {
      const from = months[round % months.length]
      const own = `/api/v1/series?indicator=bruttoledighed&areas=657&from=${from}`
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as a reader turns pages
      for (const url of [...kept, own]) await ask(url)
    }
  }

  const readers = [readOn(), readOn(), readOn()]
  await change()
  const seenAfter = await askAll()
  over.abort()
  await Promise.all(readers)
  expect(seenAfter).toEqual(kept.map(() => [last]))
  expect(replies.first).toBeGreaterThan(0)
  return faults
}

describe('readers, while figures are published', () => {
  it('are shown the figures before and then the new ones, and nobody turns back', async () => {
    await publish(before, '2019-06-04')
    await askAll()

    expect(await faultsWhile(() => publish(after, '2019-08-01'), [before, after])).toEqual([])
  })

  it('are shown an undo in the same way', async () => {
    await publish(before, '2019-06-04')
    const wrong = await publish(after, '2019-08-01')
    await askAll()

    expect(await faultsWhile(() => analyst.undo(wrong), [after, before])).toEqual([])
  })

  it('need not wait for what they ask for most: it is made when the publisher is told', async () => {
    await publish(before, '2019-06-04')
    await askAll()
    await publish(after, '2019-08-01')
    const reads = vi.spyOn(dashboard.reading, 'read')

    expect(await askAll()).toEqual(kept.map(() => [after]))

    expect(reads).not.toHaveBeenCalled()
  })
})
