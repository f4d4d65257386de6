import { AxeBuilder } from '@axe-core/playwright'
import { figureEndpoints, IndicatorList } from '@noegletal/contract'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser, visit } from './browser.ts'
import { pages } from './pages.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

describe('the heading of a page', () => {
  it.each([320, 360, 412])('breaks no word of a key figure or a report at %i px', async (width) => {
    const { page } = await visit(browser, { address: `${inject('herning')}/rapporter`, width })
    const reply = await page.request.get(`${inject('herning')}${figureEndpoints.indicators.path}`)
    const { indicators } = IndicatorList.parse(await reply.json())
    const titles = [...indicators.map(({ title }) => title), 'Nøgletal på beskæftigelsesområdet']

    expect(await page.evaluate(brokenWords, titles)).toEqual([])
    await page.context().close()
  })
})

/** The words that stand on two lines when each of the titles in turn is the heading; runs in the page. */
function brokenWords(titles: readonly string[]): string[] {
  const heading = document.querySelector('h1')
  const range = document.createRange()
  return titles.flatMap((title) => {
    heading?.replaceChildren(title)
    return [...title.matchAll(/[^\s-]+/g)].flatMap(({ 0: word, index }) => {
      const text = heading?.firstChild
      if (!text) return title
      range.setStart(text, index)
      range.setEnd(text, index + word.length)
      return range.getClientRects().length > 1 ? word : []
    })
  })
}

describe.each(pages)('%s', (path) => {
  const address = `${inject('herning')}${path}`

  it.each([1360, 320])('has no accessibility violation at %i px', async (width) => {
    const { page } = await visit(browser, { address, width })

    const { violations } = await new AxeBuilder({ page }).analyze()

    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    await page.context().close()
  })

  it('asks no other host for anything, and the browser has no complaint', async () => {
    const { page, strangers, complaints } = await visit(browser, { address })

    expect({ strangers, complaints }).toEqual({ strangers: [], complaints: [] })
    await page.context().close()
  })

  it('needs no sideways scrolling at 320 px', async () => {
    const { page } = await visit(browser, { address, width: 320 })

    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )

    expect(overflow).toBe(0)
    await page.context().close()
  })

  it('has a title in the window and is marked as Danish', async () => {
    const { page } = await visit(browser, { address })

    expect(await page.title()).toMatch(/ – Nøgletal på beskæftigelsesområdet$/)
    expect(await page.locator('html').getAttribute('lang')).toBe('da')
    await page.context().close()
  })
})
