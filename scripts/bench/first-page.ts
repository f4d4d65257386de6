import type { Browser } from 'playwright-core'
import { withBrowser } from './browser.ts'
import type { Measurement } from './measurement.ts'

/** The compressed size in kB (1,000 bytes) of every request that Overblik makes in an empty browser, in all and of JavaScript. */
export function measureFirstPage(address: string): Promise<Measurement[]> {
  return withBrowser((browser) => weighFirstPage(browser, address))
}

async function weighFirstPage(browser: Browser, address: string): Promise<Measurement[]> {
  const page = await browser.newPage()
  const network = await page.context().newCDPSession(page)
  await network.send('Network.enable')
  const scripts = new Set<string>()
  let all = 0
  let script = 0
  network.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.mimeType.includes('javascript')) scripts.add(requestId)
  })
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    all += encodedDataLength
    if (scripts.has(requestId)) script += encodedDataLength
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  return [
    {
      name: 'first_page_kb',
      rounds: [all / 1000],
      meaning: 'kB over the wire for Overblik, everything included',
    },
    { name: 'first_page_js_kb', rounds: [script / 1000], meaning: 'of that JavaScript' },
  ]
}
