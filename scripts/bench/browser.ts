import { type Browser, chromium } from 'playwright-core'
import { findOrInstallChromium } from '../setup/chromium.mjs'

/** Opens a Chromium that makes no connection of its own, and closes it when the work is done. */
export async function withBrowser<Result>(
  work: (browser: Browser) => Promise<Result>,
  extraArguments: readonly string[] = [],
): Promise<Result> {
  const browser = await chromium.launch({
    executablePath: await findOrInstallChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...extraArguments,
    ],
  })
  try {
    return await work(browser)
  } finally {
    await browser.close()
  }
}
