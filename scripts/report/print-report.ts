import { existsSync } from 'node:fs'
import { type Browser, type BrowserContext, type Page, chromium } from 'playwright-core'
import { findChromium } from '../setup/chromium.mjs'
import type { PrintOrder } from './command.ts'
import { ImpossibleError } from './impossible-error.ts'

type Addresses = {
  /** Where the server answers. */
  readonly server: string
  /** The address that users know it by, which the links in the files go to. */
  readonly known: string
}

/** Opens the page of a published report and saves it; throws an `ImpossibleError` when there is no such report or no Chromium. */
export async function printReport(order: PrintOrder, { server, known }: Addresses): Promise<void> {
  await checkPublished(order.id, server)
  const browser = await launch()
  try {
    const context = await browser.newContext({ locale: 'da-DK', acceptDownloads: true })
    if (server !== known) await answerFrom(context, { server, known })
    const page = await context.newPage()
    await page.goto(`${known}/rapporter/${order.id}`, { waitUntil: 'networkidle' })
    await page.getByRole('heading', { level: 1 }).waitFor()
    if (order.docx !== null) await saveWord(page, order.docx)
    if (order.pdf !== null) await savePdf(page, order.pdf)
  } finally {
    await browser.close()
  }
}

async function checkPublished(id: string, server: string): Promise<void> {
  const reply = await fetch(new URL(`/api/v1/reports/${id}`, server))
  if (reply.status === 404) {
    throw new ImpossibleError(`Der er ingen publiceret rapport »${id}«. Er den en kladde endnu?`)
  }
  if (!reply.ok) throw new ImpossibleError(`Programmet svarede ${reply.status} på rapporten.`)
}

async function launch(): Promise<Browser> {
  const executablePath = findChromium()
  if (executablePath === null || !existsSync(executablePath)) {
    throw new ImpossibleError(
      'Der er ingen Chromium. Installér pakken »chromium«, eller skriv stien til en Chromium eller Chrome i CHROMIUM.',
    )
  }
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
}

/** Lets the page believe that it is read at the known address, so that its links go there. */
async function answerFrom(context: BrowserContext, { server, known }: Addresses): Promise<void> {
  await context.route(`${known}/**`, async (route) => {
    const { pathname, search } = new URL(route.request().url())
    await route.fulfill({ response: await route.fetch({ url: `${server}${pathname}${search}` }) })
  })
}

async function saveWord(page: Page, file: string): Promise<void> {
  const button = page.getByRole('button', { name: 'Hent som Word' })
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  await download.saveAs(file)
}

async function savePdf(page: Page, file: string): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  await page.pdf({
    path: file,
    format: 'A4',
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
  })
}
