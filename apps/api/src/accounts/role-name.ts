import type { Role } from '@noegletal/domain'

/** A role as people say it. */
export const roleName: Record<Role, string> = {
  reader: 'læser',
  analyst: 'analytiker',
  admin: 'administrator',
}
