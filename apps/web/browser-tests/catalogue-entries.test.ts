import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, picturesDrawn } from './browser.ts'
import { faultsOf, noFaults } from './faults.ts'
import { focusedText } from './keyboard.ts'
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

const section = (name: string): Locator => page.getByRole('region', { name })
const button = (name: string | RegExp): Locator => page.getByRole('button', { name })

/** Chooses by writing a part of the name, with the keyboard alone. */
async function find(label: string, part: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).focus()
  await page.keyboard.type(part)
  await page.keyboard.press('Enter')
}

async function openCatalogue(): Promise<void> {
  await page.goto('/katalog')
  await page.getByRole('heading', { level: 1, name: 'Tilføjelser til kataloget' }).waitFor()
}

/** The row of a month in the table of the key figure's page. */
async function rowOf(month: string): Promise<string> {
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: month }) })
  return (await row.innerText()).replaceAll('\u00A0', ' ')
}

/** January 2018 to February 2019. */
const months = Array.from(
  { length: 14 },
  (_, index) => `${2018 + Math.floor(index / 12)}M${String((index % 12) + 1).padStart(2, '0')}`,
)

describe('a local key figure', () => {
  it('says at the field what is missing, and leads there', async () => {
    await openCatalogue()
    expect(await faultsOf(page)).toEqual(noFaults)
    await button('Opret et lokalt nøgletal').click()
    await button('Gem').click()

    await page.getByText('Der er felter at rette').waitFor()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('title')
    expect(await faultsOf(page)).toEqual(noFaults)
  })

  it('is made, with an address that its name proposes and the way to its figures', async () => {
    await page.getByLabel('Navn', { exact: true }).fill('Borgere på herberg')
    expect(await page.getByLabel('Navn i adresser og filer').inputValue()).toBe(
      'borgere-paa-herberg',
    )
    await page.getByLabel('Tema').selectOption({ index: 1 })
    await page.getByLabel('Hvad der måles').fill('antal personer')
    await page.getByLabel('Sådan står det i en sætning').fill('antallet af borgere på herberg')
    await page.getByLabel('Definition').fill('Personer, der har ophold på et herberg.')
    await page.getByLabel('Hvem opgør tallet').fill('Kommunen')
    await button('Gem').click()
    await page.getByText('Gemt. Læserne ser det nu.').waitFor()

    expect(await focusedText(page)).toContain('Gemt. Læserne ser det nu.')
    const example = await page.locator('pre').first().innerText()
    expect(example).toMatch(/^nøgletal;område;periode;værdi\nborgere-paa-herberg;657;2019M03;46$/)
    expect(await faultsOf(page)).toEqual(noFaults)
  })

  it('gets its figures from a file like that', async () => {
    const lines = months.map((month, index) => `borgere-paa-herberg;657;${month};${40 + index}`)
    await page.getByRole('link', { name: 'Til indlæsning af tal' }).first().click()
    await page.getByLabel('Tallene blev kendt').fill('2019-03-15')
    await page.getByLabel('Vælg filer').setInputFiles({
      name: 'lokalt.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`nøgletal;område;periode;værdi\n${lines.join('\n')}\n`),
    })
    await page.getByRole('heading', { name: 'Indlæsning af lokalt.csv' }).waitFor()
    await page.getByRole('link', { name: 'Videre til kontrol' }).click()
    await page.getByRole('link', { name: 'Videre til forskelle' }).click()
    await page.getByRole('link', { name: 'Videre til publicér' }).click()
    await button('Publicér 14 nye tal').click()
    await page.getByRole('heading', { name: 'Tallene er publiceret' }).waitFor()

    await page.goto('/noegletal')
    await page
      .getByRole('link', { name: /Borgere på herberg/ })
      .first()
      .click()
    await page.getByRole('heading', { level: 1, name: 'Borgere på herberg' }).waitFor()
    expect(await rowOf('februar 2019')).toContain('53')
  })
})

describe('figures that are missing', () => {
  it('are registered with the keyboard alone', async () => {
    await openCatalogue()
    await button('Registrér manglende tal').press('Enter')
    await find('Nøgletal', 'herberg')
    await page.getByLabel('Fra og med').fill('marts 2019')
    await page.getByLabel('Grunden').fill('Kommunen har fået nyt fagsystem.')
    await page.getByLabel('Tallene ventes igen').fill('i foråret 2020')
    await page.keyboard.press('Enter')

    await page.getByText('Gemt. Læserne ser det nu.').waitFor()
    const entry = section('Manglende tal').getByRole('listitem').filter({ hasText: 'herberg' })
    await entry.first().waitFor()
    expect(await entry.first().innerText()).toContain(
      'Kommunen har fået nyt fagsystem. Ventes igen i foråret 2020.',
    )
  })

  it('are told where the figures would be', async () => {
    await page.goto('/noegletal/borgere-paa-herberg')

    const notes = page.getByRole('list', { name: 'Noter' })
    await notes.getByText('Manglende tal fra marts 2019:').waitFor()
    expect(await notes.innerText()).toContain('Ventes igen i foråret 2020.')
  })

  it('are corrected: they are in the chart and the table, and both versions in the history', async () => {
    await openCatalogue()
    await button(/^Ret: Borgere på herberg/)
      .first()
      .click()
    expect(await page.getByLabel('Fra og med').inputValue()).toBe('marts 2019')
    await page.getByLabel('Fra og med').fill('2018M06')
    await page.getByLabel('Til og med').fill('2018M07')
    await button('Gem').click()
    await page.getByText('Gemt. Læserne ser det nu.').waitFor()
    await section('Manglende tal').getByText('Historik').click()
    await section('Manglende tal')
      .getByText(/^Rettet af Anna Analytiker/)
      .waitFor()
    await section('Manglende tal')
      .getByText(/^Oprettet af Anna Analytiker/)
      .waitFor()
    expect(await faultsOf(page)).toEqual(noFaults)

    await page.goto('/noegletal/borgere-paa-herberg')
    await page.locator('.chart__number', { hasText: '1' }).first().waitFor()
    expect(await rowOf('juni 2018')).toContain('1')
  })

  it('are taken away after a question, and can be registered again', async () => {
    await openCatalogue()
    const take = section('Manglende tal').getByRole('button', { name: /^Fjern: / })
    await take.click()
    await button('Behold').click()
    expect(await focusedText(page)).toBe('Fjern')
    await take.click()
    expect(await faultsOf(page)).toEqual(noFaults)
    await button('Ja, fjern').click()

    await page.getByText('Fjernet. Historikken er bevaret.').waitFor()
    await page.getByText('Fjernet (1)').click()
    await section('Manglende tal')
      .getByRole('button', { name: /^Opret igen: / })
      .waitFor()
    await page.goto('/noegletal/borgere-paa-herberg')
    await page.getByRole('heading', { level: 1, name: 'Borgere på herberg' }).waitFor()
    expect(await page.getByText('nyt fagsystem').count()).toBe(0)
  })
})

describe('a footnote on one figure', () => {
  it('has its number in the chart and at the figure, and its words below and at its source', async () => {
    await openCatalogue()
    await button('Skriv en fodnote').click()
    await find('Nøgletal', 'herberg')
    await find('Område', 'Herning')
    await page.getByLabel('Fra og med').fill('januar 2019')
    await page.getByLabel('Til og med').fill('2019M01')
    await page.getByLabel('Fodnote', { exact: true }).fill('Et nyt hjem åbnede.')
    await button('Gem').click()
    await page.getByText('Gemt. Læserne ser det nu.').waitFor()

    await page.goto('/noegletal/borgere-paa-herberg')
    await page.getByText('Note om Herning i januar 2019:').waitFor()
    await picturesDrawn(page)
    expect(await page.locator('.chart__number').allTextContents()).toContain('1')
    const row = page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: 'januar 2019' }) })
    expect(await row.getByRole('link', { name: 'Se note 1' }).count()).toBe(1)
    expect(await faultsOf(page)).toEqual(noFaults)

    await row.getByRole('link', { name: /52/ }).click()
    await page.getByText('Et nyt hjem åbnede.').waitFor()
    expect(await faultsOf(page)).toEqual(noFaults)
  })
})

describe('a break', () => {
  it('shows its words as they will stand on the chart', async () => {
    await openCatalogue()
    await button('Registrér et databrud eller en hændelse').click()
    await page.getByLabel('Kort tekst på diagrammet').fill('Ny visitation')

    await page.getByText('13 af 50 tegn').waitFor()
    expect(await faultsOf(page)).toEqual(noFaults)
    await button('Fortryd').click()
    expect(await focusedText(page)).toBe('Registrér et databrud eller en hændelse')
  })
})

describe('a group', () => {
  it('is chosen from the municipalities by region', async () => {
    await openCatalogue()
    await button('Opret en gruppe').click()
    await page.getByLabel('Navn', { exact: true }).fill('Naboerne')
    await page.getByLabel('Vis kun dem, der hedder noget med').fill('holste')
    await page.getByLabel('Holstebro').check({ force: true })
    await page.getByLabel('Vis kun dem, der hedder noget med').fill('ikast')
    await page.getByLabel('Ikast-Brande').check({ force: true })
    expect(await faultsOf(page)).toEqual(noFaults)
    await button('Gem').click()

    await section('Egne områdegrupper').getByText('Holstebro og Ikast-Brande').first().waitFor()
  })
})
