import type { Role } from '@noegletal/domain'
import type { FastifyRequest } from 'fastify'
import { unauthorized } from '../errors/refusal.ts'

/** Who asks. */
export type CurrentUser = {
  readonly id: string
  /** What the log and the history call who did something; for a key its own name as well. */
  readonly name: string
  readonly email: string
  /** What may be done in this request; with a key at most what an analyst may. */
  readonly role: Role
  /** Whether a person has logged in, or a program has shown a key. */
  readonly by: 'session' | 'token'
}

/** Who shows what a request shows; null for nobody. Throws a refusal when a proof is shown that is not valid. */
export type Identify = (request: FastifyRequest) => Promise<CurrentUser | null>

/** Who asks, on a route that has a role. */
export function userOf({ user }: FastifyRequest): CurrentUser {
  if (user === null) throw unauthorized()
  return user
}
