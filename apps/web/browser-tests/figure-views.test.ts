import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { themeCharts } from '../src/features/key-figures/theme-charts.ts'
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

const dotsOf = (page: Page) =>
  page.locator('figure .chart__dots').first().locator('circle, g > path')

const themes = [
  'ledighed',
  'unge',
  'kontanthjaelp',
  'sygdom',
  'fleksjob',
  'foertidspension',
  'offentlig-forsoergelse',
  'integration',
  'rekruttering',
  'borgere-paa-kanten',
]

describe('the charts of the themes', () => {
  const found = new Set<string>()

  it.each(themes)('of %s are reached from its page, and each is drawn', async (theme) => {
    const page = await open(`/noegletal?tema=${theme}`)
    const links = await page.locator('.theme-charts a').all()
    const addresses = await Promise.all(links.map((link) => link.getAttribute('href')))
    await page.context().close()

    for (const address of addresses) {
      const chart = await open(address ?? '')
      const isStack = address?.includes('vis=fordeling') === true
      const marks = chart.locator(isStack ? 'figure .chart__layer path' : 'figure .chart__line')
      if ((await marks.count()) > 0) found.add(address ?? '')
      await chart.context().close()
    }
    expect(addresses.length).toBeGreaterThan(0)
    expect(addresses.filter((address) => !found.has(address ?? ''))).toEqual([])
  })

  it('are all of them', () => {
    expect(found.size).toBe(themeCharts.length)
  })
})

describe('a figure by its categories', () => {
  it('labels every layer in the order of the stack, the total first', async () => {
    const page = await open('/noegletal/offentligt-forsoergede?vis=fordeling')

    const labels = await page.locator('figure svg .chart__label').allTextContents()

    expect(labels).toHaveLength(10)
    expect(labels[0]).toMatch(/^I alt/)
    expect(labels[1]).toMatch(/^Øvrige/)
    expect(labels.at(-1)).toMatch(/^A-dagpenge/)
    await page.context().close()
  })

  it('keeps its labels apart and inside the picture', async () => {
    const page = await open('/noegletal/offentligt-forsoergede?vis=fordeling')
    const picture = await page.locator('figure svg').first().boundingBox()
    const labels = await page.locator('figure svg .chart__label').all()
    const boxes = (await Promise.all(labels.map((label) => label.boundingBox())))
      .flatMap((box) => box ?? [])
      .toSorted((a, b) => a.y - b.y)
    const gaps = boxes.slice(1).map((box, above) => box.y - (boxes[above]?.y ?? 0))

    const right = (picture?.x ?? 0) + (picture?.width ?? 0) + 1
    expect(Math.max(...boxes.map(({ x, width }) => x + width))).toBeLessThanOrEqual(right)
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual((boxes[0]?.height ?? 0) * 0.8)
    await page.context().close()
  })

  it('shows one category when its layer is clicked, and all again from there', async () => {
    const page = await open('/noegletal/offentligt-forsoergede?vis=fordeling')

    await page
      .locator('figure .chart__layer')
      .first()
      .click({ position: { x: 300, y: 20 } })
    await page.waitForURL(/kategori=a-dagpenge/)
    await page.getByRole('button', { name: 'Vis hele fordelingen på ydelse' }).click()
    await page.waitForURL((url) => !url.searchParams.has('kategori'))

    expect(await page.locator('figure .chart__layer').count()).toBe(9)
    await page.context().close()
  })

  it('is read with the keyboard as the lines are', async () => {
    const page = await open('/noegletal/offentligt-forsoergede?vis=fordeling')
    const chart = page.locator('figure [tabindex="0"]').first()

    await chart.focus()
    await page.keyboard.press('End')

    const spoken = page.locator('figure [aria-live]').getByText(/september 2019: I alt/)
    await spoken.waitFor()
    expect(await spoken.textContent()).toMatch(/I alt [\d.]+.*A-dagpenge [\d.]+/)
    await page.context().close()
  })

  it('hatches what the total has and no category shows, and says so', async () => {
    const page = await open(
      '/noegletal/kontanthjaelpsforloeb?vis=fordeling&omraader=657,825&omraade=825',
    )

    expect(await page.locator('figure path[fill*="undivided"]').count()).toBeGreaterThan(0)
    expect(await page.locator('figcaption').innerText()).toContain('skraverede')
    expect(await page.locator('table').innerText()).toContain('diskretioneret')
    await page.context().close()
  })
})

describe('the municipalities in order', () => {
  it('has a dot for each of the 98, readable on a telephone', async () => {
    const page = await open('/noegletal/bruttoledighed?vis=rangliste&gruppe=hele-landet', 360)
    const texts = await page.locator('.chart__dots text').all()
    const boxes = await Promise.all(texts.slice(0, 40).map((text) => text.boundingBox()))

    expect(await dotsOf(page).count()).toBeGreaterThanOrEqual(98)
    expect(Math.min(...boxes.map((box) => box?.height ?? 0))).toBeGreaterThanOrEqual(13)
    expect(await page.locator('main').innerText()).toMatch(
      /Herning er (delt )?nr\.\s\d+ af 98 \(lavest = 1\)/,
    )
    await page.context().close()
  })

  it('keeps group and period in the address', async () => {
    const page = await open('/noegletal/bruttoledighed?vis=rangliste')

    await page.getByLabel('Gruppe', { exact: true }).selectOption('region-midtjylland')
    await page.waitForURL(/gruppe=region-midtjylland/)
    await page.getByRole('combobox', { name: 'Periode' }).selectOption('2019M03')
    await page.waitForURL(/periode=2019M03/)
    await page.reload({ waitUntil: 'networkidle' })

    expect(await page.locator('main').innerText()).toMatch(/af 19 \(lavest = 1\) i marts 2019/)
    await page.context().close()
  })

  it('sorts its table by name with the keyboard', async () => {
    const page = await open('/noegletal/bruttoledighed?vis=rangliste')

    await page.getByRole('button', { name: 'Kommune' }).focus()
    await page.keyboard.press('Enter')

    const names = await page.getByRole('table').locator('tbody th').allTextContents()
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'da')))
    expect(names.length).toBeGreaterThan(5)
    await page.context().close()
  })

  it('does not rank counts, and leads to shares instead', async () => {
    const page = await open('/noegletal/foertidspension?vis=rangliste')

    await page.getByRole('link', { name: 'Førtidspension, andel' }).first().click()
    await page.waitForURL(/foertidspension-andel\?vis=rangliste/)
    await page.locator('figure .chart__dots').waitFor()

    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Førtidspension, andel')
    await page.context().close()
  })

  it('holds the picture of all municipalities on one sheet of paper', async () => {
    const page = await open('/noegletal/bruttoledighed?vis=rangliste&gruppe=hele-landet')

    await page.emulateMedia({ media: 'print' })
    await page.waitForTimeout(300)

    const box = await page.locator('figure .chart__dots').boundingBox()
    expect(box?.width).toBeLessThan(720)
    // 297 mm of paper less its margins, in CSS pixels.
    expect(box?.height).toBeLessThan(1016)
    await page.context().close()
  })
})
