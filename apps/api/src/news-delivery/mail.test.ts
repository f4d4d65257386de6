import { AreaCode } from '@noegletal/domain'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type DashboardUnderTest, aDashboard } from '../testing.ts'
import { type MailServer, startMailServer } from './testing-mail-server.ts'
import { aDelivery, aSubscriber, testOrigin } from './testing.ts'

let dashboard: DashboardUnderTest
let server: MailServer
let time: { now: Date }
beforeEach(async () => {
  dashboard = await aDashboard()
  server = await startMailServer()
  time = { now: new Date('2019-11-20T11:00:00Z') }
  // What was known before anybody subscribed.
  await dashboard.publish(
    ['Bruttoledighed;Herning;2018M10;3,4;;;', 'Bruttoledighed;Herning;2019M09;3,2;;;'],
    { publishedOn: '2019-11-01', title: 'September' },
  )
  await deliver({})
})
afterEach(async () => {
  await server.close()
  await dashboard.close()
})

/** One round of a server that has just been started, as after a crash. */
async function deliver(environment: Readonly<Record<string, string>> = { SMTP_URL: server.url }) {
  const delivery = aDelivery(dashboard, time, environment)
  await delivery.go()
  await delivery.close()
  expect(delivery.faults).toEqual([])
}
const publishOctober = (words: Parameters<DashboardUnderTest['publish']>[1] = {}) =>
  dashboard.publish(
    [
      'Bruttoledighed;Herning;2019M10;3,1;;;',
      'Bruttoledighed;Hele landet;2019M10;3,6;;;',
      'Sygedagpengeforløb;Herning;2019M09;812;;;',
    ],
    { publishedOn: '2019-11-20', title: 'Oktober & »mere«', fileName: 'oktober.csv', ...words },
  )
const at = (instant: string): void => {
  time.now = new Date(instant)
}
const wait = (minutes: number): void => {
  time.now = new Date(time.now.getTime() + minutes * 60_000)
}
const newsOf = async (query: string): Promise<string[]> => {
  const reply = await dashboard.app.inject(`/api/v1/news?${query}`)
  return reply.json().items.map(({ text }: { readonly text: string }) => text)
}
const actions = (): string[] =>
  dashboard.administration.audit.page({ limit: 50, offset: 0 }).map(({ action }) => action)

describe('the mail', () => {
  it('has exactly the news of the import, as plain text and as HTML', async () => {
    aSubscriber(dashboard, time)
    const { id } = await publishOctober()

    await deliver()

    const [mail, ...others] = server.mails
    const texts = await newsOf(`import=${id}`)
    expect(others).toEqual([])
    expect(texts).toHaveLength(2)
    expect(mail?.subject).toBe('Herning: 2 nøgletal med nye tal')
    expect(mail?.from?.text).toBe('"Nøgletal" <noegletal@herning.example>')
    expect(mail?.to).toMatchObject({ text: 'anna@herning.example' })
    const items = mail?.text?.split('\n').filter((line) => line.startsWith('* '))
    expect(items).toEqual(texts.map((text) => `* ${text}`))
    const html = String(mail?.html)
    const listed = Array.from(html.matchAll(/<br>([^<]*)<\/li>/g), ([, text]) => text)
    expect(listed).toEqual(texts)
    for (const part of [mail?.text, html.replaceAll('&amp;', '&')]) {
      expect(part).toContain(
        'Nyt om Herning fra »Oktober & »mere«« (offentliggjort 20. november 2019).',
      )
      expect(part).toContain(`${testOrigin}/noegletal/bruttoledighed`)
      expect(part).toContain(`${testOrigin}/nyt?import=${id}`)
      expect(part).toContain('Der er set på 2 nøgletal')
      expect(part).toContain('nyt ved hver indlæsning om Herning: alle temaer')
    }
  })

  it('loads nothing, follows nobody and names no host but the own', async () => {
    aSubscriber(dashboard, time)
    await publishOctober()

    await deliver()

    const html = String(server.mails[0]?.html)
    expect(html).not.toMatch(/<(img|script|link|iframe|style|object|video)\b/i)
    expect(html).not.toMatch(/url\(|@import|src=/i)
    const links = Array.from(html.matchAll(/href="([^"]*)"/g), ([, url]) => url)
    expect(links.length).toBeGreaterThan(4)
    expect(links.filter((url) => !url?.startsWith(`${testOrigin}/`))).toEqual([])
  })

  it('can be unsubscribed from by the mail program and is known again', async () => {
    aSubscriber(dashboard, time)
    await publishOctober()

    await deliver()

    const headers = server.mails[0]?.headers
    expect(server.mails[0]?.messageId).toBe('<nyt-sub-anna-2@noegletal.example>')
    expect(headers?.get('list')).toMatchObject({
      unsubscribe: { url: expect.stringMatching(/^https:\/\/noegletal\.example\/afmeld\//) },
      'unsubscribe-post': { name: 'List-Unsubscribe=One-Click' },
    })
    expect(headers?.get('auto-submitted')).toBe('auto-generated')
  })

  it('marks simulated and preliminary figures', async () => {
    aSubscriber(dashboard, time)
    await dashboard.publish(['Bruttoledighed;Herning;2019M10;3,1;;foreløbig;'], {
      publishedOn: '2019-11-20',
      simulated: true,
    })

    await deliver()

    const [mail] = server.mails
    expect(mail?.subject).toBe('Herning: 1 nøgletal med nye tal (simulerede tal)')
    expect(mail?.text).toContain('Simulerede tal. De er opdigtede')
    for (const part of [mail?.text, mail?.html]) {
      expect(part).toMatch(/i oktober 2019 \(foreløbigt tal\), .*\. \(simulerede tal\)/)
    }
  })

  it('is about the chosen area and themes alone', async () => {
    aSubscriber(dashboard, { ...time, themes: ['sygdom'] }, 'bo')
    aSubscriber(dashboard, { ...time, area: AreaCode.parse('000') }, 'ida')
    await publishOctober()

    await deliver()

    const told = server.mails.map(({ to, subject }) => [to && 'text' in to && to.text, subject])
    expect(told).toEqual([
      ['bo@herning.example', 'Herning: 1 nøgletal med nye tal'],
      ['ida@herning.example', 'Hele landet: 1 nøgletal med nye tal'],
    ])
    expect(server.mails[0]?.text).toContain('»Sygdom«')
    expect(server.mails[0]?.text).not.toContain('ruttoledighed')
  })

  it('is not sent when nothing is new, nor for what was known when somebody subscribed', async () => {
    aSubscriber(dashboard, { ...time, themes: ['rangliste'] })
    await publishOctober()

    await deliver()

    expect(server.attempts()).toBe(0)
  })

  it('comes once, however often the server looks', async () => {
    aSubscriber(dashboard, time)
    await publishOctober()

    await deliver()
    await deliver()

    expect(server.mails).toHaveLength(1)
  })

  it('gathers what was published between two rounds', async () => {
    aSubscriber(dashboard, time)
    await publishOctober()
    await dashboard.publish(['Førtidspension;Herning;2019M10;1.204;;;'], {
      publishedOn: '2019-11-20',
      title: 'Pension',
      fileName: 'pension.csv',
    })

    await deliver()

    expect(server.mails.map(({ subject }) => subject)).toEqual(['Herning: 3 nøgletal med nye tal'])
    expect(server.mails[0]?.text).toContain('og »Pension« (offentliggjort 20. november 2019).')
  })

  it('waits for the day of an import that is dated in the future', async () => {
    aSubscriber(dashboard, time)
    await publishOctober({ publishedOn: '2019-11-22' })
    await deliver()
    expect(server.mails).toEqual([])

    at('2019-11-21T22:59:00Z')
    await deliver()
    expect(server.mails).toEqual([])

    at('2019-11-21T23:00:30Z')
    dashboard.setToday('2019-11-22')
    await deliver()
    expect(server.mails).toHaveLength(1)
  })

  it('does not tell of an import that was taken back before', async () => {
    aSubscriber(dashboard, { ...time, rhythm: 'weekly' })
    const { id } = await publishOctober()
    await deliver()
    await dashboard.store.undo(id, { on: '2019-11-21', by: 'test', note: null })

    at('2019-11-25T06:00:00Z')
    await deliver()

    expect(server.attempts()).toBe(0)
  })

  it('of a week comes on Monday, with all of the week', async () => {
    aSubscriber(dashboard, { ...time, rhythm: 'weekly' })
    await publishOctober()
    await deliver()
    at('2019-11-25T05:59:00Z')
    await deliver()
    expect(server.mails).toEqual([])

    at('2019-11-25T06:00:00Z')
    await deliver()
    await deliver()

    expect(server.mails.map(({ subject }) => subject)).toEqual(['Herning: 2 nøgletal med nye tal'])
    expect(server.mails[0]?.text).toContain('nyt hver uge om Herning')
  })

  it('of a quiet week does not come, and not in the middle of the next either', async () => {
    aSubscriber(dashboard, { ...time, rhythm: 'weekly' })
    at('2019-11-25T06:00:00Z')
    await deliver()

    at('2019-11-26T09:00:00Z')
    await publishOctober()
    await deliver()

    expect(server.mails).toEqual([])
  })

  it('goes to nobody whose account is closed', async () => {
    aSubscriber(dashboard, time)
    await publishOctober()
    server.behave(451)
    await deliver()
    dashboard.administration.users.change('anna', { disabled: true })
    server.behave('take')

    wait(2)
    await deliver()

    expect(server.mails).toEqual([])
    expect(dashboard.administration.outbox.last('mail', 'sub-anna')?.outcome).toBe('withdrawn')
  })
})

describe('a mail server that cannot be used', () => {
  it.each([
    ['is busy', 451, 'Mailserveren svarede: 451'],
    ['is going down', 421, 'Mailserveren svarede: 421'],
    ['does not want it', 550, 'Mailserveren svarede: 550'],
    ['hangs up in the middle', 'cut', 'Mailserveren kunne ikke nås'],
  ] as const)('and %s gets the mail later, once', async (_what, behaviour, fault) => {
    aSubscriber(dashboard, time)
    await publishOctober()
    server.behave(behaviour)
    await deliver()
    expect(dashboard.administration.outbox.last('mail', 'sub-anna')).toMatchObject({
      outcome: null,
      fault: expect.stringContaining(fault),
    })
    server.behave('take')
    await deliver()
    expect(server.attempts()).toBe(1)

    wait(1)
    await deliver()
    await deliver()

    expect(server.mails.map(({ subject }) => subject)).toEqual(['Herning: 2 nøgletal med nye tal'])
    expect(dashboard.administration.outbox.last('mail', 'sub-anna')?.outcome).toBe('sent')
  })

  it('is asked six times, and then a line in the log says that it was given up', async () => {
    aSubscriber(dashboard, time)
    await publishOctober()
    server.behave(550)

    for (let day = 0; day < 10; day += 1) {
      await deliver()
      wait(24 * 60)
    }

    expect(server.attempts()).toBe(6)
    expect(actions().filter((action) => action === 'give-up-mail')).toHaveLength(1)
    const [entry] = dashboard.administration.audit.page({ limit: 1, offset: 0 })
    expect(entry).toMatchObject({
      by: 'programmet',
      subject: expect.stringMatching(/^anna@herning\.example: Mailserveren svarede: 550/),
    })
  })

  it('still gets the others when one cannot be read', async () => {
    const receiver = aSubscriber(dashboard, time, 'ada')
    aSubscriber(dashboard, time)
    const now = time.now.toISOString()
    const message = '{"subject":"Fra et andet program"}'
    dashboard.administration.outbox.tell({ channel: 'mail', receiver, told: 2, now, message })
    await publishOctober()

    await deliver()

    expect(server.mails.map(({ to }) => to)).toMatchObject([{ text: 'anna@herning.example' }])
    expect(dashboard.administration.outbox.last('mail', 'sub-ada')).toMatchObject({
      outcome: null,
      fault: expect.any(String),
    })
  })

  it('keeps the mail waiting while nobody answers there', async () => {
    aSubscriber(dashboard, time)
    aSubscriber(dashboard, time, 'bo')
    await publishOctober()
    await server.close()

    await deliver()

    const { outbox } = dashboard.administration
    expect(outbox.last('mail', 'sub-anna')?.fault).toBe('Mailserveren kunne ikke nås (ESOCKET).')
    // The second one would not have got there either.
    expect(outbox.last('mail', 'sub-bo')?.fault).toBeNull()
    server = await startMailServer()
    wait(1)
    await deliver()
    expect(server.mails).toHaveLength(2)
  })

  it('and lets nobody in is asked about one mail and not about all', async () => {
    aSubscriber(dashboard, time)
    aSubscriber(dashboard, time, 'bo')
    await publishOctober()
    await server.close()
    server = await startMailServer({ authOptional: false, allowInsecureAuth: true })

    await deliver()

    const { outbox } = dashboard.administration
    expect(outbox.last('mail', 'sub-anna')?.fault).toMatch(/^Mailserveren svarede: 530/)
    expect(outbox.last('mail', 'sub-bo')?.fault).toBeNull()
  })

  it('never hears a password that would go in the clear', async () => {
    aSubscriber(dashboard, time)
    await publishOctober()

    await deliver({ SMTP_URL: server.url.replace('smtp://', 'smtp://navn:kode@') })

    expect(server.users).toEqual([])
    expect(server.mails).toEqual([])
  })
})

describe('a crash', () => {
  it('between writing down and sending loses and doubles nothing', async () => {
    aSubscriber(dashboard, time)
    await publishOctober()
    // A server that writes down and goes no further: nobody answers at its mail server.
    await deliver({ SMTP_URL: 'smtp://127.0.0.1:1' })
    expect(server.mails).toEqual([])

    wait(1)
    await deliver()
    await deliver()

    expect(server.mails.map(({ subject }) => subject)).toEqual(['Herning: 2 nøgletal med nye tal'])
  })

  it('before anything was written down loses nothing', async () => {
    aSubscriber(dashboard, time)
    await publishOctober()
    const { publications } = dashboard.administration
    publications.notice([2], time.now.toISOString())

    await deliver()

    expect(server.mails).toHaveLength(1)
  })

  it('while sending is made up for after a quarter of an hour, with a mail that can be known again', async () => {
    aSubscriber(dashboard, time)
    await publishOctober()
    await deliver({ SMTP_URL: 'smtp://127.0.0.1:1' })
    wait(1)
    const { outbox } = dashboard.administration
    outbox.claim(1, { now: time.now.toISOString(), until: '2019-11-20T11:16:00.000Z' })

    await deliver()
    expect(server.mails).toEqual([])
    wait(15)
    await deliver()

    expect(server.mails.map(({ messageId }) => messageId)).toEqual([
      '<nyt-sub-anna-2@noegletal.example>',
    ])
  })

  it('is not needed for two servers over the same data: one of them sends', async () => {
    aSubscriber(dashboard, time)
    await publishOctober()
    const [one, two] = [1, 2].map(() => aDelivery(dashboard, time, { SMTP_URL: server.url }))

    await Promise.all([one?.go(), two?.go()])

    expect(server.mails).toHaveLength(1)
    await one?.close()
    await two?.close()
  })
})
