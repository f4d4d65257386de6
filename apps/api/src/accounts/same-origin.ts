import type { FastifyRequest } from 'fastify'
import { forbidden } from '../errors/refusal.ts'

/**
 * Throws a refusal for a write that a browser makes for another site's page with this site's cookie (cross-site request
 * forgery; OWASP: verify the origin with standard headers). A program with a key sends no cookie and needs no origin.
 */
export function refuseForeignWriting(request: FastifyRequest): void {
  const isReading = request.method === 'GET' || request.method === 'HEAD'
  if (isReading || request.user?.by === 'token' || isFromHere(request)) return
  throw forbidden('Forespørgslen kommer ikke fra denne side.')
}

/** Browsers say where a write comes from; only a request without a cookie, which is no browser's login, may leave it out. */
function isFromHere({ headers, host }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin'
  const { origin, cookie } = headers
  return origin === undefined ? cookie === undefined : isOriginOf(origin, host)
}

/** By the origin's own protocol, which decides which port goes without saying; `null` is what a page without an origin sends. */
function isOriginOf(origin: string, host: string): boolean {
  if (!URL.canParse(origin)) return false
  const { protocol, host: originHost } = new URL(origin)
  const address = `${protocol}//${host}`
  return URL.canParse(address) && new URL(address).host === originHost
}
