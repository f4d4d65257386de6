import * as fc from 'fast-check'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser, picturesDrawn, visit } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const month = fc
  .tuple(fc.integer({ min: 2017, max: 2019 }), fc.integer({ min: 1, max: 9 }))
  .map(([year, number]) => `${year}M0${number}`)

/** What the address of a key figure's page can say, in every view; what a view has no use for included. */
const states = fc
  .record(
    {
      pr: fc.constantFrom('2019-06-04', '2019-10-15'),
      omraader: fc.constantFrom('657,000', '657', 'herning,rar-vestjylland,000', '657,661,727'),
      fra: month,
      til: fc.oneof(month, fc.constant('seneste')),
      spaend: fc.constantFrom('13', '4', '10', 'alt'),
      vis: fc.constantFrom('linjer', 'aar', 'fordeling', 'rangliste', 'tabel'),
      gruppe: fc.constantFrom('000', 'landsdel-vestjylland', 'atlantis'),
      periode: month,
      nul: fc.constant('1'),
      indeks: month,
      frem: fc.constantFrom('657', '000'),
      omraade: fc.constantFrom('657', '000'),
    },
    { requiredKeys: [] },
  )
  .filter(({ fra, til }) => fra === undefined || til === undefined || fra <= til)

const figures = ['bruttoledighed', 'unge-offentlig-forsoergelse', 'sygedagpengeforloeb']
const addresses = fc
  .tuple(fc.constantFrom(...figures), states)
  .map(([figure, state]) => `/noegletal/${figure}?${new URLSearchParams(state).toString()}`)

describe('what an address shows', () => {
  it('is the same after a reload, for somebody who is sent it, and after the back button', async () => {
    for (const address of fc.sample(addresses, { numRuns: 12, seed: 20_191_113 })) {
      // oxlint-disable-next-line no-await-in-loop -- one page at a time
      const { first, complaints, ...later } = await openAgain(`${inject('herning')}${address}`)

      expect(later).toEqual({ reloaded: first, again: first, shared: first })
      // What the server refuses is asked for again without it, and the browser notes the refusal.
      expect(complaints.filter((complaint) => !/status of 40[04]/.test(complaint))).toEqual([])
    }
  })
})

describe('a page without a network', () => {
  it('says that there is no connection, and comes when there is one', async () => {
    const { page } = await visit(browser, { address: `${inject('herning')}/` })
    // The page's file may be there already, fetched while the reader looked at another; or it may not.
    for (const [link, heading] of [
      ['Rangliste', 'Rangliste'],
      ['Om tallene', 'Om tallene'],
    ] as const) {
      /* oxlint-disable no-await-in-loop -- one page at a time */
      await page.context().setOffline(true)
      await page.getByRole('link', { name: link, exact: true }).first().click()
      const told = await page.getByRole('alert').textContent()
      expect(told).toBe('Der er ingen forbindelse til serveren.')
      await page.context().setOffline(false)
      await page.getByRole('button', { name: 'Prøv igen' }).click()
      await page.getByRole('heading', { level: 1, name: heading }).waitFor()
      /* oxlint-enable no-await-in-loop */
    }
  })
})

/** What is shown at first, and when the same is opened again in every way. */
async function openAgain(address: string) {
  const { page, complaints } = await visit(browser, { address })
  const first = await shownOn(page)

  await page.reload({ waitUntil: 'networkidle' })
  const reloaded = await shownOn(page)

  await page.getByRole('link', { name: 'Om tallene' }).first().click()
  await page.getByRole('heading', { level: 1, name: 'Om tallene' }).waitFor()
  await page.goBack({ waitUntil: 'networkidle' })
  await page.getByRole('heading', { level: 1, name: first.title }).waitFor()
  const again = await shownOn(page)

  const sent = await visit(browser, { address: first.url })
  const shared = await shownOn(sent.page)
  await Promise.all([page.context().close(), sent.page.context().close()])
  return { first, reloaded, again, shared, complaints }
}

/** The address, all words and every line that is drawn. */
async function shownOn(page: Page) {
  const title = await page.getByRole('heading', { level: 1 }).innerText()
  await picturesDrawn(page)
  return {
    url: page.url(),
    title,
    words: await page.locator('main').innerText(),
    drawn: await page
      .locator('figure svg.recharts-surface path')
      .evaluateAll((paths) => paths.map((path) => path.getAttribute('d'))),
  }
}
