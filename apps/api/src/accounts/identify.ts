import type { Administration, KeptToken, KeptUser } from '@noegletal/store'
import { mayAct } from '@noegletal/domain'
import type { FastifyRequest } from 'fastify'
import type { Clock } from '../clock.ts'
import { unauthorized } from '../errors/refusal.ts'
import type { Attempts } from './attempts.ts'
import type { CurrentUser, Identify } from './current-user.ts'
import type { LoadLibrary } from './load-library.ts'
import { hashSecretWord } from './secret-words.ts'

type Parts = {
  readonly administration: Pick<Administration, 'users' | 'tokens'>
  readonly loadLibrary: LoadLibrary
  readonly attempts: Attempts
  readonly clock: Clock
}

// Other schemes are a proxy's own business.
const bearer = /^Bearer (.*)$/i
const sessionCookie = /(?:^|;\s*)(?:__Secure-)?noegletal\.session_token=/

/**
 * By the key of a program (`Authorization: Bearer …`), or else by the session of the cookie. Who shows neither is nobody,
 * and no database is asked.
 */
export function createIdentify(parts: Parts): Identify {
  return async (request) => {
    const { authorization, cookie } = request.headers
    const key = bearer.exec(authorization ?? '')?.[1]
    if (key !== undefined) return identifyToken(request, key, parts)
    return cookie !== undefined && sessionCookie.test(cookie) ? identifyPerson(cookie, parts) : null
  }
}

function identifyToken(
  { ip }: FastifyRequest,
  key: string,
  { administration, attempts, clock }: Parts,
): CurrentUser {
  attempts.check(ip)
  const token = administration.tokens.use(hashSecretWord(key), clock().toISOString())
  const user = token && administration.users.find(token.userId)
  if (!token || !user) {
    attempts.fail(ip)
    throw unauthorized('Nøglen findes ikke, er udløbet eller er trukket tilbage.')
  }
  return toProgram(token, user)
}

async function identifyPerson(
  cookie: string,
  { administration, loadLibrary }: Parts,
): Promise<CurrentUser | null> {
  const library = await loadLibrary()
  const id = await library.findUserId(cookie)
  const user = id === null ? null : administration.users.find(id)
  return user === null || user.disabled ? null : toPerson(user)
}

/** A person as who asks. */
export function toPerson({ id, name, email, role }: KeptUser): CurrentUser {
  return { id, name, email, role, by: 'session' }
}

/** A program acts for who made its key, and never as an administrator. */
function toProgram({ name: keyName }: KeptToken, { id, name, email, role }: KeptUser): CurrentUser {
  const capped = mayAct(role, 'analyst') ? 'analyst' : role
  return { id, name: `${name} (nøglen ${keyName})`, email, role: capped, by: 'token' }
}
