import { type Session, staffEndpoints } from '@noegletal/contract'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import { routeOptions } from '../route-options.ts'
import type { AccountParts } from './account-parts.ts'
import { type CurrentUser, userOf } from './current-user.ts'
import { logIn, originOf, setCookies, toRefusal } from './log-in.ts'
import { markOfLogin, mendedMark, noMarkOfLogin } from './login-cookies.ts'

/** Logging in and out. Of the accounts' library nothing else can be reached. */
export const loginRoutes: FastifyPluginCallbackZod<AccountParts> = (app, parts, done) => {
  const { session, logIn: login, logOut, changePassword } = staffEndpoints

  app.get(session.path, routeOptions(session, 'Who is logged in'), (request, reply) => {
    const { user, headers } = request
    if (user === null || user.by === 'session') {
      const mended = mendedMark(headers.cookie, user?.role ?? null, parts.secure)
      if (mended !== null) reply.header('set-cookie', mended)
    }
    return toSession(user)
  })

  app.post(
    login.path,
    routeOptions(login, 'Log in; sets the cookies of a login'),
    (request, reply) => logIn(parts, { request, reply }, request.body),
  )

  app.post(logOut.path, routeOptions(logOut, 'Log out; takes the cookies away'), (request, reply) =>
    endLogin(request, reply),
  )

  app.post(
    changePassword.path,
    routeOptions(
      changePassword,
      'Change the own password; ends every other login of the same person',
    ),
    async (request, reply) => {
      const library = await parts.loadLibrary()
      const body = { ...request.body, revokeOtherSessions: true }
      const asked = { ...originOf(request), path: '/change-password', body } as const
      const response = await library.ask(asked)
      if (!response.ok) throw await toRefusal(response)
      const user = userOf(request)
      parts.record(user, 'change-password')
      setCookies(reply, response, markOfLogin(user.role, parts.secure))
      return toSession(request.user)
    },
  )
  done()

  async function endLogin(request: FastifyRequest, reply: FastifyReply): Promise<Session> {
    if (request.user?.by === 'session') {
      const library = await parts.loadLibrary()
      const asked = { ...originOf(request), path: '/sign-out', body: {} } as const
      setCookies(reply, await library.ask(asked), noMarkOfLogin(parts.secure))
      parts.record(request.user, 'log-out')
    }
    return toSession(null)
  }
}

function toSession(user: CurrentUser | null): Session {
  if (user === null) return { user: null }
  const { id, name, email, role } = user
  return { user: { id, name, email, role } }
}
