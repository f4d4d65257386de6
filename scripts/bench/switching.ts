import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Period, periodRange } from '@noegletal/domain'
import type { CDPSession, Page } from 'playwright-core'
import { prepareDatabase } from '../setup/database.ts'
import { startProduct } from '../setup/product.ts'
import { withBrowser } from './browser.ts'
import type { Measurement } from './measurement.ts'

const root = resolve(import.meta.dirname, '../..')
const areas = ['657', '661', '665', '000']
const months = periodRange(Period.parse('2000M01'), Period.parse('2019M12')) // 240
const figure = `/noegletal/bruttoledighed?omraader=${areas.join(',')}&spaend=alt`

/**
 * How long the page's own thread works when a reader goes from one view or range of a loaded figure to another: four lines
 * of 240 months, in a database with nothing else. In milliseconds of processor time, so that a busy machine does not decide
 * the figure.
 */
export async function measureSwitching(rounds: number): Promise<Measurement[]> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'noegletal-switching-'))
  try {
    await importLongSeries(dataDirectory)
    const product = await startProduct({ DATA_DIR: dataDirectory })
    try {
      return await withBrowser(async (browser) => {
        const page = await browser.newPage({ viewport: { width: 1360, height: 900 } })
        await page.goto(`${product.address}${figure}`, { waitUntil: 'networkidle' })
        return await measureSwitches(page, rounds)
      })
    } finally {
      await product.stop()
    }
  } finally {
    rmSync(dataDirectory, { recursive: true, force: true })
  }
}

/** Through the command line, as a municipality's own figures come. */
async function importLongSeries(dataDirectory: string): Promise<void> {
  await prepareDatabase(dataDirectory, { empty: true })
  const file = join(dataDirectory, 'series.csv')
  const lines = areas.flatMap((area, place) =>
    months.map((month, at) => {
      const number = 4 + place / 2 + Math.sin(at / 9 + place)
      return `bruttoledighed;${area};${month};${number.toFixed(1).replace('.', ',')}`
    }),
  )
  writeFileSync(file, `nøgletal;område;periode;værdi\n${lines.join('\n')}\n`)
  const command = ['scripts/import.ts', file, '--published-on', '2020-01-20', '--yes']
  const environment = { ...process.env, DATA_DIR: dataDirectory }
  execFileSync(process.execPath, command, { cwd: root, env: environment, stdio: 'pipe' })
}

async function measureSwitches(page: Page, rounds: number): Promise<Measurement[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const views = ['År for år', 'Tabel', 'Linjer']
  const ranges = ['13 mdr.', '4 år', '10 år', 'Alt']
  const measure = async (titles: readonly string[]): Promise<number[]> => {
    const took: number[] = []
    // The first turn fetches the files of the views, which a loaded figure has.
    for (let round = -1; round < rounds; round += 1) {
      for (const title of titles) {
        // oxlint-disable-next-line no-await-in-loop -- one switch after another
        const milliseconds = await workOf(session, () => choose(page, title))
        if (round >= 0) took.push(milliseconds)
      }
    }
    return took
  }
  return [
    {
      name: 'switch_view_ms',
      rounds: await measure(views),
      meaning: 'milliseconds of work in the page for another view of 240 months × 4 lines',
    },
    {
      name: 'switch_range_ms',
      rounds: await measure(ranges),
      meaning: 'the same for another range of time',
    },
  ]
}

async function choose(page: Page, title: string): Promise<void> {
  const choice = page.locator('.switch__choice').filter({ hasText: title }).first()
  await choice.dispatchEvent('click')
  await page.locator('.switch__choice[aria-current]').filter({ hasText: title }).waitFor()
  // Two frames, so that what follows the first drawing is in it.
  await page.evaluate(
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
  )
}

/** The processor time of the page's main thread during some work, in milliseconds. */
async function workOf(session: CDPSession, work: () => Promise<void>): Promise<number> {
  const before = await taskSeconds(session)
  await work()
  return ((await taskSeconds(session)) - before) * 1000
}

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  const duration = metrics.find(({ name }) => name === 'TaskDuration')
  if (duration === undefined) throw new Error('The browser does not count the work of its tasks')
  return duration.value
}
