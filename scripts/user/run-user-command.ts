import { changeUser, createRecordAction, invite, offerNewPassword, roleName } from '@noegletal/api'
import type { Administration, KeptUser } from '@noegletal/store'
import type { UserCommand } from './command.ts'

type Order = {
  readonly administration: Administration
  /** Where browsers find the server. */
  readonly url: string
  /** Who sits at the keyboard. */
  readonly by: string
  readonly print: (line: string) => void
}

/** It cannot be done; the message is a Danish sentence. */
export class ImpossibleError extends Error {
  override readonly name = 'ImpossibleError'
}

/** Does what was asked for and prints what came of it. Throws an `ImpossibleError` or a refusal of the server's. */
export function runUserCommand(
  order: Order,
  command: Exclude<UserCommand, { readonly kind: 'help' }>,
): void {
  switch (command.kind) {
    case 'list':
      return list(order)
    case 'invite':
      return inviteSomebody(order, command)
    case 'reset-password':
      return resetPassword(order, command.email)
    case 'role':
      return change(order, command.email, { role: command.role })
    case 'disable':
    case 'enable':
      return change(order, command.email, { disabled: command.kind === 'disable' })
    default:
      return command satisfies never
  }
}

function list({ administration, print }: Order): void {
  const users = administration.users.all()
  if (users.length === 0) print('Ingen har en konto endnu.')
  for (const user of users) print(describe(user))
  for (const { email, role } of administration.invitations.open(new Date().toISOString())) {
    print(`${email ?? '(den første administrator)'}  ${roleName[role]}  (inviteret)`)
  }
}

function inviteSomebody(
  order: Order,
  { email, role }: Extract<UserCommand, { readonly kind: 'invite' | 'role' }>,
): void {
  const { administration, by, print } = order
  if (administration.users.findByEmail(email) !== null) {
    throw new ImpossibleError(`${email} har allerede en konto.`)
  }
  const { path } = invite({ administration, now: new Date() }, { email, role, by })
  record(order)(by, 'invite', `${email.toLowerCase()}, ${roleName[role]}`)
  print(`Send dette link til ${email}. Det gælder 7 dage og kan bruges én gang:`)
  print(new URL(path, order.url).href)
}

function resetPassword(order: Order, email: string): void {
  const { administration, by, print } = order
  const user = getUser(order, email)
  if (user.disabled) throw new ImpossibleError('Kontoen er lukket. Åbn den først.')
  const { path } = offerNewPassword({ administration, now: new Date() }, { user, by })
  record(order)(by, 'offer-new-password', user.email)
  print(`Send dette link til ${user.email}. Det gælder 7 dage og kan bruges én gang:`)
  print(new URL(path, order.url).href)
}

function change(
  order: Order,
  email: string,
  wanted: Parameters<typeof changeUser>[2]['change'],
): void {
  const { administration, by, print } = order
  const user = getUser(order, email)
  changeUser({ administration, record: record(order) }, user, { change: wanted, by })
  print(describe(getUser(order, email)))
}

function getUser({ administration }: Order, email: string): KeptUser {
  const user = administration.users.findByEmail(email)
  if (user === null) throw new ImpossibleError(`Ingen har en konto med adressen ${email}.`)
  return user
}

function describe({ name, email, role, disabled }: KeptUser): string {
  return `${email}  ${name}  ${roleName[role]}${disabled ? '  (lukket)' : ''}`
}

function record({ administration }: Order) {
  return createRecordAction(administration, () => new Date())
}
