import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createReadSecret } from '../accounts/secret.ts'
import { type DashboardUnderTest, aDashboard } from '../testing.ts'
import { createUnsubscribeToken } from './unsubscribe-token.ts'

const environment = {
  SMTP_URL: 'smtp://127.0.0.1:1',
  MAIL_FROM: 'noegletal@herning.example',
  PUBLIC_URL: 'http://noegletal.example',
}
let dashboard: DashboardUnderTest
let reader: Record<string, string>
beforeAll(async () => {
  dashboard = await aDashboard({ environment })
  reader = await dashboard.logIn('reader')
})
afterAll(() => dashboard.close())

const url = '/api/v1/subscription'
const aChoice = { rhythm: 'weekly', themes: ['ledighed', 'sygdom'], area: '657' }
const get = async (headers = reader) => (await dashboard.app.inject({ url, headers })).json()
const put = (payload: object, headers = reader) =>
  dashboard.app.inject({ method: 'PUT', url, headers, payload })
const remove = () => dashboard.app.inject({ method: 'DELETE', url, headers: reader })
const entries = () => dashboard.administration.audit.page({ limit: 20, offset: 0 })

const tokenOf = async (): Promise<string> => {
  const { email } = await get()
  const user = dashboard.administration.users.findByEmail(email)
  const kept = dashboard.administration.subscriptions.find(user?.id ?? '')
  const { dataDirectory } = dashboard
  const readSecret = createReadSecret({ authSecret: null, dataDirectory })
  return createUnsubscribeToken(kept?.id ?? '', await readSecret())
}
const post = (token: string, payload?: string, type?: string) =>
  dashboard.app.inject({
    method: 'POST',
    url: `/afmeld/${token}`,
    ...(payload !== undefined && { payload, headers: { 'content-type': type } }),
  })

describe('the own subscription', () => {
  beforeEach(async () => void (await remove()))

  it('is not there until somebody asks for it', async () => {
    expect(await get()).toEqual({
      mailIsSetUp: true,
      email: expect.stringMatching(/^reader\d+@kommune\.dk$/),
      choice: null,
    })
  })

  it('is kept as it was chosen, for the own account alone, and stands in the log', async () => {
    const reply = await put(aChoice)

    expect(reply.json().choice).toEqual(aChoice)
    expect((await get()).choice).toEqual(aChoice)
    expect((await get(await dashboard.logIn('analyst'))).choice).toBeNull()
    expect(entries().find(({ action }) => action === 'subscribe')?.subject).toBe(
      'Herning, Ledighed, Sygdom',
    )
  })

  it('can be changed and ended', async () => {
    await put(aChoice)
    await put({ ...aChoice, rhythm: 'monthly', themes: [] })
    expect((await get()).choice).toEqual({ rhythm: 'monthly', themes: [], area: '657' })

    expect((await remove()).json().choice).toBeNull()

    expect((await get()).choice).toBeNull()
    expect(entries()[0]?.action).toBe('unsubscribe')
  })

  it.each([
    ['an unknown area', { ...aChoice, area: '999' }, 'Området findes ikke'],
    ['an unknown theme', { ...aChoice, themes: ['findes-ikke'] }, 'Temaet findes ikke'],
    ['an unknown rhythm', { ...aChoice, rhythm: 'hourly' }, ''],
  ])('is refused for %s', async (_what, payload, message) => {
    const reply = await put(payload)

    expect(reply.statusCode).toBe(400)
    expect(reply.json().message).toContain(message)
    expect((await get()).choice).toBeNull()
  })

  it('cannot be had where no mail is sent', async () => {
    const quiet = await aDashboard()
    const headers = await quiet.logIn('reader')

    const reply = await quiet.app.inject({ method: 'PUT', url, headers, payload: aChoice })

    expect([reply.statusCode, reply.json().message]).toEqual([
      409,
      'E-mail er ikke sat op på denne server.',
    ])
    expect((await quiet.app.inject({ url, headers })).json().mailIsSetUp).toBe(false)
    await quiet.close()
  })
})

describe('the link in a mail', () => {
  it.each([
    ['a form', 'List-Unsubscribe=One-Click', 'application/x-www-form-urlencoded'],
    [
      'a form in parts',
      '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n',
      'multipart/form-data; boundary=x',
    ],
    ['nothing', undefined, undefined],
  ])('unsubscribes by a POST of %s without a login', async (_what, payload, type) => {
    await put(aChoice)
    const token = await tokenOf()

    const reply = await post(token, payload, type)

    expect(reply.statusCode).toBe(200)
    expect((await get()).choice).toBeNull()
    expect(entries()[0]).toMatchObject({
      action: 'unsubscribe-by-link',
      by: expect.stringMatching(/^Test reader \(reader\d+@kommune\.dk\)$/),
    })
  })

  it('only looked at ends nothing', async () => {
    await put(aChoice)

    await dashboard.app.inject({ url: `/afmeld/${await tokenOf()}`, headers: { accept: '*/*' } })

    expect((await get()).choice).toEqual(aChoice)
  })

  it('that has been used ends nothing that was begun later', async () => {
    await put(aChoice)
    const token = await tokenOf()
    await post(token)
    await put(aChoice)

    const again = await post(token)

    expect(again.statusCode).toBe(200)
    expect((await get()).choice).toEqual(aChoice)
  })

  it('that somebody made up is not there', async () => {
    const reply = await post('sub-anna.abcdefghijklmnopqrstuvwxyz0123456789')

    expect([reply.statusCode, reply.json().message]).toEqual([
      404,
      'Linket virker ikke. Brug linket i den nyeste mail.',
    ])
  })

  it('opened for another site’s page in somebody’s name is refused', async () => {
    await put(aChoice)
    const headers = { ...reader, 'sec-fetch-site': 'cross-site' }

    const reply = await dashboard.app.inject({
      method: 'POST',
      url: `/afmeld/${await tokenOf()}`,
      headers,
    })

    expect(reply.statusCode).toBe(403)
  })
})

describe('the webhooks', () => {
  const webhooks = '/api/v1/webhooks'
  const add = (payload: object, headers: Record<string, string>) =>
    dashboard.app.inject({ method: 'POST', url: webhooks, headers, payload })

  it('are added and removed by an administrator, who is told the secret once', async () => {
    const admin = await dashboard.logIn('admin')
    const made = await add({ name: 'Intranet', url: 'https://intranet.example/nyt' }, admin)
    const { secret, ...webhook } = made.json()

    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    expect(webhook).toMatchObject({ name: 'Intranet', createdBy: 'Test admin', last: null })
    const listed = await dashboard.app.inject({ url: webhooks, headers: admin })
    expect(listed.json()).toEqual([webhook])

    const removed = await dashboard.app.inject({
      method: 'DELETE',
      url: `${webhooks}/${webhook.id}`,
      headers: admin,
    })

    expect(removed.json()).toEqual([])
    expect(
      entries()
        .slice(0, 2)
        .map(({ action, subject }) => [action, subject]),
    ).toEqual([
      ['remove-webhook', 'Intranet'],
      ['add-webhook', 'Intranet (intranet.example)'],
    ])
  })

  it.each([
    ['http://intranet.example/', 'Skriv en adresse, der begynder med https://'],
    ['https://navn:kode@intranet.example/', 'Skriv adressen uden brugernavn og adgangskode'],
    ['file:///etc/passwd', 'Skriv en adresse, der begynder med https://'],
    ['intranet', 'Skriv en adresse, der begynder med https://'],
  ])('are not added at %s', async (address, message) => {
    const reply = await add({ name: 'Intranet', url: address }, await dashboard.logIn('admin'))

    expect(reply.statusCode).toBe(400)
    expect(reply.json().message).toContain(message)
  })
})
