import { type Role, mayAct } from '@noegletal/domain'
import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify'
import { forbidden, unauthorized } from '../errors/refusal.ts'
import type { CurrentUser, Identify } from './current-user.ts'
import { refuseForeignWriting } from './same-origin.ts'

/**
 * The least that a route needs. `anyone` looks who asks and lets everybody through. A route without a role is open and does
 * not look; only one that reads may be without.
 */
export type RouteRole = Role | 'anyone'

declare module 'fastify' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can be added to
  interface FastifyContextConfig {
    role?: RouteRole
    /** Not for programs with a key. */
    peopleOnly?: boolean
  }
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can be added to
  interface FastifyRequest {
    /** Who asks; null for nobody, and on a route without a role. */
    user: CurrentUser | null
  }
}

/**
 * Lets nobody in who may not: 401 without a login, 403 without the role, 403 for a write that another site's page makes in
 * somebody's name. Makes the server refuse to start with a route that writes and says no role.
 */
export function guardRoutes(
  app: FastifyInstance,
  { identify }: { readonly identify: Identify },
): void {
  app.decorateRequest('user', null)
  app.addHook('onRoute', refuseUnguarded)
  // A reader's request goes on at once; waiting even for nothing would cost every one of them a turn.
  app.addHook('onRequest', (request, reply, done) => {
    const { role } = request.routeOptions.config
    if (role === undefined) return done()
    reply.header('cache-control', 'no-store')
    // oxlint-disable-next-line promise/no-callback-in-promise -- a hook is either called back or awaited, and most requests need no waiting
    letIn(request, role).then(() => done(), done)
  })

  async function letIn(request: FastifyRequest, role: RouteRole): Promise<void> {
    const { peopleOnly = false } = request.routeOptions.config
    request.user = await identify(request)
    if (role !== 'anyone') refuseOutsider(request.user, { role, peopleOnly })
    refuseForeignWriting(request)
  }
}

function refuseOutsider(
  user: CurrentUser | null,
  needed: { readonly role: Role; readonly peopleOnly: boolean },
): asserts user is CurrentUser {
  if (user === null) throw unauthorized()
  if (!mayAct(user.role, needed.role)) throw forbidden()
  if (needed.peopleOnly && user.by === 'token') {
    throw forbidden('Det kan kun gøres af en person, der er logget ind.')
  }
}

function refuseUnguarded({ method, url, config }: RouteOptions): void {
  const isWriting = [method].flat().some((name) => name !== 'GET' && name !== 'HEAD')
  if (isWriting && config?.role === undefined) {
    throw new Error(`${[method].flat().join(', ')} ${url} writes and says no role`)
  }
}
