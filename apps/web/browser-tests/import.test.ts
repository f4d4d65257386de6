import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from './browser.ts'
import { overflowOf } from './faults.ts'
import { tabTo } from './keyboard.ts'
import { type WorkingProduct, startWorkingProduct } from './working-product.ts'

let browser: Browser
let product: WorkingProduct
beforeAll(async () => {
  product = await startWorkingProduct()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await product.stop()
})

/** The forty months to March 2019, the newest last. */
const months = Array.from({ length: 40 }, (_, index) => {
  const month = 2019 * 12 + 2 - 39 + index
  return `${Math.floor(month / 12)}M${String((month % 12) + 1).padStart(2, '0')}`
})

type Column = { readonly indicator: string; readonly base: number }

/** Gross unemployment of the forty months: `base`, and a tenth more every other month. */
function aFile(name: string, { indicator, base }: Column) {
  const lines = months.map((month, index) => {
    const figure = (base + (index % 2) / 10).toFixed(1).replace('.', ',')
    return `${indicator};Herning;${month};${figure}`
  })
  const text = `nøgletal;område;periode;værdi\n${lines.join('\n')}\n`
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text) }
}

async function faultsOf(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
}

const heading = (page: Page, name: string | RegExp): Locator => page.getByRole('heading', { name })

/** Ticks off what the check found odd, so that the file can be published. */
async function acknowledgeAll(page: Page): Promise<void> {
  for (;;) {
    const open = page.getByRole('checkbox', { name: 'Set og i orden', checked: false })
    if ((await open.count()) === 0) return
    const before = await open.count()
    await open.first().check()
    await page.waitForFunction(
      (count) => document.querySelectorAll('.warning input:not(:checked)').length < count,
      before,
    )
  }
}

/** The own municipality's figure of a month, as the page about a figure has it. */
async function figureOf(page: Page, address: string): Promise<string> {
  await page.goto(address)
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: /marts 2019/ }) })
  return (await row.innerText()).replaceAll('\u00A0', ' ')
}

describe('a month of an analyst', () => {
  let page: Page
  beforeAll(async () => {
    page = await (await product.logIn(browser)).newPage()
  })
  afterAll(() => page.context().close())

  it('begins with a file that is dropped, and ends with a receipt', async () => {
    await page.goto('/import')
    await heading(page, 'Indlæs tal').waitFor()
    expect(await faultsOf(page)).toEqual([])
    await page.getByLabel('Tallene blev kendt').fill('2019-05-01')

    const { name, mimeType, buffer } = aFile('marts.csv', { indicator: 'Bruttoledighed', base: 3 })
    const transfer = await page.evaluateHandle(
      ([file, type, text]) => {
        const data = new DataTransfer()
        data.items.add(new File([String(text)], String(file), { type: String(type) }))
        return data
      },
      [name, mimeType, buffer.toString()],
    )
    await page.locator('.drop-zone').dispatchEvent('drop', { dataTransfer: transfer })

    await heading(page, 'Indlæsning af marts.csv').waitFor()
    await page.getByText('Egen tabel med én værdi på hver linje').waitFor()
    expect(await faultsOf(page)).toEqual([])

    await page.getByRole('link', { name: 'Videre til kontrol' }).click()
    await page.getByRole('heading', { level: 2, name: 'Kontrol' }).waitFor()
    expect(await faultsOf(page)).toEqual([])
    await acknowledgeAll(page)

    await page.getByRole('link', { name: 'Videre til forskelle' }).click()
    await page.getByText('40 nye tal').waitFor()
    await page.getByRole('table', { name: 'De enkelte tal' }).waitFor()
    expect(await faultsOf(page)).toEqual([])

    await page.getByRole('link', { name: 'Videre til publicér' }).click()
    await page.getByRole('button', { name: 'Publicér 40 nye tal' }).waitFor()
    expect(await faultsOf(page)).toEqual([])
    await page.getByRole('button', { name: 'Publicér 40 nye tal' }).click()

    await heading(page, 'Tallene er publiceret').waitFor()
    expect(await faultsOf(page)).toEqual([])
    expect(await figureOf(page, '/noegletal/bruttoledighed')).toContain('3,1')
  })

  it('goes on with a file in which forty older cells differ: exactly those are shown', async () => {
    await page.goto('/import')
    await page
      .getByLabel('Vælg filer')
      .setInputFiles(aFile('rettet.csv', { indicator: 'Bruttoledighed', base: 3.2 }))
    await heading(page, 'Indlæsning af rettet.csv').waitFor()

    await page.getByRole('link', { name: 'Videre til kontrol' }).click()
    await page.getByRole('heading', { level: 2, name: 'Kontrol' }).waitFor()
    await acknowledgeAll(page)
    await page.getByRole('link', { name: 'Videre til forskelle' }).click()
    await page.getByText('40 ændrede tal').waitFor()
    await page.getByRole('link', { name: 'Ændrede', exact: true }).click()
    const rows = page.getByRole('table', { name: 'De enkelte tal' }).locator('tbody tr')
    await rows.first().waitFor()

    expect(await rows.count()).toBe(40)
    expect((await rows.first().innerText()).replaceAll('\u00A0', ' ')).toMatch(
      /3,[01] %[\s\S]*3,[23] %[\s\S]*0,2 pct.point højere/,
    )
    expect(await page.getByRole('img', { name: /Kurve fra/ }).count()).toBe(1)
    expect(await faultsOf(page)).toEqual([])
  })

  it('publishes it with a reason, and every page shows the new figure, and the old one as of the day before', async () => {
    await page.getByRole('link', { name: 'Videre til publicér' }).click()
    await page.getByRole('radio', { name: /^Rettelse/ }).check({ force: true })
    await page.getByLabel('Bemærkning').fill('Kilden havde byttet om på to kolonner.')
    await page.getByRole('button', { name: 'Publicér 40 ændrede tal' }).click()
    await heading(page, 'Tallene er publiceret').waitFor()

    expect(await figureOf(page, '/noegletal/bruttoledighed')).toContain('3,3')
    expect(await figureOf(page, '/noegletal/bruttoledighed?pr=2019-06-04')).toContain('3,1')
  })

  it('undoes it after seeing what that does, and the old figure is back', async () => {
    await page.goto('/import')
    await page.getByRole('link', { name: 'rettet' }).first().click()
    await page.getByRole('button', { name: 'Se, hvad der sker' }).click()
    await page.getByText('For læserne giver det 40 ændrede tal.').waitFor()
    expect(await faultsOf(page)).toEqual([])
    await page.getByLabel('Hvorfor fortrydes den?').fill('Forkert fil.')
    await page.getByRole('button', { name: 'Fortryd indlæsningen' }).click()
    await page.getByText(/Indlæsningen blev fortrudt .* af Anna Analytiker/).waitFor()

    expect(await figureOf(page, '/noegletal/bruttoledighed')).toContain('3,1')
  })

  it('needs no sideways scrolling at 320 px', async () => {
    const narrow = await (await product.logIn(browser, 320)).newPage()
    await narrow.goto('/import')
    await heading(narrow, 'Kladder').waitFor()
    expect(await overflowOf(narrow)).toBe(0)
    await narrow
      .getByLabel('Vælg filer')
      .setInputFiles(aFile('smal.csv', { indicator: 'Bruttoledighed', base: 3.4 }))
    await heading(narrow, 'Indlæsning af smal.csv').waitFor()
    await narrow.getByText('Det, der er læst').first().waitFor()
    const address = narrow.url().split('?')[0] ?? ''
    for (const step of ['fortolkning', 'kontrol', 'forskelle', 'publicer']) {
      await narrow.goto(`${address}?trin=${step}`, { waitUntil: 'networkidle' })
      expect(await overflowOf(narrow)).toBe(0)
    }
    await narrow.context().close()
  })
})

describe('with the keyboard alone', () => {
  let page: Page
  beforeAll(async () => {
    page = await (await product.logIn(browser)).newPage()
  })
  afterAll(() => page.context().close())

  it('a table of unknown columns is explained, checked, published and undone', async () => {
    await page.goto('/import')
    await heading(page, 'Indlæs tal').waitFor()
    await tabTo(page, /Vælg filer/)
    const chooser = page.waitForEvent('filechooser')
    await page.keyboard.press('Space')
    const rows = months.map((month) => `Herning;${month};12,5`)
    await (
      await chooser
    ).setFiles({
      name: 'egen.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`Sted;Måned;Hvor mange i pct.\n${rows.join('\n')}\n`),
    })
    await page.getByText('Sig, hvad kolonnerne betyder').waitFor()
    expect(await faultsOf(page)).toEqual([])

    await tabTo(page, /Hvor mange i pct/)
    await page.keyboard.type('unge på offentlig')
    await page.getByRole('listbox').getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    await tabTo(page, /Læs filen med disse valg/)
    await page.keyboard.press('Enter')
    await page.getByText('Kolonnernes betydning er valgt for denne fil.').waitFor()

    await tabTo(page, /Videre til kontrol/)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 2, name: 'Kontrol' }).waitFor()
    while ((await page.getByRole('checkbox', { checked: false }).count()) > 0) {
      const left = await page.getByRole('checkbox', { checked: false }).count()
      await tabTo(page, /Set og i orden/)
      await page.keyboard.press('Space')
      await page.waitForFunction(
        (count) => document.querySelectorAll('.warning input:not(:checked)').length < count,
        left,
      )
    }
    await tabTo(page, /Videre til forskelle/)
    await page.keyboard.press('Enter')
    await page.getByText('40 nye tal').waitFor()
    await tabTo(page, /Videre til publicér/)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Publicér 40 nye tal' }).waitFor()
    await tabTo(page, /Publicér 40 nye tal/)
    await page.keyboard.press('Enter')
    await heading(page, 'Tallene er publiceret').waitFor()

    await tabTo(page, /Fortryd indlæsningen/)
    await page.keyboard.press('Enter')
    await page.getByLabel('Hvorfor fortrydes den?').waitFor()
    await tabTo(page, /Hvorfor fortrydes den/)
    await page.keyboard.type('Prøve.')
    await tabTo(page, /Fortryd indlæsningen/)
    await page.keyboard.press('Enter')
    await page.getByText(/Indlæsningen blev fortrudt/).waitFor()
  })
})

describe('somebody without a login', () => {
  it('is sent to log in, and comes back', async () => {
    const page = await (await browser.newContext({ baseURL: product.address })).newPage()

    await page.goto('/import')

    const link = page.getByRole('main').getByRole('link', { name: 'Log ind' })
    expect(await link.getAttribute('href')).toBe('/log-ind?tilbage=%2Fimport')
    expect(await faultsOf(page)).toEqual([])
    await page.context().close()
  })
})
