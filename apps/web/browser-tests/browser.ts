import { type Browser, type Page, chromium } from 'playwright-core'

/** A page, and what must not happen on it while a test uses it. */
export type Visit = {
  readonly page: Page
  /** Addresses of other hosts that the page asked for. */
  readonly strangers: readonly string[]
  /** What the browser complained about: script errors, and what the content security policy refused. */
  readonly complaints: readonly string[]
}

/** Chromium as a container runs it; it makes no connection of its own. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** Opens an address in an empty browser context of the given width and waits until its figures and pictures are there. */
export async function visit(
  browser: Browser,
  { address, width = 1360 }: { readonly address: string; readonly width?: number },
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'da-DK' })
  const page = await context.newPage()
  const strangers: string[] = []
  const complaints: string[] = []
  const { host } = new URL(address)
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.host !== host && url.protocol !== 'data:') strangers.push(request.url())
  })
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))

  await page.goto(address, { waitUntil: 'networkidle' })
  await page.getByRole('heading', { level: 1 }).waitFor()
  await picturesDrawn(page)
  return { page, strangers, complaints }
}

/** Waits for the pictures of a page that somebody began with: its words come before them. */
export async function picturesDrawn(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.chart__plot')].every((plot) => plot.querySelector('svg')),
  )
}
