import type { Database } from 'better-sqlite3'
import type { LastDelivery, NewsChannel, Outbox, WaitingDelivery } from './news-book.ts'

type Telling = Parameters<Outbox['tell']>[0]

export function createOutbox(database: Database): Outbox {
  const advance = {
    mail: database.prepare(`
      UPDATE news_subscription
         SET told    = @told,
             told_at = @now
       WHERE id = @id
         AND told = @before
    `),
    webhook: database.prepare(`
      UPDATE webhook
         SET told    = @told,
             told_at = @now
       WHERE id = @id
         AND told = @before
    `),
  } satisfies Record<NewsChannel, unknown>
  const insert = database.prepare(`
    INSERT INTO news_delivery (channel, receiver, told_from, made_at, message, due_at)
    VALUES (@channel, @id, @before, @now, @message, @now)
  `)
  const selectDue = database.prepare<{ now: string }, WaitingDelivery>(`
    SELECT id, channel, receiver, made_at AS madeAt, message, attempts
      FROM news_delivery
     WHERE due_at <= @now
     ORDER BY id
  `)
  const selectLast = database.prepare<{ channel: NewsChannel; receiver: string }, LastDelivery>(`
    SELECT made_at AS madeAt, outcome, closed_at AS closedAt, fault
      FROM news_delivery
     WHERE channel = @channel
       AND receiver = @receiver
     ORDER BY id DESC
     LIMIT 1
  `)

  const tell = ({ channel, receiver, told, now, message }: Telling): boolean => {
    const parts = { channel, id: receiver.id, before: receiver.told, told, now, message }
    if (advance[channel].run(parts).changes === 0) return false
    if (message !== null) insert.run(parts)
    return true
  }

  return {
    tell: (telling) => database.transaction(() => tell(telling)).immediate(),
    due: (now) => selectDue.all({ now }),
    ...createAttemptNotes(database),
    withdraw: createWithdrawal(database),
    last: (channel, receiver) => selectLast.get({ channel, receiver }) ?? null,
  }
}

function createAttemptNotes(database: Database): Pick<Outbox, 'claim' | 'sent' | 'failed'> {
  const claim = database.prepare<{ id: number; now: string; until: string }>(`
    UPDATE news_delivery
       SET attempts = attempts + 1,
           due_at   = @until
     WHERE id = @id
       AND due_at <= @now
  `)
  const markSent = database.prepare<{ id: number; now: string }>(`
    UPDATE news_delivery
       SET message   = NULL,
           due_at    = NULL,
           outcome   = 'sent',
           closed_at = @now,
           fault     = NULL
     WHERE id = @id
       AND outcome IS NULL
  `)
  const postpone = database.prepare<{ id: number; fault: string; dueAt: string }>(`
    UPDATE news_delivery
       SET due_at = @dueAt,
           fault  = @fault
     WHERE id = @id
       AND outcome IS NULL
  `)
  const giveUp = database.prepare<{ id: number; fault: string; now: string }>(`
    UPDATE news_delivery
       SET message   = NULL,
           due_at    = NULL,
           outcome   = 'given-up',
           closed_at = @now,
           fault     = @fault
     WHERE id = @id
       AND outcome IS NULL
  `)

  return {
    claim: (id, turn) => claim.run({ id, ...turn }).changes === 1,
    sent: (id, now) => {
      markSent.run({ id, now })
    },
    failed: (id, { now, fault, dueAt }) => {
      if (dueAt === null) giveUp.run({ id, fault, now })
      else postpone.run({ id, fault, dueAt })
    },
  }
}

/** Withdraws what is on its way to somebody who is not to be told any more. */
export function createWithdrawal(database: Database): Outbox['withdraw'] {
  const withdraw = database.prepare(`
    UPDATE news_delivery
       SET message   = NULL,
           due_at    = NULL,
           outcome   = 'withdrawn',
           closed_at = @now
     WHERE channel = @channel
       AND receiver = @receiver
       AND outcome IS NULL
  `)
  return (whose) => {
    withdraw.run(whose)
  }
}
