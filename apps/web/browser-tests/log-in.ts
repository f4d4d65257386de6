import { execFile } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import type { BrowserContext } from 'playwright-core'
import { inject } from 'vitest'

const script = resolve(import.meta.dirname, '../../../scripts/user.ts')

/** The password of everybody who has an account in a test. */
export const password = 'korrekt hest batteri'

type Role = 'reader' | 'analyst' | 'admin'

/** A product that runs, and where its accounts are kept. */
export type RunningProduct = { readonly address: string; readonly dataDirectory: string }

/** The product that the test files share. */
const shared = (): RunningProduct => ({
  address: inject('herning'),
  dataDirectory: inject('dataDirectory'),
})

/** Makes a link for a new account on the command line, as an administrator does, and gives it with its e-mail address. */
export async function invite(
  role: Role,
  { address, dataDirectory }: RunningProduct = shared(),
): Promise<{ readonly email: string; readonly link: string }> {
  // Test files that run beside and after each other share the product.
  const email = `${role}-${randomUUID()}@kommune.dk`
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [script, 'invite', email, '--role', role],
    { env: { ...process.env, DATA_DIR: dataDirectory, PUBLIC_URL: address } },
  )
  const link = /http\S+\/invitation\/\S+/.exec(stdout)?.[0]
  if (link === undefined) throw new Error(`There is no link in ${stdout}`)
  return { email, link }
}

/** Gives every page of a browser context the login of somebody new with a role. */
export async function logIn(
  context: BrowserContext,
  role: Role,
  product: RunningProduct = shared(),
): Promise<{ readonly email: string }> {
  const { email, link } = await invite(role, product)
  const url = link.replace('/invitation/', '/api/v1/open-invitations/')
  const reply = await context.request.post(url, {
    data: { name: names[role], password },
    // From a machine of their own: one address may log in ten times a minute, and all test files come from this one.
    headers: { origin: product.address, 'x-forwarded-for': `10.${[...randomBytes(3)].join('.')}` },
  })
  if (!reply.ok()) throw new Error(await reply.text())
  return { email }
}

const names: Record<Role, string> = {
  reader: 'Lis Læser',
  analyst: 'Anna Analytiker',
  admin: 'Adam Administrator',
}
