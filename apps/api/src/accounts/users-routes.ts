import { Problem, staffEndpoints } from '@noegletal/contract'
import type { KeptInvitation, KeptUser } from '@noegletal/store'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import { conflict, notFound } from '../errors/refusal.ts'
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

  app.get(
    users.path,
    {
      config: { role: users.role },
      schema: {
        summary: 'Everybody with an account',
        querystring: users.query,
        response: { 200: users.response, '4xx': Problem },
      },
    },
    () => administration.users.all(),
  )

  app.patch(
    change.path,
    {
      config: { role: change.role },
      schema: {
        summary: 'Change a role, close an account or open it again',
        params: change.params,
        querystring: change.query,
        body: change.body,
        response: { 200: change.response, '4xx': Problem },
      },
    },
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
    {
      config: { role: newPassword.role },
      schema: {
        summary: 'Make a link by which somebody chooses a new password',
        params: newPassword.params,
        querystring: newPassword.query,
        response: { 200: newPassword.response, '4xx': Problem },
      },
    },
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
    {
      config: { role: invitations.role },
      schema: {
        summary: 'Invitations that have not been used',
        querystring: invitations.query,
        response: { 200: invitations.response, '4xx': Problem },
      },
    },
    openInvitations,
  )

  app.post(
    inviting.path,
    {
      config: { role: inviting.role },
      schema: {
        summary: 'Make a link by which somebody makes an account; the link is told once',
        querystring: inviting.query,
        body: inviting.body,
        response: { 200: inviting.response, '4xx': Problem },
      },
    },
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
    {
      config: { role: withdrawInvitation.role },
      schema: {
        summary: 'Take an invitation back',
        params: withdrawInvitation.params,
        querystring: withdrawInvitation.query,
        response: { 200: withdrawInvitation.response, '4xx': Problem },
      },
    },
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
