import type { Database } from 'better-sqlite3'
import type { KeptToken, TokenRing } from './accounts.ts'

const aMinute = 60_000 // milliseconds

const columns = `
           api_token.id,
           api_token.name,
           user.id      AS userId,
           user.name    AS userName,
           created_at   AS createdAt,
           expires_at   AS expiresAt,
           last_used_at AS lastUsedAt`

export function createTokenRing(database: Database): TokenRing {
  const selectAll = database.prepare<[], KeptToken>(`
    SELECT ${columns}
      FROM api_token
      JOIN user
        ON user.id = api_token.user
     WHERE revoked_at IS NULL
     ORDER BY created_at DESC, api_token.id
  `)
  const selectWorking = database.prepare<{ tokenHash: string; now: string }, KeptToken>(`
    SELECT ${columns}
      FROM api_token
      JOIN user
        ON user.id = api_token.user
     WHERE token_hash = @tokenHash
       AND revoked_at IS NULL
       AND coalesce(expires_at > @now, TRUE)
       AND user.disabled = 0
  `)
  const insert = database.prepare(`
    INSERT INTO api_token (id, token_hash, name, user, created_at, expires_at)
    VALUES (@id, @tokenHash, @name, @userId, @createdAt, @expiresAt)
  `)
  const noteUse = database.prepare<{ id: string; now: string }>(`
    UPDATE api_token
       SET last_used_at = @now
     WHERE id = @id
  `)
  const markRevoked = database.prepare<{ id: string; now: string }>(`
    UPDATE api_token
       SET revoked_at = @now
     WHERE id = @id
       AND revoked_at IS NULL
  `)

  return {
    all: () => selectAll.all(),
    use: (tokenHash, now) => {
      const token = selectWorking.get({ tokenHash, now }) ?? null
      if (token !== null && isLongAgo(token.lastUsedAt, now)) noteUse.run({ id: token.id, now })
      return token
    },
    add: (token) => {
      insert.run(token)
    },
    revoke: (id, now) => markRevoked.run({ id, now }).changes === 1,
  }
}

function isLongAgo(lastUsedAt: string | null, now: string): boolean {
  return lastUsedAt === null || Date.parse(now) - Date.parse(lastUsedAt) >= aMinute
}
