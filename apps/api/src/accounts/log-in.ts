import type { LogIn, Session } from '@noegletal/contract'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import {
  type Refusal,
  internalFault,
  tooMany,
  unauthorized,
  unreadable,
} from '../errors/refusal.ts'
import type { AccountParts } from './account-parts.ts'
import { markOfLogin } from './login-cookies.ts'

type Exchange = { readonly request: FastifyRequest; readonly reply: FastifyReply }

/** Logs somebody in and sets the cookies; throws a refusal that does not tell whether the address or the password is wrong. */
export async function logIn(
  { administration, loadLibrary, record, secure }: AccountParts,
  { request, reply }: Exchange,
  { email, password }: z.infer<typeof LogIn>,
): Promise<Session> {
  const library = await loadLibrary()
  const body = { email: email.trim(), password }
  // Without the cookies that came: a new login has nothing to do with an old one.
  const response = await library.ask({
    ...originOf(request),
    path: '/sign-in/email',
    cookie: undefined,
    body,
  })
  const user = administration.users.findByEmail(body.email)
  if (!response.ok || user === null) {
    record(body.email, 'log-in-failed', request.ip)
    throw await toRefusal(response)
  }
  record(user, 'log-in', request.ip)
  setCookies(reply, response, markOfLogin(user.role, secure))
  const { id, name, role } = user
  return { user: { id, name, email: user.email, role } }
}

/** What the accounts' library is told of a request. */
export function originOf({ ip, headers }: FastifyRequest) {
  return { address: ip, userAgent: headers['user-agent'], cookie: headers.cookie }
}

/** Hands on the cookies that the library sets, and one more. */
export function setCookies(reply: FastifyReply, response: Response, mark: string): void {
  reply.header('set-cookie', [...response.headers.getSetCookie(), mark])
}

const messages = new Map([
  ['INVALID_EMAIL_OR_PASSWORD', 'E-mailadressen eller adgangskoden er forkert.'],
  ['INVALID_EMAIL', 'E-mailadressen eller adgangskoden er forkert.'],
  ['FAILED_TO_CREATE_SESSION', 'Kontoen er lukket. Tal med en administrator.'],
  ['INVALID_PASSWORD', 'Den nuværende adgangskode er forkert.'],
])

/** What the library says, in Danish and with a status of this server. */
export async function toRefusal(response: Response): Promise<Refusal> {
  if (response.status === 429) return tooMany(Number(response.headers.get('x-retry-after') ?? 60))
  if (response.status >= 500) return internalFault()
  const body: unknown = await response.json().catch(() => null)
  const message = messages.get(codeOf(body))
  if (message === undefined) return unreadable('Forespørgslen kan ikke læses.')
  return codeOf(body) === 'INVALID_PASSWORD' ? unreadable(message) : unauthorized(message)
}

function codeOf(body: unknown): string {
  const isCoded = typeof body === 'object' && body !== null && 'code' in body
  return isCoded ? String(body.code) : ''
}
