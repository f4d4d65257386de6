import { AreaCode } from '@noegletal/domain'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Administration } from '../administration.ts'
import type { NewsChoice } from './news-book.ts'
import { openAdministration } from './open-administration.ts'

let folder: string
let administration: Administration
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'noegletal-news-'))
  administration = openAdministration({ file: join(folder, 'administration.sqlite') })
  for (const userId of ['anna', 'bo']) addUser(userId)
})
afterEach(async () => {
  administration.close()
  await rm(folder, { recursive: true })
})

const now = '2019-06-04T08:00:00.000Z'
const later = '2019-06-05T08:00:00.000Z'

function addUser(id: string): void {
  administration.accountsDatabase
    .prepare(
      `INSERT INTO user (id, name, email, emailVerified, createdAt, updatedAt, role, disabled)
       VALUES (@id, @id, @id || '@kommune.dk', 0, '${now}', '${now}', 'reader', 0)`,
    )
    .run({ id })
}

const aChoice = (fields: Partial<NewsChoice> = {}): NewsChoice => ({
  rhythm: 'each-import',
  themes: [],
  area: AreaCode.parse('657'),
  ...fields,
})
const subscribe = (userId: string, fields: Partial<NewsChoice> = {}, id = `for-${userId}`) =>
  administration.subscriptions.save({ id, userId, now, choice: aChoice(fields) })
const found = (userId = 'anna') => {
  const subscription = administration.subscriptions.find(userId)
  if (subscription === null) throw new Error(`${userId} subscribes to nothing`)
  return subscription
}
const tellMail = (message: string | null = '{}', told = 1) =>
  administration.outbox.tell({ channel: 'mail', receiver: found(), told, now, message })

describe('the publications', () => {
  it('are noticed once each, in the order in which they were seen', () => {
    administration.publications.notice([7, 3], now)
    administration.publications.notice([3, 9, 7], later)

    expect(administration.publications.after(0)).toEqual([
      { number: 1, import: 7 },
      { number: 2, import: 3 },
      { number: 3, import: 9 },
    ])
    expect(administration.publications.after(2)).toEqual([{ number: 3, import: 9 }])
  })
})

describe('a subscription', () => {
  it('is about what comes after it', () => {
    administration.publications.notice([7, 3], now)

    subscribe('anna', { themes: ['ledighed'], rhythm: 'weekly' })

    expect(found()).toEqual({
      id: 'for-anna',
      userId: 'anna',
      name: 'anna',
      email: 'anna@kommune.dk',
      rhythm: 'weekly',
      themes: ['ledighed'],
      area: '657',
      told: 2,
      toldAt: now,
    })
  })

  it('stays the same when somebody asks for something else, so that nothing is told twice', () => {
    subscribe('anna')
    administration.publications.notice([7], now)
    tellMail()

    subscribe('anna', { rhythm: 'monthly', area: AreaCode.parse('000') }, 'another-id')

    expect(found()).toMatchObject({ id: 'for-anna', rhythm: 'monthly', area: '000', told: 1 })
  })

  it('of somebody whose account is closed is not told', () => {
    subscribe('anna')
    subscribe('bo')
    administration.users.change('bo', { disabled: true })

    expect(administration.subscriptions.all().map(({ userId }) => userId)).toEqual(['anna'])
  })

  it('that ends takes back what is on its way, and can begin anew', () => {
    subscribe('anna')
    tellMail()

    expect(administration.subscriptions.end('for-anna', later)?.email).toBe('anna@kommune.dk')

    expect(administration.outbox.due(later)).toEqual([])
    expect(administration.outbox.last('mail', 'for-anna')?.outcome).toBe('withdrawn')
    expect(administration.subscriptions.find('anna')).toBeNull()
    expect(administration.subscriptions.end('for-anna', later)).toBeNull()
    subscribe('anna', {}, 'second')
    expect(found().id).toBe('second')
  })
})

describe('the outbox', () => {
  beforeEach(() => subscribe('anna'))

  it('has what is to be sent until it has arrived', () => {
    tellMail('{"subject":"Nyt"}')
    const [waiting] = administration.outbox.due(now)
    expect(waiting).toEqual({
      id: 1,
      channel: 'mail',
      receiver: 'for-anna',
      madeAt: now,
      message: '{"subject":"Nyt"}',
      attempts: 0,
    })

    administration.outbox.sent(1, later)

    expect(administration.outbox.due(later)).toEqual([])
    expect(administration.outbox.last('mail', 'for-anna')).toEqual({
      madeAt: now,
      outcome: 'sent',
      closedAt: later,
      fault: null,
    })
  })

  it('takes nothing twice from two who looked at the same time', () => {
    const receiver = found()
    const telling = { channel: 'mail', receiver, told: 1, now, message: '{}' } as const

    const taken = [administration.outbox.tell(telling), administration.outbox.tell(telling)]

    expect(taken).toEqual([true, false])
    expect(administration.outbox.due(now)).toHaveLength(1)
  })

  it('notes that nothing was new without having anything to send', () => {
    tellMail(null)

    expect(found().told).toBe(1)
    expect(administration.outbox.due(now)).toEqual([])
  })

  it('tries again when it is time, and not before', () => {
    tellMail()
    administration.outbox.claim(1, { now, until: later })

    administration.outbox.failed(1, { now, fault: 'travlt', dueAt: later })

    expect(administration.outbox.due(now)).toEqual([])
    expect(administration.outbox.due(later)).toMatchObject([{ id: 1, attempts: 1 }])
    expect(administration.outbox.last('mail', 'for-anna')).toMatchObject({
      outcome: null,
      fault: 'travlt',
    })
  })

  it('lets one of two send, and the other when its turn is over', () => {
    tellMail()
    const until = '2019-06-04T08:15:00.000Z'

    const turns = [now, now, until].map((at) =>
      administration.outbox.claim(1, { now: at, until: later > at ? until : later }),
    )

    expect(turns).toEqual([true, false, true])
    administration.outbox.sent(1, later)
    expect(administration.outbox.claim(1, { now: later, until: later })).toBe(false)
  })

  it('gives up once and for all, and keeps no message then', () => {
    tellMail()

    administration.outbox.failed(1, { now, fault: 'findes ikke', dueAt: null })
    administration.outbox.sent(1, later)

    expect(administration.outbox.last('mail', 'for-anna')).toMatchObject({
      outcome: 'given-up',
      closedAt: now,
      fault: 'findes ikke',
    })
    const kept = administration.accountsDatabase.prepare('SELECT message FROM news_delivery').all()
    expect(kept).toEqual([{ message: null }])
  })
})

describe('a webhook', () => {
  const aWebhook = {
    id: 'intranet',
    name: 'Intranet',
    url: 'https://intranet.kommune.dk/nyt',
    secret: 'hemmelig',
    createdAt: now,
    createdBy: 'Anna',
  }

  it('is told what comes after it was made, until it is removed', () => {
    administration.publications.notice([7], now)
    administration.webhooks.add(aWebhook)
    expect(administration.webhooks.all()).toEqual([{ ...aWebhook, told: 1, toldAt: now }])

    const [receiver] = administration.webhooks.all()
    if (receiver === undefined) throw new Error('No webhook')
    administration.outbox.tell({ channel: 'webhook', receiver, told: 2, now, message: '{}' })
    expect(administration.webhooks.remove('intranet', later)).toBe(true)

    expect(administration.webhooks.all()).toEqual([])
    expect(administration.outbox.last('webhook', 'intranet')?.outcome).toBe('withdrawn')
    expect(administration.webhooks.remove('intranet', later)).toBe(false)
  })
})
