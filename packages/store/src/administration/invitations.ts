import type { Database } from 'better-sqlite3'
import { randomUUID } from 'node:crypto'
import type { InvitationBook, KeptInvitation } from './accounts.ts'
import { createUserRegister } from './users.ts'

type Row = KeptInvitation & { readonly userId: string | null }
type Acceptance = Parameters<InvitationBook['accept']>[0]

const openOnes = `
    SELECT invitation.id,
           coalesce(user.email, invitation.email) AS email,
           coalesce(user.role, invitation.role)   AS role,
           user.id                                AS userId,
           user.name                              AS userName,
           expires_at                             AS expiresAt
      FROM invitation
      LEFT JOIN user
        ON user.id = invitation.user
     WHERE closed_at IS NULL
       AND expires_at > @now`

export function createInvitationBook(database: Database): InvitationBook {
  const selectOpen = database.prepare<{ now: string }, Row>(`
    ${openOnes}
       AND user.id IS NULL
     ORDER BY created_at DESC, invitation.id
  `)
  const selectOne = database.prepare<{ tokenHash: string; now: string }, Row>(`
    ${openOnes}
       AND token_hash = @tokenHash
  `)
  const insert = database.prepare(`
    INSERT INTO invitation (id, token_hash, email, role, user, created_at, created_by, expires_at)
    VALUES (@id, @tokenHash, @email, @role, @userId, @createdAt, @createdBy, @expiresAt)
  `)
  const closeSame = database.prepare(`
    UPDATE invitation
       SET closed_at = @createdAt
     WHERE closed_at IS NULL
       AND email IS @email
       AND user IS @userId
  `)
  const close = database.prepare<{ id: string; now: string }>(`
    UPDATE invitation
       SET closed_at = @now
     WHERE id = @id
       AND closed_at IS NULL
       AND expires_at > @now
  `)
  const users = createUserRegister(database)
  const writeAccount = createAccountWriter(database)

  const accept = (acceptance: Acceptance): ReturnType<InvitationBook['accept']> => {
    const invitation = selectOne.get(acceptance)
    if (invitation === undefined) return 'gone'
    const email = (invitation.email ?? acceptance.email).toLowerCase()
    if (invitation.userId === null && users.findByEmail(email) !== null) return 'taken'
    close.run({ id: invitation.id, now: acceptance.now })
    const id = writeAccount({ ...acceptance, ...invitation, email })
    return users.find(id) ?? 'gone'
  }

  return {
    open: (now) => selectOpen.all({ now }).map(toInvitation),
    find: (tokenHash, now) => {
      const row = selectOne.get({ tokenHash, now })
      return row === undefined ? null : toInvitation(row)
    },
    add: (given) => {
      const invitation = { ...given, email: given.email?.toLowerCase() ?? null }
      database
        .transaction(() => {
          closeSame.run(invitation)
          insert.run(invitation)
        })
        .immediate()
    },
    withdraw: (id, now) => close.run({ id, now }).changes === 1,
    accept: (acceptance) => database.transaction(() => accept(acceptance)).immediate(),
  }
}

type Account = Acceptance & Pick<Row, 'userId' | 'role'>

/** Writes what the accounts' library would: a user with a password of their own, or a new password; gives the user's id. */
function createAccountWriter(database: Database): (account: Account) => string {
  const insertUser = database.prepare(`
    INSERT INTO user (id, name, email, emailVerified, createdAt, updatedAt, role, disabled)
    VALUES (@id, @name, @email, 0, @now, @now, @role, 0)
  `)
  const insertAccount = database.prepare(`
    INSERT INTO account (id, accountId, providerId, userId, password, createdAt, updatedAt)
    VALUES (@accountId, @id, 'credential', @id, @passwordHash, @now, @now)
  `)
  const updatePassword = database.prepare(`
    UPDATE account
       SET password  = @passwordHash,
           updatedAt = @now
     WHERE userId = @id
       AND providerId = 'credential'
  `)
  const deleteSessions = database.prepare(`
    DELETE FROM session
     WHERE userId = @id
  `)

  return ({ userId, name, email, role, passwordHash, now }) => {
    const id = userId ?? randomUUID()
    if (userId === null) {
      insertUser.run({ id, name, email, role, now })
      insertAccount.run({ accountId: randomUUID(), id, passwordHash, now })
    } else {
      updatePassword.run({ id, passwordHash, now })
      deleteSessions.run({ id })
    }
    return id
  }
}

function toInvitation({ id, email, role, userName, expiresAt }: Row): KeptInvitation {
  return { id, email, role, userName, expiresAt }
}
