import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser } from './browser.ts'
import { logIn } from './log-in.ts'

const address = inject('herning')

let browser: Browser
let report: string
beforeAll(async () => {
  browser = await launchBrowser()
  const context = await browser.newContext({ baseURL: address })
  await logIn(context, 'analyst')
  report = await publishReport(context)
  await context.close()
})
afterAll(() => browser.close())

async function post(context: BrowserContext, path: string, data: object) {
  const reply = await context.request.post(`/api/v1/report-drafts${path}`, {
    data,
    headers: { origin: address },
  })
  if (!reply.ok()) throw new Error(await reply.text())
  return reply.json()
}

/** The report of June 2019 with every section of the template, published. */
async function publishReport(context: BrowserContext): Promise<string> {
  const plan = {
    title: 'Nøgletal på beskæftigelsesområdet, juni 2019',
    template: 'noegletal',
    committee: 'Beskæftigelsesudvalget',
    meetingDate: '2019-06-04',
    own: '657',
    compare: ['rar-vestjylland', '000'],
    til: null,
    asOf: '2019-06-04',
    sections: [
      'ledighed',
      'unge',
      'kontanthjaelp',
      'forsikrede-ledige',
      'sygedagpenge',
      'jobafklaring',
      'fleksjob',
      'foertidspension',
      'rangliste',
      'integration',
    ],
  }
  const draft = await post(context, '', plan)
  await post(context, `/${draft.id}/publish`, { after: draft.state.edit })
  return draft.id
}

type Wall = { readonly width: number; readonly height: number }

async function openMeeting({ width, height }: Wall, search = ''): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height }, locale: 'da-DK' })
  const page = await context.newPage()
  await page.goto(`${address}/moede/${report}${search}`, { waitUntil: 'networkidle' })
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

const placeOf = async (page: Page): Promise<readonly number[]> => {
  const text = await page.locator('.presenter__place').innerText()
  return (/(\d+) af (\d+)/.exec(text) ?? []).slice(1).map(Number)
}

async function isAt(page: Page, number: number): Promise<void> {
  const place = page.locator('.presenter__place span:last-child')
  await place.filter({ hasText: new RegExp(`^${number} af`) }).waitFor()
}

/** Waits until the browser has kept the page for when there is no network. */
async function keptIn(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(async () => Boolean(await caches.match(window.location.pathname))), {
      timeout: 30_000,
    })
    .toBe(true)
}

/** What of a screen does not fit, and whether its smallest letters and its own line are large enough for a wall. */
const measured = (page: Page) =>
  page.locator('.presenter__screen').evaluate((screen) => {
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- the browser is handed nothing from outside
    const scaleOf = (element: Element): number => {
      const plot = element.closest('.wall-chart__plot')
      return plot ? new DOMMatrix(getComputedStyle(plot).transform).a : 1
    }
    const ownLines = [...screen.querySelectorAll('.chart__line[stroke="#12436D"]')].map(
      (line) => Number(line.getAttribute('stroke-width')) * scaleOf(line),
    )
    const sizes = [...screen.querySelectorAll('*')]
      .filter(({ childNodes }) =>
        [...childNodes].some(
          (node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== '',
        ),
      )
      .map((element) => Number.parseFloat(getComputedStyle(element).fontSize) * scaleOf(element))
    return {
      across: screen.scrollWidth - screen.clientWidth,
      down: screen.scrollHeight - screen.clientHeight,
      isLegible: Math.min(...sizes) >= 24,
      isThick: ownLines.length > 0 && Math.min(...ownLines) >= 4,
    }
  })

describe('a meeting', () => {
  it.each([
    { width: 1920, height: 1080 },
    { width: 1024, height: 768 },
  ])(
    'goes through every screen with the keyboard and without a network at $width × $height',
    async (wall) => {
      const page = await openMeeting(wall)
      const [, count = 0] = await placeOf(page)
      expect(count).toBeGreaterThanOrEqual(13)
      await page.context().setOffline(true)

      for (let number = 2; number <= count; number += 1) {
        await page.keyboard.press(number % 2 === 0 ? 'ArrowRight' : 'PageDown')
        await isAt(page, number)
        expect([number, await measured(page)]).toEqual([
          number,
          { across: 0, down: 0, isLegible: true, isThick: true },
        ])
        expect(await page.getByRole('img').count()).toBe(1)
      }
      await page.context().close()
    },
  )

  it('comes up again without a network, with every screen, and leaves other pages alone', async () => {
    const page = await openMeeting({ width: 1024, height: 768 })
    const [, count = 0] = await placeOf(page)
    await keptIn(page)
    await page.context().setOffline(true)

    await page.reload()
    await isAt(page, 1)
    for (let number = 2; number <= count; number += 1) {
      await page.keyboard.press('ArrowRight')
      await isAt(page, number)
      expect(await page.getByRole('img').count()).toBe(1)
    }
    await expect(page.goto(`${address}/rapporter`)).rejects.toThrow('ERR_INTERNET_DISCONNECTED')
    await page.context().close()
  })

  it('never shows a page from before when the server has another', async () => {
    const page = await openMeeting({ width: 1024, height: 768 })
    await keptIn(page)
    await page
      .context()
      .route(/\/moede\/|\/api\/v1\/reports\//, (route) =>
        route.fulfill({ contentType: 'text/html', body: '<h1>Den nye</h1>' }),
      )

    await page.reload()

    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Den nye')
    await page.context().close()
  })

  it('jumps by number, shows table and help, and leads back to the report', async () => {
    const page = await openMeeting({ width: 1024, height: 768 })
    await page.keyboard.type('12')
    await page.keyboard.press('Enter')
    await isAt(page, 12)
    expect(page.url()).toContain('?skaerm=12')

    await page.keyboard.press('t')
    await page.getByRole('dialog').getByRole('table').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Taster' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.keyboard.press('Escape')

    await page.waitForURL(`${address}/rapporter/${report}`)
    await page.context().close()
  })

  it('keeps its screen over a reload and the back button', async () => {
    const page = await openMeeting({ width: 1024, height: 768 }, '?skaerm=4')
    await page.keyboard.press('ArrowRight')
    await isAt(page, 5)
    await page.reload({ waitUntil: 'networkidle' })
    await isAt(page, 5)
    await page.goBack()
    await isAt(page, 4)

    expect(page.url()).toContain('?skaerm=4')
    await page.context().close()
  })

  it.each(['', '?skaerm=2', '?skaerm=16'])(
    'has no accessibility violation on %s',
    async (search) => {
      const page = await openMeeting({ width: 1360, height: 900 }, search)

      const { violations } = await new AxeBuilder({ page }).analyze()

      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
      await page.context().close()
    },
  )
})
