import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from './browser.ts'
import { type WorkingProduct, startWorkingProduct } from './working-product.ts'

let browser: Browser
let product: WorkingProduct
let page: Page
let colleague: Page
beforeAll(async () => {
  product = await startWorkingProduct()
  browser = await launchBrowser()
  page = await (await product.logIn(browser)).newPage()
  colleague = await (await product.logIn(browser)).newPage()
  await publish(figures, '2019-05-11')
})
afterAll(async () => {
  await browser.close()
  await product.stop()
})

/** Gross unemployment from March 2018 to March 2019, below the country in every month. */
const figures = Array.from({ length: 13 }, (_, index) => {
  const month = `${2018 + Math.floor((index + 2) / 12)}M${String(((index + 2) % 12) + 1).padStart(2, '0')}`
  return [`bruttoledighed;657;${month};3,4`, `bruttoledighed;000;${month};3,9`]
}).flat()

/** Hands in a file and publishes it, as an analyst does. */
async function publish(lines: readonly string[], knownOn: string): Promise<void> {
  await page.goto('/import')
  await page.getByLabel('Tallene blev kendt').fill(knownOn)
  await page.getByLabel('Vælg filer').setInputFiles({
    name: `tal-${knownOn}.csv`,
    mimeType: 'text/csv',
    buffer: Buffer.from(`nøgletal;område;periode;værdi\n${lines.join('\n')}\n`),
  })
  await page.getByRole('heading', { name: `Indlæsning af tal-${knownOn}.csv` }).waitFor()
  await page.getByRole('link', { name: 'Videre til kontrol' }).click()
  await page.getByRole('link', { name: 'Videre til forskelle' }).click()
  await page.getByRole('link', { name: 'Videre til publicér' }).click()
  await page.getByRole('button', { name: /^Publicér / }).click()
  await page.getByRole('heading', { name: 'Tallene er publiceret' }).waitFor()
}

/** What axe finds at the width of a small telephone, and how far the page is wider than that. */
async function faults() {
  await page.setViewportSize({ width: 320, height: 900 })
  const { violations } = await new AxeBuilder({ page }).analyze()
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  await page.setViewportSize({ width: 1360, height: 900 })
  return {
    faults: violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
    overflow,
  }
}
const none = { faults: [], overflow: 0 }

const button = (name: string | RegExp): Locator => page.getByRole('button', { name })
const sentence = (of: Page, number = 1): Locator =>
  of.getByRole('textbox', { name: `Sætning ${number} i Ledighed`, exact: true })
const section = (of: Page): Locator => of.getByRole('region', { name: 'Ledighed', exact: true })
const saved = (of: Page): Promise<void> =>
  section(of)
    .getByText(/^Gemt kl\. /)
    .waitFor()
const words = async (of: Locator): Promise<string> =>
  (await of.innerText()).replaceAll('\u00A0', ' ')

/** The words of the first section with its chart as it is drawn in a wide window. */
async function wideSection(): Promise<string> {
  const first = page.locator('.report-section').first()
  await first.getByText('mar. 2018', { exact: true }).waitFor()
  return words(first)
}

describe('a report', () => {
  it('is made from a template, with the sections that are chosen', async () => {
    await page.goto('/rapporter')
    await button('Ny rapport').click()
    await button('Opret rapporten').click()
    await page.getByText('Vælg mødets dato.').waitFor()
    expect(await faults()).toEqual(none)

    await page.getByLabel('Mødedato').fill('2019-06-04')
    for (const heading of ['Unge på offentlig forsørgelse', 'Sygedagpenge', 'Førtidspension']) {
      // oxlint-disable-next-line no-await-in-loop -- one hand checks one box at a time
      await page.getByLabel(heading, { exact: true }).uncheck({ force: true })
    }
    await button('Opret rapporten').click()
    await sentence(page).waitFor()
    expect(await sentence(page).inputValue()).toContain('lavere i Herning end i hele landet')
    expect(await faults()).toEqual(none)
  })

  it('saves what is written by itself, and stresses what is selected', async () => {
    await sentence(page).fill('Ledigheden er lavere end landets.')
    await saved(page)
    await sentence(page).evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(14, 20))
    await button('Fremhæv det markerede: sætning 1 i Ledighed').click()
    expect(await sentence(page).inputValue()).toBe('Ledigheden er *lavere* end landets.')
    await saved(page)

    await page.reload()
    await sentence(page).waitFor()
    expect(await sentence(page).inputValue()).toBe('Ledigheden er *lavere* end landets.')
  })

  it('tells the second of two who came first, and loses neither text', async () => {
    await colleague.goto(page.url())
    await sentence(colleague).fill('Skrevet af kollegaen.')
    await saved(colleague)
    await sentence(page).fill('Skrevet af mig.')
    await page.getByText(/^Anna Analytiker gemte afsnittet først/).waitFor()
    expect(await faults()).toEqual(none)
    const both = await section(page).innerText()
    expect(both).toContain('Skrevet af kollegaen.')
    expect(both).toContain('Skrevet af mig.')

    await button('Brug min tekst').click()
    await saved(page)
    await section(page).getByText('Historik').click()
    await section(page).getByRole('listitem').filter({ hasText: 'kollegaen' }).first().waitFor()
    expect(await sentence(page).inputValue()).toBe('Skrevet af mig.')
  })

  it('keeps what could not be saved, and saves it when that is possible again', async () => {
    await page.route('**/sections/**', (route) => route.abort())
    await sentence(page).fill('Skrevet uden net.')
    await section(page).getByText('Ikke gemt – prøver igen').waitFor()
    await page.unroute('**/sections/**')
    await saved(page)
    expect(await sentence(page).inputValue()).toBe('Skrevet uden net.')
  })

  it('is published after a question that says what is frozen', async () => {
    await button('Publicér').click()
    await page.getByText(/fastfryses, som de er nu/).waitFor()
    await button('Ja, publicér').click()
    await page.getByText(/Rapporten er publiceret og kan ikke ændres/).waitFor()
    await page.getByRole('link', { name: 'Se den publicerede rapport' }).click()
    await page.getByRole('heading', { level: 2, name: '1. Ledighed' }).waitFor()
    await page.locator('.report-chart svg').first().waitFor()
    expect(await faults()).toEqual(none)
  })

  it('shows the figures that a sentence rests on, with the way to their source', async () => {
    const [first] = await page.getByRole('button', { name: 'Skrevet uden net.' }).all()
    await first?.press('Enter')
    const basis = page.getByRole('region', { name: 'Sætningen bygger på' })
    await basis.getByRole('link').first().waitFor()
    expect(await words(basis)).toContain('Bruttoledighed, Herning, marts 2019: 3,4 %')
    expect(await faults()).toEqual(none)
  })

  it('stays as it is when the figures are revised, and lists what has changed', async () => {
    const address = page.url()
    const before = await wideSection()
    await publish(['bruttoledighed;657;2019M03;3,6'], '2019-11-20')
    await page.goto(address)
    const note = page.getByRole('region', { name: 'Ét tal er ændret siden' })
    await note.waitFor()
    expect(await words(note)).toMatch(/Bruttoledighed, Herning, marts 2019\s+3,4 %\s+3,6 %/)
    expect(await wideSection()).toBe(before.replace(/Sætningen bygger på[^]*?(?=Herning 3,4)/, ''))
    expect(await faults()).toEqual(none)
  })

  it('is for everybody in the list and on Overblik', async () => {
    const reader = await (await browser.newContext({ baseURL: product.address })).newPage()
    await reader.goto('/')
    await reader.getByRole('link', { name: /^Seneste rapport: Beskæftigelsesudvalget/ }).click()
    await reader.getByRole('heading', { level: 2, name: '1. Ledighed' }).waitFor()
    expect(await reader.getByRole('link', { name: 'Rediger rapporten' }).count()).toBe(0)
    await reader.context().close()
  })

  it('is printed as a document with pages, headings and searchable text', async () => {
    const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })
    const raw = pdf.toString('latin1')
    expect(raw).toContain('/StructTreeRoot')
    expect(raw).toContain('/Outlines')
    expect(raw.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(2)
  })
})
