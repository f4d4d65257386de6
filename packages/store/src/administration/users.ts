import type { Role } from '@noegletal/domain'
import type { Database } from 'better-sqlite3'
import type { KeptUser, UserRegister } from './accounts.ts'

type Row = Omit<KeptUser, 'disabled'> & { readonly disabled: number }

const columns = 'id, name, email, role, createdAt, disabled'

export function createUserRegister(database: Database): UserRegister {
  const selectAll = database.prepare<[], Row>(`
    SELECT ${columns}
      FROM user
     ORDER BY name, email
  `)
  const selectOne = database.prepare<{ id: string }, Row>(`
    SELECT ${columns}
      FROM user
     WHERE id = @id
  `)
  const selectByEmail = database.prepare<{ email: string }, Row>(`
    SELECT ${columns}
      FROM user
     WHERE email = @email
  `)
  const countOtherAdmins = database
    .prepare<{ id: string }, number>(`
      SELECT count(*)
        FROM user
       WHERE role = 'admin'
         AND disabled = 0
         AND id <> @id
    `)
    .pluck()
  const update = database.prepare<{ id: string; role: Role; disabled: number }>(`
    UPDATE user
       SET role     = @role,
           disabled = @disabled
     WHERE id = @id
  `)
  const deleteSessions = database.prepare<{ id: string }>(`
    DELETE FROM session
     WHERE userId = @id
  `)
  const find = (id: string): KeptUser | null => toUser(selectOne.get({ id }))

  const change: UserRegister['change'] = (id, { role, disabled }) => {
    const before = find(id)
    if (before === null) return 'not-found'
    const after = { role: role ?? before.role, disabled: disabled ?? before.disabled }
    const isLastAdmin = isActiveAdmin(before) && countOtherAdmins.get({ id }) === 0
    if (isLastAdmin && !isActiveAdmin(after)) return 'last-admin'
    update.run({ id, role: after.role, disabled: after.disabled ? 1 : 0 })
    if (after.disabled) deleteSessions.run({ id })
    return 'changed'
  }

  return {
    all: () => selectAll.all().map(fromRow),
    find,
    findByEmail: (email) => toUser(selectByEmail.get({ email: email.toLowerCase() })),
    change: (id, wanted) => database.transaction(() => change(id, wanted)).immediate(),
  }
}

function isActiveAdmin({ role, disabled }: Pick<KeptUser, 'role' | 'disabled'>): boolean {
  return role === 'admin' && !disabled
}

function toUser(row: Row | undefined): KeptUser | null {
  return row === undefined ? null : fromRow(row)
}

function fromRow(row: Row): KeptUser {
  return { ...row, disabled: row.disabled === 1 }
}
