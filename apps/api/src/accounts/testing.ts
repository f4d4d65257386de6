import type { Role } from '@noegletal/domain'
import type { Administration } from '@noegletal/store'
import type { FastifyInstance } from 'fastify'
import type { Clock } from '../clock.ts'
import { invite } from './invite.ts'

/** The password of everybody who logs in in a test. */
export const testPassword = 'korrekt hest batteri'

let accounts = 0

type Parts = {
  readonly app: FastifyInstance
  readonly administration: Administration
  readonly clock: Clock
}

/** Makes an account with a role, by the door that people use, and gives the headers of a request that is logged in. */
export async function logIn(
  { app, administration, clock }: Parts,
  role: Role,
): Promise<Record<string, string>> {
  accounts += 1
  const email = `${role}${accounts}@kommune.dk`
  const { path } = invite({ administration, now: clock() }, { email, role, by: 'test' })
  const reply = await app.inject({
    method: 'POST',
    url: path.replace('/invitation/', '/api/v1/open-invitations/'),
    payload: { name: `Test ${role}`, password: testPassword },
    // Everybody from an address of their own, since attempts are counted by address.
    remoteAddress: `10.0.${accounts >> 8}.${accounts & 255}`,
  })
  if (reply.statusCode !== 200) throw new Error(reply.body)
  const cookie = reply.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`)
  return { cookie: cookie.join('; '), 'sec-fetch-site': 'same-origin' }
}
