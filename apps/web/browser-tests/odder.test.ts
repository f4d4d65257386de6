import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser, visit } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const ownPages = [
  '/',
  '/noegletal',
  '/noegletal/bruttoledighed?spaend=alt',
  '/noegletal/foertidspension',
  '/sammenlign',
  '/maal-og-budget',
  '/rapporter',
  '/om-tallene',
  '/indlaesninger',
  '/kilde?indikator=bruttoledighed&omraade=727&periode=2019M05',
]

describe('the dashboard of another municipality', () => {
  it.each(ownPages)('%s has no word of Herning', async (path) => {
    const { page } = await visit(browser, { address: `${inject('odder')}${path}` })

    // The list of areas to compare with names every municipality, and is not part of what is read.
    const text = await page.evaluate(() => {
      for (const choice of document.querySelectorAll('option')) choice.remove()
      return `${document.title} ${document.body.textContent}`
    })

    expect(text).not.toMatch(/herning/i)
    expect(text).toContain('Odder')
    await page.context().close()
  })

  it('compares with the areas of its configuration', async () => {
    const { page } = await visit(browser, { address: inject('odder') })

    const text = await page.locator('main').innerText()

    expect(text).toContain('Landsdel Østjylland')
    expect(text).toContain('Hele landet')
    expect(text).not.toContain('RAR Vestjylland')
    await page.context().close()
  })

  it('shows its own documented figure where the simulated series pass through it', async () => {
    const address = `${inject('odder')}/noegletal/bruttoledighed?til=2019M05`
    const { page } = await visit(browser, { address })

    const row = page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: /maj 2019/ }) })

    expect(await row.innerText()).toContain('2,7')
    await page.context().close()
  })
})
