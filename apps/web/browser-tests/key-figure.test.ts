import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser, visit } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const open = async (path: string, width?: number): Promise<Page> => {
  const address = `${inject('herning')}${path}`
  return (await visit(browser, { address, ...(width !== undefined && { width }) })).page
}

describe('the page of a key figure', () => {
  it('draws one line per area and labels each with name and newest value', async () => {
    const page = await open('/noegletal/bruttoledighed')

    const labels = (await page.locator('figure svg').first().textContent())?.replaceAll(
      '\u00A0',
      ' ',
    )

    expect(labels).toContain('Herning 3,0 %')
    expect(labels).toContain('Hele landet 3,5 %')
    expect(labels).toMatch(/RAR Vestjylland \d,\d %/)
    await page.context().close()
  })

  it('keeps every end label inside the picture and apart from the others', async () => {
    const page = await open('/noegletal/a-dagpenge')
    const svg = page.locator('figure svg').first()
    const picture = await svg.boundingBox()
    const texts = svg
      .locator('text')
      .filter({ hasText: '%' })
      .filter({ hasText: /[A-Za-zæøåÆØÅ]{3}/ })
    const boxes = await Promise.all((await texts.all()).map((text) => text.boundingBox()))
    const labels = boxes.flatMap((box) => box ?? []).toSorted((a, b) => a.y - b.y)

    const right = (picture?.x ?? 0) + (picture?.width ?? 0) + 1
    const gaps = labels.slice(1).map((box, above) => box.y - (labels[above]?.y ?? 0))

    expect(labels).toHaveLength(3)
    expect(Math.max(...labels.map(({ x, width }) => x + width))).toBeLessThanOrEqual(right)
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual((labels[0]?.height ?? 0) * 0.8)
    await page.context().close()
  })

  it('has the same figures in its table, newest first, each with its origin', async () => {
    const page = await open('/noegletal/unge-offentlig-forsoergelse')

    const row = page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader') })
      .first()

    expect((await row.innerText()).replaceAll('\u00A0', ' ')).toMatch(
      /september 2019 \(f\)[\s\S]*10,1[\s\S]*11,2[\s\S]*10,1/,
    )
    await row.getByRole('link').first().click()
    await page.getByRole('heading', { level: 1, name: 'Hvor kommer tallet fra?' }).waitFor()
    await page.context().close()
  })

  it('is read with the keyboard: the arrows move a cursor that says what it points at', async () => {
    const page = await open('/noegletal/bruttoledighed')
    const chart = page.locator('figure [tabindex="0"]').first()

    await chart.focus()
    await page.keyboard.press('End')
    await page
      .locator('figure [aria-live], main [aria-live]')
      .getByText(/september 2019/)
      .first()
      .waitFor()
    await page.keyboard.press('ArrowLeft')
    await page
      .locator('figure [aria-live], main [aria-live]')
      .getByText(/august 2019/)
      .first()
      .waitFor()
    await page.keyboard.press('Tab')

    expect(await chart.evaluate((element) => element === document.activeElement)).toBe(false)
    await page.context().close()
  })

  it('keeps its state in the address across a reload and the back button', async () => {
    const page = await open('/noegletal/bruttoledighed')

    await page
      .getByRole('link', { name: '13 mdr.' })
      .or(page.getByRole('button', { name: '13 mdr.' }))
      .first()
      .click()
    await page.waitForURL(/spaend=13/)
    await page.reload({ waitUntil: 'networkidle' })
    expect(page.url()).toContain('spaend=13')

    await page.goBack()
    await page.waitForURL((url) => !url.searchParams.has('spaend'))
    await page.context().close()
  })

  it('ignores an address that makes no sense, and says so', async () => {
    const page = await open('/noegletal/bruttoledighed?spaend=hundrede&til=2019M13')

    expect(await page.locator('body').innerText()).toContain('som ikke kan bruges')
    expect(await page.locator('figure svg').count()).toBeGreaterThan(0)
    await page.context().close()
  })

  it('begins with a link that skips to the content', async () => {
    const page = await open('/noegletal/bruttoledighed')

    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')

    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
    await page.context().close()
  })
})

/** Keeps the file that draws the pictures from a page until it is let go. */
async function holdPictures(page: Page) {
  const held = Promise.withResolvers<void>()
  const file = /\/assets\/TimePlot-/
  const asked = page.waitForRequest(file)
  await page.route(file, async (route) => {
    await held.promise
    await route.continue()
  })
  return { asked, letGo: held.resolve }
}

describe('the picture, while what draws it is on its way', () => {
  it.each([412, 1360])('has its room among the words, %d pixels wide', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 900 } })
    const pictures = await holdPictures(page)
    await page.goto(`${inject('herning')}/noegletal/bruttoledighed`, { waitUntil: 'commit' })
    await pictures.asked
    await page.evaluate(() => document.fonts.ready)

    const picture = page.locator('.chart__plot svg')
    const notes = page.locator('.key-figure__notes')
    const room = await notes.boundingBox()

    expect(await picture.count()).toBe(0)
    expect(await page.locator('.key-figure__finding').innerText()).not.toBe('')
    expect(await page.getByRole('rowheader').count()).toBeGreaterThan(3)
    pictures.letGo()
    await picture.waitFor()
    expect(await notes.boundingBox()).toEqual(room)
    await page.context().close()
  })

  it('is waited for by who comes from another page, which stays until then', async () => {
    const page = await open('/')
    const pictures = await holdPictures(page)
    const title = page.getByRole('heading', { level: 1 })
    const before = await title.innerText()

    await page.locator('main a[href^="/noegletal/bruttoledighed"]').first().click()
    await pictures.asked

    expect(await title.innerText()).toBe(before)
    pictures.letGo()
    await page.getByRole('heading', { level: 1, name: 'Bruttoledighed' }).waitFor()
    expect(await page.locator('.chart__plot svg').count()).toBe(1)
    await page.context().close()
  })
})

describe('on paper', () => {
  it('the chart has its fixed size, and what cannot be clicked is gone', async () => {
    const page = await open('/noegletal/bruttoledighed')

    await page.emulateMedia({ media: 'print' })
    await page.waitForTimeout(300)

    const box = await page.locator('figure svg').first().boundingBox()
    expect(box?.width).toBeGreaterThan(500)
    expect(box?.width).toBeLessThan(720)
    expect(await page.getByRole('navigation').first().isVisible()).toBe(false)
    await page.context().close()
  })

  it('the printed document holds the lines of the chart', async () => {
    const page = await open('/noegletal/bruttoledighed')

    const pdf = await page.pdf({ format: 'A4' })

    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('figure svg path').count()).toBeGreaterThan(3)
    await page.context().close()
  })
})
