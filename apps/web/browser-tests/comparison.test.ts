import type { Browser, Locator, Page } from 'playwright-core'
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

const everybody = '/sammenlign?gruppe=000&tema=ledighed'
/** The top left corner, to the width of a border. */
async function placeOf(element: Locator): Promise<{ x: number; y: number }> {
  const box = await element.boundingBox()
  if (box === null) throw new Error('not visible')
  return { x: Math.round(box.x / 4), y: Math.round(box.y / 4) }
}

const areasOf = (page: Page) => page.locator('.comparison thead th').allInnerTexts()

describe('the page that compares', () => {
  it('has all 98 municipalities beside each other in a region of its own, which the keyboard scrolls', async () => {
    const page = await open(everybody)
    const region = page.getByRole('region', { name: /kan rulles sidelæns/ })

    expect(await page.locator('.comparison thead th').count()).toBe(1 + 1 + 98)
    await region.focus()
    await page.keyboard.press('ArrowRight')
    await page.waitForFunction(() => document.querySelector('.comparison__scroll')?.scrollLeft)
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )

    expect(overflow).toBe(0)
    await page.context().close()
  })

  it('keeps the names of the rows and of the areas in sight while it is scrolled', async () => {
    const page = await open('/sammenlign?gruppe=000')
    const region = page.locator('.comparison__scroll')
    const corner = await placeOf(region)

    await region.evaluate((element) => element.scrollTo(3000, 800))

    expect(await placeOf(page.locator('.comparison thead th').first())).toEqual(corner)
    const row = await placeOf(page.locator('.comparison tbody th[scope=row]').nth(12))
    expect(row.x).toBe(corner.x)
    await page.context().close()
  })

  it('is sorted by the keyboard alone, and stays so across a reload and back', async () => {
    const page = await open(everybody)
    const before = await areasOf(page)

    await page.getByRole('button', { name: 'Sortér områderne efter Bruttoledighed' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText(/sorteret efter Bruttoledighed, laveste først/).waitFor()
    const sorted = await areasOf(page)
    await page.reload({ waitUntil: 'networkidle' })
    expect(await areasOf(page)).toEqual(sorted)
    expect(sorted.slice(0, 3)).toEqual(before.slice(0, 3))
    expect(sorted).not.toEqual(before)

    await page.goBack()
    await page.waitForURL((url) => !url.searchParams.has('orden'))
    await page.getByText(/sorteret efter/).waitFor({ state: 'hidden' })
    expect(await areasOf(page)).toEqual(before)
    await page.context().close()
  })

  it('opens the key figure with the area of a cell without loading the page anew', async () => {
    const page = await open('/sammenlign?pr=2019-11-20')
    await page.evaluate(() => document.body.setAttribute('data-same', ''))

    await page.getByRole('cell').nth(3).getByRole('link').nth(1).click()
    await page.getByRole('heading', { level: 1, name: 'Bruttoledighed' }).waitFor()

    expect(page.url()).toContain('/noegletal/bruttoledighed?omraader=657,661,000&pr=2019-11-20')
    expect(await page.locator('body[data-same]').count()).toBe(1)
    await page.context().close()
  })

  it('shows one key figure at a time where there is no room for more', async () => {
    const page = await open('/sammenlign?gruppe=082', 360)

    await page.getByLabel('Nøgletal', { exact: true }).selectOption({ label: 'Sygedagpenge' })
    await page.waitForURL(/indikator=sygedagpenge/)

    const table = page.getByRole('table', { name: 'Sygedagpenge' })
    expect(await table.getByRole('rowheader').count()).toBe(21)
    expect(await page.locator('.comparison').count()).toBe(0)
    await page.context().close()
  })

  it('loads no chart library', async () => {
    const page = await open('/sammenlign')

    const scripts = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    )

    expect(scripts.filter((name) => /KeyFigurePage|Chart|Lines/.test(name))).toEqual([])
    await page.context().close()
  })

  it('is on paper the areas that always stand first, when there are many, and says so', async () => {
    const page = await open(everybody)

    await page.emulateMedia({ media: 'print' })

    expect(await page.getByRole('columnheader', { name: 'Hele landet' }).isVisible()).toBe(true)
    expect(await page.getByRole('columnheader', { name: 'Viborg' }).isVisible()).toBe(false)
    expect(await page.getByText(/^På papir vises/).isVisible()).toBe(true)
    await page.context().close()
  })
})

describe('the choice of areas', () => {
  it('is made by the keyboard alone, and stands in the address', async () => {
    const page = await open('/noegletal/bruttoledighed')

    await page.getByRole('combobox', { name: /Tilføj kommune/ }).focus()
    await page.keyboard.type('ringkoebing')
    await page.getByRole('option', { name: /Ringkøbing-Skjern/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/omraader=657,rar-vestjylland,000,760/)
    await page.reload({ waitUntil: 'networkidle' })
    expect(
      (await page.locator('figure svg').first().textContent())?.replaceAll('\u00A0', ' '),
    ).toContain('Ringkøbing-Skjern')

    await page.getByRole('button', { name: 'Fjern Ringkøbing-Skjern' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => !url.href.includes('760'))
    await page.context().close()
  })

  it('tells those who listen which option is the one to take', async () => {
    const page = await open('/noegletal/bruttoledighed')
    const field = page.getByRole('combobox', { name: /Tilføj kommune/ })

    await field.click()
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('ArrowDown')
    const option = await field.getAttribute('aria-activedescendant')

    expect(await page.locator(`[id="${option}"]`).innerText()).toContain(
      'Kommunerne i RAR Vestjylland',
    )
    await page.keyboard.press('Escape')
    expect(await field.getAttribute('aria-expanded')).toBe('false')
    await page.context().close()
  })
})
