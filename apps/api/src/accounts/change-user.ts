import type { UserChange } from '@noegletal/contract'
import type { Administration, KeptUser } from '@noegletal/store'
import type { z } from 'zod'
import { conflict, notFound } from '../errors/refusal.ts'
import type { RecordAction } from './record-action.ts'
import { roleName } from './role-name.ts'

type Parts = {
  readonly administration: Pick<Administration, 'users'>
  readonly record: RecordAction
}

type Wanted = {
  readonly change: z.infer<typeof UserChange>
  readonly by: Parameters<RecordAction>[0]
}

/** Changes a role, closes an account or opens it again. Throws a refusal for the last administrator. */
export function changeUser(
  { administration, record }: Parts,
  user: KeptUser,
  { change, by }: Wanted,
): void {
  const outcome = administration.users.change(user.id, change)
  if (outcome === 'not-found') throw notFound('Brugeren findes ikke.')
  if (outcome === 'last-admin') {
    throw conflict('Der skal være mindst én administrator, der kan logge ind.')
  }
  const { role, disabled } = change
  if (role !== undefined && role !== user.role) {
    record(by, 'change-role', `${user.email} til ${roleName[role]}`)
  }
  if (disabled === undefined || disabled === user.disabled) return
  record(by, disabled ? 'disable-user' : 'enable-user', user.email)
}
