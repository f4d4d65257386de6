import { type Server, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { type RunningServer, startProduct } from '../../../scripts/setup/product.ts'
import { launchBrowser, visit } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const open = async (path: string): Promise<Page> => {
  const { page } = await visit(browser, { address: `${inject('herning')}${path}` })
  return page
}

/** What the browser saves when something on the page is pressed. */
async function saved(page: Page, press: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

describe('the files of a page', () => {
  it.each([
    '/noegletal/bruttoledighed?spaend=13&vis=tabel',
    '/noegletal/sygedagpengeforloeb?fra=2017M01&vis=tabel&pr=2019-06-04',
  ])('%s: the CSV has the figures of the table that is drawn', async (path) => {
    const page = await open(path)
    const drawn = await page
      .locator('.figure-table tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) =>
          Array.from(row.querySelectorAll('td.figure-table__number'), (cell) =>
            (cell.querySelector('a.figure-table__link') ?? cell).textContent.trim(),
          ),
        ),
      )

    await page.getByText('Hent og del').click()
    const { bytes } = await saved(page, () => page.getByRole('link', { name: 'CSV' }).click())
    const rows = bytes.toString('utf8').trim().split('\r\n').slice(1)
    const values = rows.map((row) => row.split(';')[5] ?? '')
    const areas = new Set(rows.map((row) => row.split(';')[1])).size
    const perArea = rows.length / areas

    expect(drawn).toHaveLength(perArea)
    for (const [place, cells] of drawn.toReversed().entries()) {
      for (let area = 0; area < areas; area += 1) {
        const value = values[area * perArea + place] ?? ''
        expect(cells[area]?.replaceAll('.', '')).toBe(asDrawn(value, cells[area] ?? ''))
      }
    }
    await page.context().close()
  })

  it('are named after their periods and the day the figures were known', async () => {
    const page = await open('/noegletal/bruttoledighed?spaend=13&pr=2019-06-04')
    await page.getByText('Hent og del').click()

    const excel = await saved(page, () => page.getByRole('link', { name: 'Excel' }).click())

    expect(excel.name).toMatch(/^bruttoledighed_\d{4}M\d\d-\d{4}M\d\d_pr-2019-06-04[.]xlsx$/)
    await page.context().close()
  })
})

/** A number of the file with as many decimals as the table writes; words where there is none. */
function asDrawn(value: string, drawn: string): string {
  if (value === '') return drawn
  const decimals = drawn.split(',')[1]?.length ?? 0
  return Number(value.replace(',', '.')).toFixed(decimals).replace('.', ',')
}

describe('the picture of a page', () => {
  it('has title, unit, source, dates and its fonts inside it', async () => {
    const page = await open('/noegletal/bruttoledighed?spaend=13')
    await page.getByText('Hent og del').click()

    const { name, bytes } = await saved(page, () =>
      page.getByRole('button', { name: 'SVG' }).click(),
    )
    const svg = bytes.toString('utf8')

    expect(name).toMatch(/^bruttoledighed_.*_pr-\d{4}-\d\d-\d\d[.]svg$/)
    for (const words of ['>Bruttoledighed<', 'pct. af arbejdsstyrken', 'Kilde:', 'Hentet', 'pr=']) {
      expect(svg).toContain(words)
    }
    expect(svg).toContain('data:font/woff2;base64,')
    expect(svg).toMatch(/<text[^>]*>(?:<tspan[^>]*>)?Herning/)
    await page.context().close()
  })

  it('can be had as a PNG of twice the size', async () => {
    const page = await open('/noegletal/bruttoledighed')
    await page.getByText('Hent og del').click()

    const { bytes } = await saved(page, () => page.getByRole('button', { name: 'PNG' }).click())

    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
    expect(bytes.readUInt32BE(16)).toBeGreaterThan(1600) // the width, in the header of every PNG
    await page.context().close()
  })

  it('goes to the clipboard', async () => {
    const page = await open('/noegletal/bruttoledighed')
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByText('Hent og del').click()

    await page.getByRole('button', { name: 'Kopiér billedet' }).click()
    await page.getByText('Billedet er kopieret.').waitFor()

    const types = await page.evaluate(async () => {
      const items = await navigator.clipboard.read()
      return items.flatMap((item) => item.types)
    })
    expect(types).toContain('image/png')
    await page.context().close()
  })
})

describe('a chart on another page', () => {
  let product: RunningServer
  let parents: { readonly server: Server; readonly origin: string }[] = []

  /** A page of another origin with nothing but the code that our page gives. */
  async function aParent(code: () => string): Promise<string> {
    const server = createServer((_, reply) => {
      reply.setHeader('content-type', 'text/html; charset=utf-8')
      reply.end(`<!doctype html><title>En kommune</title>${code()}`)
    })
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve)
    })
    const { port } = server.address() as AddressInfo
    const origin = `http://127.0.0.1:${port}`
    parents.push({ server, origin })
    return origin
  }
  afterEach(async () => {
    await product.stop()
    for (const { server } of parents) server.close()
    parents = []
  })

  it('is shown by the pages that may, at its own height, and by no other', async () => {
    let code = ''
    const allowed = await aParent(() => code)
    const stranger = await aParent(() => code)
    product = await startProduct({
      DATA_DIR: inject('dataDirectory'),
      EMBED_ANCESTORS: allowed,
    })
    const { page } = await visit(browser, {
      address: `${product.address}/noegletal/bruttoledighed?spaend=13`,
    })
    await page.getByText('Hent og del').click()
    code = await page.getByLabel('Kode til indlejring').inputValue()

    await page.goto(allowed)
    const frame = page.frameLocator('iframe')
    await frame.getByRole('heading', { name: 'Bruttoledighed' }).waitFor()
    await frame.locator('.chart__plot svg').waitFor()
    await page.waitForFunction(
      () => document.querySelector('iframe')?.getAttribute('height') !== '560',
    )
    const source = await frame.locator('.embed__source').textContent()

    expect(source).toContain('Kilde:')
    expect(await frame.getByRole('navigation').count()).toBe(0)
    const [refusal] = await Promise.all([
      page.waitForEvent('console', (message) => message.text().includes('frame-ancestors')),
      page.goto(stranger),
    ])
    expect(refusal.type()).toBe('error')
    expect(await frame.getByRole('heading', { name: 'Bruttoledighed' }).count()).toBe(0)
    await page.context().close()
  })
})
