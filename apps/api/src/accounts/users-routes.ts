import { staffEndpoints } from '@noegletal/contract'
import type { KeptInvitation, KeptUser } from '@noegletal/store'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import { conflict, notFound } from '../errors/refusal.ts'
import { routeOptions } from '../route-options.ts'
import type { AccountParts } from './account-parts.ts'
import { changeUser } from './change-user.ts'
import { userOf } from './current-user.ts'
import { invite, offerNewPassword } from './invite.ts'
import { roleName } from './role-name.ts'

/** Who has an account, and who is invited to make one. */
export const usersRoutes: FastifyPluginCallbackZod<AccountParts> = (app, parts, done) => {
  const { users, changeUser: change, offerNewPassword: newPassword } = staffEndpoints
  const { invitations, invite: inviting, withdrawInvitation } = staffEndpoints
  const { administration, clock, record } = parts

  app.get(users.path, routeOptions(users, 'Everybody with an account'), () =>
    administration.users.all(),
  )

  app.patch(
    change.path,
    routeOptions(change, 'Change a role, close an account or open it again'),
    (request) => {
      changeUser(parts, getUser(request.params.id), {
        change: request.body,
        by: userOf(request),
      })
      return administration.users.all()
    },
  )

  app.post(
    newPassword.path,
    routeOptions(newPassword, 'Make a link by which somebody chooses a new password'),
    (request) => {
      const user = getUser(request.params.id)
      const by = userOf(request)
      if (user.disabled) throw conflict('Kontoen er lukket. Åbn den først.')
      const offered = offerNewPassword({ administration, now: clock() }, { user, by: by.email })
      record(by, 'offer-new-password', user.email)
      return offered
    },
  )

  app.get(
    invitations.path,
    routeOptions(invitations, 'Invitations that have not been used'),
    openInvitations,
  )

  app.post(
    inviting.path,
    routeOptions(inviting, 'Make a link by which somebody makes an account; the link is told once'),
    (request) => {
      const { role } = request.body
      const email = request.body.email.toLowerCase()
      const by = userOf(request)
      const isTaken = administration.users.findByEmail(email) !== null
      if (isTaken) throw conflict('Der er allerede en konto med den e-mailadresse.')
      const invited = invite({ administration, now: clock() }, { email, role, by: by.email })
      record(by, 'invite', `${email}, ${roleName[role]}`)
      return { ...invited, email }
    },
  )

  app.delete(
    withdrawInvitation.path,
    routeOptions(withdrawInvitation, 'Take an invitation back'),
    (request) => {
      const { id } = request.params
      const email = openInvitations().find((open) => open.id === id)?.email ?? ''
      const isWithdrawn = administration.invitations.withdraw(id, clock().toISOString())
      if (!isWithdrawn) throw notFound('Invitationen er brugt eller trukket tilbage.')
      record(userOf(request), 'withdraw-invitation', email)
      return openInvitations()
    },
  )
  done()

  function openInvitations() {
    return administration.invitations.open(clock().toISOString()).map(toInvitation)
  }

  function getUser(id: string): KeptUser {
    const user = administration.users.find(id)
    if (user === null) throw notFound('Brugeren findes ikke.')
    return user
  }
}

function toInvitation({ id, email, role, expiresAt }: KeptInvitation) {
  return { id, email: email ?? 'den første administrator', role, expiresAt }
}
