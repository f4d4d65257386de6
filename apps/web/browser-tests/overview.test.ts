import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser, visit } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** The text of a card with plain spaces instead of no-break ones. */
async function card(page: Page, title: string): Promise<string> {
  const cards = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: title, exact: true }) })
  return (await cards.last().innerText()).replaceAll('\u00A0', ' ')
}

describe('Overblik', () => {
  let page: Page
  beforeAll(async () => {
    const address = inject('herning')
    page = (await visit(browser, { address })).page
  })
  afterAll(() => page.context().close())

  it('shows gross unemployment of September 2019 as the minutes have it', async () => {
    const text = await card(page, 'Bruttoledighed')

    expect(text).toMatch(/3,0 %/)
    expect(text).toMatch(/Hele landet\s+3,5 %/)
    expect(text).toContain('september 2019')
  })

  it('shows the young beside RAR and the country', async () => {
    const text = await card(page, 'Unge på offentlig forsørgelse')

    expect(text).toMatch(/10,1 %[\s\S]*RAR Vestjylland\s+11,2 %[\s\S]*Hele landet\s+10,1 %/)
  })

  it('says the change of førtidspension in words', async () => {
    const text = await card(page, 'Førtidspension')

    expect(text).toContain('3.736')
    expect(text).toContain('47 flere end sep. 2018')
  })

  it('shows a figure that lags a month as of its own latest month', async () => {
    const text = await card(page, 'Sygedagpengeforløb')

    expect(text).toContain('901')
    expect(text).toContain('august 2019')
  })

  it('says that there are simulated figures', async () => {
    expect(await page.locator('main').innerText()).toContain('Simulerede tal')
  })
})

describe('the figures as of a day', () => {
  it('shows what the committee saw on 4 June 2019, and says so', async () => {
    const address = `${inject('herning')}/?pr=2019-06-04`
    const { page } = await visit(browser, { address })

    const text = await card(page, 'Bruttoledighed')
    expect(text).toMatch(/3,4 %[\s\S]*Hele landet\s+3,9 %/)
    expect(text).toContain('marts 2019')
    expect(await page.locator('main').innerText()).toContain(
      'Tallene vises, som de var kendt 4. juni 2019.',
    )
    await page.context().close()
  })

  it('is chosen in the menu by meeting, follows to the next page, and is left again', async () => {
    const { page } = await visit(browser, { address: inject('herning') })

    await page.getByText('Vis tallene, som de var kendt').click()
    await page.getByRole('link', { name: /^4\. juni 2019/ }).click()
    await page.getByText('Tallene vises, som de var kendt 4. juni 2019.').waitFor()
    await page.getByRole('link', { name: 'Bruttoledighed', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Bruttoledighed' }).waitFor()
    expect(new URL(page.url()).searchParams.get('pr')).toBe('2019-06-04')

    await page.getByRole('link', { name: 'Vis seneste tal' }).click()
    await page.getByRole('rowheader', { name: /september 2019/ }).waitFor()
    expect(new URL(page.url()).searchParams.has('pr')).toBe(false)
    await page.context().close()
  })
})

describe('the origin of a figure', () => {
  it('is three clicks away from Overblik, with file and line', async () => {
    const { page } = await visit(browser, { address: inject('herning') })

    await page
      .getByRole('link', { name: /3,0.%.*hvor kommer tallet fra/i })
      .first()
      .click()
    await page.getByRole('heading', { level: 1, name: 'Hvor kommer tallet fra?' }).waitFor()

    const text = await page.locator('main').innerText()
    expect(text).toContain('beskaeftigelsesudvalget-2019-11-13.csv')
    expect(text).toContain('Bruttoledighed;Herning;2019M09;3,0')
    expect(text).toContain('Linje 2 i filen')
    await page.context().close()
  })
})

describe('a page that is not there', () => {
  it.each(['/findes-ikke', '/noegletal/findes-ikke', '/indlaesninger/99999'])(
    '%s says so with status 404 and a way on',
    async (path) => {
      const address = `${inject('herning')}${path}`
      const { page } = await visit(browser, { address })

      expect(await page.locator('h1').innerText()).toMatch(/findes ikke/)
      expect((await page.request.get(address)).status()).toBe(404)
      await page.getByRole('link', { name: 'Gå til Overblik' }).click()
      await page.getByRole('heading', { level: 1, name: 'Overblik' }).waitFor()
      await page.context().close()
    },
  )
})

describe('a server that does not answer', () => {
  it('is told with a way to try again, and the figures come when it is back', async () => {
    const { page } = await visit(browser, { address: inject('herning') })

    await page.route('**/api/v1/series*', (route) => route.abort())
    await page.getByRole('link', { name: 'Fleksjob', exact: true }).click()
    await page.getByText('Der er ingen forbindelse til serveren.').waitFor()
    await page.unroute('**/api/v1/series*')
    await page.getByRole('button', { name: 'Prøv igen' }).click()

    await page.getByRole('heading', { level: 1, name: 'Fleksjob' }).waitFor()
    expect(await page.locator('main').innerText()).toContain('1.526')
    await page.context().close()
  })
})
