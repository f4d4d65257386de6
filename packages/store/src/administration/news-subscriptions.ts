import type { Database } from 'better-sqlite3'
import type { KeptSubscription, SubscriptionBook } from './news-book.ts'
import { createWithdrawal } from './news-outbox.ts'

type Row = Omit<KeptSubscription, 'themes'> & { readonly themes: string }

const subscriptions = `
    SELECT news_subscription.id,
           user.id   AS userId,
           user.name AS name,
           user.email,
           rhythm,
           themes,
           area,
           told,
           told_at   AS toldAt
      FROM news_subscription
      JOIN user
        ON user.id = news_subscription.user`

export function createSubscriptionBook(database: Database): SubscriptionBook {
  const selectAll = database.prepare<[], Row>(`
    ${subscriptions}
     WHERE user.disabled = 0
     ORDER BY news_subscription.id
  `)
  const selectOfUser = database.prepare<{ userId: string }, Row>(`
    ${subscriptions}
     WHERE user.id = @userId
  `)
  const selectOne = database.prepare<{ id: string }, Row>(`
    ${subscriptions}
     WHERE news_subscription.id = @id
  `)
  const upsert = database.prepare(`
    INSERT INTO news_subscription (id, user, rhythm, themes, area, told, told_at)
    VALUES (@id, @userId, @rhythm, @themes, @area,
            (SELECT coalesce(max(number), 0) FROM news_publication), @now)
        ON CONFLICT (user) DO UPDATE
       SET rhythm = excluded.rhythm,
           themes = excluded.themes,
           area   = excluded.area
  `)
  const remove = database.prepare<{ id: string }>(`
    DELETE FROM news_subscription
     WHERE id = @id
  `)
  const withdraw = createWithdrawal(database)

  const end = (id: string, now: string): KeptSubscription | null => {
    const ended = toSubscription(selectOne.get({ id }))
    remove.run({ id })
    withdraw({ channel: 'mail', receiver: id, now })
    return ended
  }

  return {
    all: () => selectAll.all().map(fromRow),
    find: (userId) => toSubscription(selectOfUser.get({ userId })),
    save: ({ choice, ...rest }) => {
      upsert.run({ ...rest, ...choice, themes: JSON.stringify(choice.themes) })
    },
    end: (id, now) => database.transaction(() => end(id, now)).immediate(),
  }
}

function toSubscription(row: Row | undefined): KeptSubscription | null {
  return row === undefined ? null : fromRow(row)
}

function fromRow({ themes, ...row }: Row): KeptSubscription {
  return { ...row, themes: JSON.parse(themes) }
}
