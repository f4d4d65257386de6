import type { Database } from 'better-sqlite3'
import type { KeptWebhook, WebhookBook } from './news-book.ts'
import { createWithdrawal } from './news-outbox.ts'

export function createWebhookBook(database: Database): WebhookBook {
  const selectAll = database.prepare<[], KeptWebhook>(`
    SELECT id,
           name,
           url,
           secret,
           created_at AS createdAt,
           created_by AS createdBy,
           told,
           told_at    AS toldAt
      FROM webhook
     ORDER BY created_at DESC, id
  `)
  const insert = database.prepare(`
    INSERT INTO webhook (id, name, url, secret, created_at, created_by, told, told_at)
    VALUES (@id, @name, @url, @secret, @createdAt, @createdBy,
            (SELECT coalesce(max(number), 0) FROM news_publication), @createdAt)
  `)
  const remove = database.prepare<{ id: string }>(`
    DELETE FROM webhook
     WHERE id = @id
  `)
  const withdraw = createWithdrawal(database)

  const end = (id: string, now: string): boolean => {
    withdraw({ channel: 'webhook', receiver: id, now })
    return remove.run({ id }).changes === 1
  }

  return {
    all: () => selectAll.all(),
    add: (webhook) => {
      insert.run(webhook)
    },
    remove: (id, now) => database.transaction(() => end(id, now)).immediate(),
  }
}
