import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext } from 'playwright-core'
import { prepareDatabase } from '../../../scripts/setup/database.ts'
import { startProduct } from '../../../scripts/setup/product.ts'
import { logIn } from './log-in.ts'

/** The product with the catalogue and no figures, for tests that bring their own. */
export type WorkingProduct = {
  readonly address: string
  /** A browser in which an analyst is logged in, with an account of their own. */
  readonly logIn: (browser: Browser, width?: number) => Promise<BrowserContext>
  readonly stop: () => Promise<void>
}

/** Starts a product over a database of its own. */
export async function startWorkingProduct(): Promise<WorkingProduct> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'noegletal-import-'))
  await prepareDatabase(dataDirectory, { empty: true })
  const server = await startProduct({ DATA_DIR: dataDirectory })

  return {
    address: server.address,
    logIn: async (browser, width = 1360) => {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        locale: 'da-DK',
        baseURL: server.address,
      })
      await logIn(context, 'analyst', { address: server.address, dataDirectory })
      return context
    },
    stop: async () => {
      await server.stop()
      await rm(dataDirectory, { recursive: true, force: true })
    },
  }
}
