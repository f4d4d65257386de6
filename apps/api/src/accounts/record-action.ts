import type { Administration, AdministrationAction } from '@noegletal/store'
import type { Clock } from '../clock.ts'
import type { CurrentUser } from './current-user.ts'

/** Writes one line in the log: who did what to what. `by` is a person, a program with a key, or a name. */
export type RecordAction = (
  by: Pick<CurrentUser, 'name' | 'email'> | string,
  action: AdministrationAction,
  subject?: string,
) => void

const longest = 300 // characters: what a stranger types into a login is not kept at any length

export function createRecordAction(
  administration: Pick<Administration, 'audit'>,
  clock: Clock,
): RecordAction {
  return (by, action, subject = '') => {
    const name = typeof by === 'string' ? by : `${by.name} (${by.email})`
    administration.audit.add({
      at: clock().toISOString(),
      by: name.slice(0, longest) || 'ukendt',
      action,
      subject: subject.slice(0, longest),
    })
  }
}
