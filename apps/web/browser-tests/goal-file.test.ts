import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from './browser.ts'
import { faultsOf, noFaults } from './faults.ts'
import { focusedText, tabTo } from './keyboard.ts'
import { type WorkingProduct, startWorkingProduct } from './working-product.ts'

let browser: Browser
let product: WorkingProduct
let page: Page
beforeAll(async () => {
  product = await startWorkingProduct()
  browser = await launchBrowser()
  page = await (await product.logIn(browser)).newPage()
})
afterAll(async () => {
  await browser.close()
  await product.stop()
})

const part = (): Locator => page.getByRole('region', { name: 'Læs mål fra en fil' })
const button = (name: string): Locator => part().getByRole('button', { name })

async function openCatalogue(): Promise<void> {
  await page.goto('/katalog')
  await part().waitFor()
}

const heading = 'Mål;År;Nøgletal;Type;Mod;Værdi;Kilde'
const unemployment = (level: string) =>
  `Lav ledighed;2019;Bruttoledighed;højst;;${level};Beskæftigelsesplan 2019`

const aFile = (name: string, ...lines: readonly string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from([heading, ...lines].join('\r\n')),
})

async function handIn(name: string, ...lines: readonly string[]): Promise<void> {
  await part()
    .getByLabel('Vælg fil')
    .setInputFiles(aFile(name, ...lines))
  await part()
    .getByRole('heading', { name: `Sådan er ${name} forstået` })
    .waitFor()
}

describe('goals from a file', () => {
  it('have their columns listed, and a file to begin with that is read as it is', async () => {
    await openCatalogue()
    await part().getByText('Kolonnerne i filen').click()
    expect(await faultsOf(page)).toEqual(noFaults)
    const download = page.waitForEvent('download')
    await button('Hent en fil at begynde med').click()
    const example = await (await download).path()
    await part().getByLabel('Vælg fil').setInputFiles(example)

    await part()
      .getByRole('heading', { name: /^Sådan er .* forstået$/ })
      .waitFor()
    expect(await part().innerText()).toContain('kan ikke læses: 0')
    await button('Fortryd').click()
  })

  it('are shown line by line with the mouse; one that cannot be read keeps all from being saved', async () => {
    await openCatalogue()
    await handIn('mål.csv', unemployment('3,5'), unemployment('ti').replace('Lav', 'Lavere'))

    expect(await focusedText(page)).toBe('Sådan er mål.csv forstået')
    expect(await part().innerText()).toContain('linje 3, kolonne Værdi: fandt "ti"')
    expect(await part().getByRole('button', { name: /^Gem / }).count()).toBe(0)
    expect(await faultsOf(page)).toEqual(noFaults)
  })

  it('are saved together, and readers see them with where they come from', async () => {
    await handIn('rettet.csv', unemployment('3,5'), unemployment('3,2').replace('Lav', 'Lavere'))
    await button('Gem 2 mål').click()
    await part().getByText('2 mål er gemt. Læserne ser dem nu.').waitFor()
    expect(await faultsOf(page)).toEqual(noFaults)

    await page.goto('/maal-og-budget')
    const goals = page.getByRole('region', { name: 'Mål', exact: true })
    await goals.getByRole('heading', { name: 'Lavere ledighed' }).waitFor()
    expect(await goals.innerText()).toContain('Kilde: Beskæftigelsesplan 2019.')
  })

  it('are changed with the keyboard alone, and say what they were', async () => {
    await openCatalogue()
    const chooser = page.waitForEvent('filechooser')
    await part().getByLabel('Vælg fil').press('Enter')
    await (await chooser).setFiles(aFile('nye.csv', unemployment('3,1')))
    await part().getByText('Ændret: Type, Mod, Værdi').waitFor()
    await tabTo(page, /^Gem 1 mål$/)
    await page.keyboard.press('Enter')

    await part().getByText('1 mål er gemt. Læserne ser det nu.').waitFor()
    expect(await focusedText(page)).toContain('1 mål er gemt. Læserne ser det nu.')
  })

  it('can be let go with the keyboard, with nothing changed and the way back to the file', async () => {
    await handIn('fortrudt.csv', unemployment('2,9'))
    await tabTo(page, /^Fortryd$/)
    await page.keyboard.press('Enter')

    await part()
      .getByRole('heading', { name: 'Sådan er fortrudt.csv forstået' })
      .waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('file')
    await handIn('igen.csv', unemployment('3,1'))
    expect(await part().innerText()).toContain('Alle målene er her i forvejen.')
  })
})
