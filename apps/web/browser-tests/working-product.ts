import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import type { Browser, BrowserContext } from 'playwright-core'
import { prepareDatabase } from '../../../scripts/setup/database.ts'
import { startProduct } from '../../../scripts/setup/product.ts'

const root = resolve(import.meta.dirname, '../../..')

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
  let accounts = 0

  return {
    address: server.address,
    logIn: async (browser, width = 1360) => {
      accounts += 1
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        locale: 'da-DK',
        baseURL: server.address,
      })
      const email = `analytiker${accounts}@kommune.dk`
      await enter(context, { origin: server.address, path: await invite(dataDirectory, email) })
      return context
    },
    stop: async () => {
      await server.stop()
      await rm(dataDirectory, { recursive: true, force: true })
    },
  }
}

/** The path of the link that the command line prints for one person. */
async function invite(dataDirectory: string, email: string): Promise<string> {
  const command = ['scripts/user.ts', 'invite', email, '--role', 'analyst']
  const { stdout } = await promisify(execFile)(process.execPath, command, {
    cwd: root,
    env: { ...process.env, DATA_DIR: dataDirectory },
  })
  const path = /\/invitation\/[\w-]+/.exec(stdout)?.[0]
  if (path === undefined) throw new Error(`No link in: ${stdout}`)
  return path
}

async function enter(
  context: BrowserContext,
  { origin, path }: { readonly origin: string; readonly path: string },
): Promise<void> {
  const reply = await context.request.post(
    path.replace('/invitation/', '/api/v1/open-invitations/'),
    {
      headers: { origin, 'sec-fetch-site': 'same-origin' },
      data: { name: 'Anna Analytiker', password: 'korrekt hest batteri' },
    },
  )
  if (!reply.ok()) throw new Error(await reply.text())
}
