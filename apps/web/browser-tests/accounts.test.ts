import type { Browser, Page } from 'playwright-core'
import { startProduct } from '../../../scripts/setup/product.ts'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser } from './browser.ts'
import { faultsOf, noFaults } from './faults.ts'
import { invite, logIn, password } from './log-in.ts'

const herning = inject('herning')
let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

async function aPage(): Promise<Page> {
  const context = await browser.newContext({ locale: 'da-DK' })
  return context.newPage()
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })

describe('an account', () => {
  it('is made with a link, left, and come back to by keyboard alone', async () => {
    const page = await aPage()
    const { email, link } = await invite('analyst')
    await page.goto(link)
    await page.getByText('Du er inviteret som analytiker.').waitFor()
    expect(await faultsOf(page)).toEqual(noFaults)
    await page.getByLabel('Navn').focus()
    await page.keyboard.type('Kollega')
    await page.keyboard.press('Tab')
    await page.keyboard.type(password)
    await page.keyboard.press('Enter')
    await heading(page, 'Min konto').waitFor()
    expect(await faultsOf(page)).toEqual(noFaults)

    await page.getByRole('button', { name: 'Log ud' }).press('Enter')
    await heading(page, 'Overblik').waitFor()
    expect(await page.context().cookies()).toEqual([])

    await page.goto(`${herning}/adgangsnoegler`)
    await page.getByRole('link', { name: 'Log ind' }).last().press('Enter')
    await page.getByLabel('E-mail').focus()
    await page.keyboard.type(email)
    await page.keyboard.press('Tab')
    await page.keyboard.type('forkert')
    await page.keyboard.press('Enter')
    await page.getByText('E-mailadressen eller adgangskoden er forkert.').waitFor()
    expect(await faultsOf(page)).toEqual(noFaults)
    await page.getByLabel('Adgangskode', { exact: true }).fill(password)
    await page.keyboard.press('Enter')

    await heading(page, 'Adgangsnøgler').waitFor()
    await page.context().close()
  })

  it('that has been used cannot be made again', async () => {
    const page = await aPage()
    const { link } = await invite('reader')
    await page.goto(link)
    await page.getByLabel('Navn').fill('Leder')
    await page.getByLabel('Adgangskode', { exact: true }).fill(password)
    await page.getByRole('button', { name: 'Opret kontoen' }).click()
    await heading(page, 'Min konto').waitFor()

    await page.goto(link)

    await heading(page, 'Linket virker ikke').waitFor()
    expect(await faultsOf(page)).toEqual(noFaults)
    await page.context().close()
  })
})

describe('an administrator', () => {
  it('invites, changes a role, and closes an account', async () => {
    const page = await aPage()
    await logIn(page.context(), 'admin')
    const { email } = await logIn((await aPage()).context(), 'reader')
    await page.goto(`${herning}/brugere`)
    const row = page.getByRole('row').filter({ hasText: email })

    await row.getByRole('combobox').selectOption({ label: 'Analytiker' })
    await page.getByText(/er ændret\.$/).waitFor({ state: 'attached' })
    await row.getByRole('button', { name: /Luk kontoen/ }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Luk kontoen' }).click()
    await row.getByText('Lukket').waitFor()
    await page.getByLabel('E-mail').fill('ny@kommune.dk')
    await page.getByRole('button', { name: 'Lav et link' }).click()
    await page.getByText('Send dette link til ny@kommune.dk').waitFor()

    expect(await page.getByLabel('Link').inputValue()).toMatch(
      /^http:\/\/\S+\/invitation\/[\w-]{43}$/,
    )
    expect(await faultsOf(page)).toEqual(noFaults)
    await page.goto(`${herning}/haendelser`)
    await page.getByText(`lukkede kontoen ${email}`).waitFor()
    expect(await faultsOf(page)).toEqual(noFaults)
    await page.context().close()
  })
})

describe('a key', () => {
  it('is told once and taken back', async () => {
    const page = await aPage()
    await logIn(page.context(), 'analyst')
    await page.goto(`${herning}/adgangsnoegler`)
    await page.getByLabel('Hvad skal den bruges til?').fill('Månedlig indlæsning')
    await page.getByRole('button', { name: 'Lav nøglen' }).click()
    const key = await page.getByLabel('Nøglen', { exact: true }).inputValue()
    expect(await faultsOf(page)).toEqual(noFaults)
    const ask = () =>
      fetch(`${herning}/api/v1/tokens`, { headers: { authorization: `Bearer ${key}` } })
    expect((await ask()).status).toBe(200)

    await page.reload()
    await page.getByRole('button', { name: /Træk tilbage/ }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Træk tilbage' }).click()

    await page.getByText('Der er ingen nøgler.').waitFor()
    expect((await ask()).status).toBe(401)
    await page.context().close()
  })
})

describe('news', () => {
  it('by e-mail are asked for and ended by keyboard, where mail is sent', async () => {
    const server = await startProduct({
      DATA_DIR: inject('dataDirectory'),
      // Nobody answers there, and nothing is to be sent.
      SMTP_URL: 'smtp://127.0.0.1:9',
      MAIL_FROM: 'noegletal@kommune.dk',
      PUBLIC_URL: 'http://noegletal.test',
    })
    const page = await aPage()
    await logIn(page.context(), 'reader')
    await page.goto(`${herning}/konto`)
    await page.getByText(/^E-mail er ikke sat op/).waitFor()
    expect(await faultsOf(page)).toEqual(noFaults)

    // Cookies are for the machine, whatever the port.
    await page.goto(`${server.address}/konto`)
    await page.getByLabel('Hvor tit?').focus()
    await page.keyboard.press('ArrowDown')
    await page.getByLabel('Område').focus()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Holste')
    await page.keyboard.press('Enter')
    await page.getByRole('group', { name: 'Temaer' }).getByRole('checkbox').first().focus()
    await page.keyboard.press('Space')
    await page.getByRole('button', { name: 'Gem' }).press('Enter')
    await page.getByText(/^Gemt\. Hver mail har et link/).waitFor()
    expect(await faultsOf(page)).toEqual(noFaults)

    await page.reload()
    expect(await page.getByLabel('Hvor tit?').inputValue()).toBe('each-import')
    expect(await page.getByLabel('Område').inputValue()).toBe('Holstebro')
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(1)
    await page.getByLabel('Hvor tit?').selectOption({ label: 'Slet ikke' })
    await page.getByRole('button', { name: 'Gem' }).press('Enter')
    await page.getByText('Du får ikke mere nyt pr. e-mail.').waitFor()
    await page.context().close()
    await server.stop()
  })

  it('are sent to a webhook that an administrator adds and removes', async () => {
    const page = await aPage()
    await logIn(page.context(), 'admin')
    await page.goto(`${herning}/webhooks`)
    await page.getByLabel('Hvem skal have besked?').fill('Intranet')
    await page
      .getByLabel('Adressen, der sendes til')
      .fill('https://intranet.example/en/lang/sti/nyt')
    await page.getByRole('button', { name: 'Tilføj' }).click()
    expect(await page.getByLabel('Hemmeligheden').inputValue()).toMatch(/^whsec_/)
    await page.getByRole('rowheader', { name: 'Intranet' }).waitFor()
    expect(await faultsOf(page)).toEqual(noFaults)

    await page.getByRole('button', { name: /^Fjern/ }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Fjern' }).click()

    await page.getByText('Der er ingen webhooks.').waitFor()
    await page.context().close()
  })
})

describe('who only reads', () => {
  it('gets no cookie, and is asked for nothing', async () => {
    const page = await aPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))

    await page.goto(`${herning}/`, { waitUntil: 'networkidle' })

    expect(await page.context().cookies()).toEqual([])
    expect(asked.filter((url) => url.includes('session'))).toEqual([])
    await page.context().close()
  })

  it('is told at a page of the administrator to log in, and a reader that it is not for them', async () => {
    const page = await aPage()
    await page.goto(`${herning}/brugere`)
    await heading(page, 'Log ind for at gå videre').waitFor()
    expect(await faultsOf(page)).toEqual(noFaults)

    await logIn(page.context(), 'reader')
    await page.reload()

    await heading(page, 'Du har ikke adgang til siden').waitFor()
    expect(await faultsOf(page)).toEqual(noFaults)
    await page.context().close()
  })
})
