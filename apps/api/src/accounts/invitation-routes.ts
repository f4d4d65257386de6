import { staffEndpoints } from '@noegletal/contract'
import type { KeptInvitation } from '@noegletal/store'
import type { FastifyRequest } from 'fastify'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import { badRequest, conflict, notFound } from '../errors/refusal.ts'
import { routeOptions } from '../route-options.ts'
import type { AccountParts } from './account-parts.ts'
import { logIn } from './log-in.ts'
import { hashSecretWord } from './secret-words.ts'

/** What the holder of a link may do without a login: see what it is for, and use it. */
export const invitationRoutes: FastifyPluginCallbackZod<AccountParts> = (app, parts, done) => {
  const { openInvitation, acceptInvitation } = staffEndpoints
  const { administration, clock, attempts, loadLibrary, record } = parts

  app.get(openInvitation.path, routeOptions(openInvitation, 'What a link is for'), (request) => {
    const { email, role, userName } = getInvitation(request, request.params.token)
    return { email, role, name: userName }
  })

  app.post(
    acceptInvitation.path,
    routeOptions(
      acceptInvitation,
      'Make an account with a link, or choose a new password; logs in',
    ),
    async (request, reply) => {
      const { name, password } = request.body
      const { token } = request.params
      const invitation = getInvitation(request, token)
      const email = invitation.email ?? request.body.email
      if (email === undefined) throw badRequest('email', 'Skriv din e-mailadresse')

      const passwordHash = await (await loadLibrary()).hash(password)
      const user = administration.invitations.accept({
        tokenHash: hashSecretWord(token),
        now: clock().toISOString(),
        name,
        email,
        passwordHash,
      })
      if (user === 'gone') throw noInvitation()
      if (user === 'taken') throw conflict('Der er allerede en konto med den e-mailadresse.')
      record(user, invitation.userName === null ? 'accept-invitation' : 'choose-new-password')
      return logIn(parts, { request, reply }, { email: user.email, password })
    },
  )
  done()

  function getInvitation({ ip }: FastifyRequest, token: string): KeptInvitation {
    attempts.check(ip)
    const found = administration.invitations.find(hashSecretWord(token), clock().toISOString())
    if (found !== null) return found
    attempts.fail(ip)
    throw noInvitation()
  }
}

function noInvitation() {
  return notFound('Linket er brugt, trukket tilbage eller udløbet. Bed om et nyt.')
}
