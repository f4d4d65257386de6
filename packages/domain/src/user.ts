import { z } from 'zod'

/**
 * Who may do what. Everybody may read what is published without a login; a `reader` may also log in (and subscribe), an
 * `analyst` imports, publishes, undoes and edits the catalogue, an `admin` manages users as well.
 */
export const Role = z.enum(['reader', 'analyst', 'admin'])
export type Role = z.infer<typeof Role>

const rank: Record<Role, number> = { reader: 0, analyst: 1, admin: 2 }

/** Whether somebody with `role` may do what needs `needed`. */
export function mayAct(role: Role, needed: Role): boolean {
  return rank[role] >= rank[needed]
}
