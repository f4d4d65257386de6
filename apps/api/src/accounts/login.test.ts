import { NewApiToken, NewInvitation, Problem, Session } from '@noegletal/contract'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type DashboardUnderTest, aDashboard } from '../testing.ts'
import { testPassword } from './testing.ts'

let dashboard: DashboardUnderTest
beforeEach(async () => {
  dashboard = await aDashboard()
})
afterEach(() => dashboard.close())

let client = 0
const sameOrigin = { 'sec-fetch-site': 'same-origin' }
type Ask = {
  readonly headers?: Record<string, string>
  readonly payload?: object
  readonly remoteAddress?: string
}

const send = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', url: string, ask: Ask = {}) =>
  dashboard.app.inject({
    method,
    url,
    headers: ask.headers ?? sameOrigin,
    ...(ask.payload && { payload: ask.payload }),
    // Attempts are counted by address; every test is somebody else.
    remoteAddress: ask.remoteAddress ?? `10.1.0.${(client += 1)}`,
  })

const logIn = (email: string, password: string, ask: Ask = {}) =>
  send('POST', '/api/auth/sign-in/email', { ...ask, payload: { email, password } })

/** The cookies that a reply sets, as the next request sends them. */
function cookieOf(reply: { readonly headers: Record<string, unknown> }): string {
  const cookies = [reply.headers['set-cookie'] ?? []].flat().map(String)
  return cookies.map((cookie) => cookie.split(';', 1)[0]).join('; ')
}
const sessionOf = async (headers: Record<string, string>) =>
  Session.parse((await send('GET', '/api/v1/session', { headers })).json()).user

/** Makes an account of somebody by an invitation. */
async function anAccount(role: 'reader' | 'analyst' | 'admin') {
  const headers = await dashboard.logIn(role)
  const user = await sessionOf(headers)
  if (user === null) throw new Error('nobody')
  return { headers, ...user }
}

const changePassword = (
  headers: Record<string, string>,
  currentPassword: string,
  newPassword: string,
) =>
  send('POST', '/api/auth/change-password', {
    headers,
    payload: { currentPassword, newPassword },
  })
const invite = async (email: string, role = 'analyst') => {
  const headers = await dashboard.logIn('admin')
  const reply = await send('POST', '/api/v1/invitations', { headers, payload: { email, role } })
  return NewInvitation.parse(reply.json())
}
const open = (path: string) => path.replace('/invitation/', '/api/v1/open-invitations/')
const accept = (path: string, payload: object = { name: 'Kollega', password: testPassword }) =>
  send('POST', open(path), { payload })
const changeUser = async (id: string, payload: object) =>
  send('PATCH', `/api/v1/users/${id}`, { headers: await dashboard.logIn('admin'), payload })

const forged = (attempt: number) => ({
  ...sameOrigin,
  'x-forwarded-for': `1.1.1.${attempt}`,
  'x-noegletal-address': `1.1.1.${attempt}`,
})

describe('logging in', () => {
  it('is by e-mail and password, in whatever case the address is written', async () => {
    const { email } = await anAccount('analyst')

    const reply = await logIn(` ${email.toUpperCase()} `, testPassword)

    expect(reply.json()).toEqual({ user: expect.objectContaining({ email, role: 'analyst' }) })
    expect(await sessionOf({ cookie: cookieOf(reply) })).toMatchObject({ email })
  })

  it('sets a cookie that no script can read and no other site can use, and a mark that a script can', async () => {
    const { email } = await anAccount('reader')

    const cookies = [(await logIn(email, testPassword)).headers['set-cookie'] ?? []].flat()

    expect(cookies).toHaveLength(2)
    expect(cookies[0]).toMatch(
      /^noegletal\.session_token=\S+; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/,
    )
    expect(cookies[1]).toBe('noegletal_login=reader; Max-Age=604800; Path=/; SameSite=Lax')
  })

  it('is for https alone when that is where the server is found', async () => {
    const secure = await aDashboard({ environment: { PUBLIC_URL: 'https://noegletal.kommune.dk' } })

    const headers = await secure.logIn('reader')
    const reply = await secure.app.inject({ url: '/api/v1/session', headers })

    expect(headers['cookie']).toContain('__Secure-noegletal.session_token=')
    expect(Session.parse(reply.json()).user).toMatchObject({ role: 'reader' })
    await secure.close()
  })

  it('does not tell whether the address or the password is wrong', async () => {
    const { email } = await anAccount('reader')

    const replies = [
      await logIn(email, 'forkert adgangskode'),
      await logIn('nobody@kommune.dk', testPassword),
      await logIn('nonsense', testPassword),
    ]

    for (const reply of replies) {
      expect([reply.statusCode, Problem.parse(reply.json()).message]).toEqual([
        401,
        'E-mailadressen eller adgangskoden er forkert.',
      ])
      expect(reply.headers['set-cookie']).toBeUndefined()
    }
  })

  it('is limited to ten attempts a minute from one address', async () => {
    const remoteAddress = '10.2.0.1'
    const { email } = await anAccount('reader')
    for (let attempt = 0; attempt < 10; attempt += 1)
      await logIn(email, 'forkert', { remoteAddress })

    const reply = await logIn(email, testPassword, { remoteAddress })
    const elsewhere = await logIn(email, testPassword)

    expect([reply.statusCode, Problem.parse(reply.json()).code]).toEqual([429, 'TOO_MANY'])
    expect(Number(reply.headers['retry-after'])).toBeGreaterThan(0)
    expect(elsewhere.statusCode).toBe(200)
  })

  it('cannot be made to pass for another address by a header', async () => {
    const remoteAddress = '10.2.0.2'
    for (let attempt = 0; attempt < 10; attempt += 1) {
      await logIn('a@b.dk', 'forkert', { remoteAddress, headers: forged(attempt) })
    }

    const reply = await logIn('a@b.dk', 'forkert', { remoteAddress, headers: forged(99) })

    expect(reply.statusCode).toBe(429)
  })

  it('is refused when another site sends the form', async () => {
    const { email } = await anAccount('reader')

    const reply = await logIn(email, testPassword, { headers: { origin: 'https://evil.example' } })

    expect(reply.statusCode).toBe(403)
  })

  it('that breaks inside is no fault of who logs in', async () => {
    const { email } = await anAccount('reader')
    dashboard.administration.accountsDatabase.exec('DROP TABLE account')

    const reply = await logIn(email, testPassword)

    expect([reply.statusCode, Problem.parse(reply.json()).code]).toEqual([500, 'INTERNAL'])
  })

  it('tells in the log who did and who did not', async () => {
    const { email } = await anAccount('reader')
    await logIn(email, 'forkert', { remoteAddress: '10.3.0.1' })

    const [failed, succeeded] = dashboard.administration.audit.page({ limit: 2, offset: 0 })

    expect(failed).toMatchObject({ by: email, action: 'log-in-failed', subject: '10.3.0.1' })
    expect(succeeded).toMatchObject({ by: `Test reader (${email})`, action: 'log-in' })
    expect(
      JSON.stringify(dashboard.administration.audit.page({ limit: 99, offset: 0 })),
    ).not.toContain(testPassword)
  })
})

describe('a login', () => {
  it('ends when one logs out', async () => {
    const { headers } = await anAccount('reader')

    const reply = await send('POST', '/api/auth/sign-out', { headers })

    expect(reply.json()).toEqual({ user: null })
    expect(cookieOf(reply)).toContain('noegletal_login=')
    expect(await sessionOf(headers)).toBeNull()
  })

  it('is forgotten by the browser when it has ended elsewhere', async () => {
    const { headers } = await anAccount('reader')
    await send('POST', '/api/auth/sign-out', { headers })

    const reply = await send('GET', '/api/v1/session', { headers })

    expect(reply.headers['set-cookie']).toBe('noegletal_login=; Max-Age=0; Path=/; SameSite=Lax')
  })

  it('is marked anew when the role has changed since, or the mark is an old one', async () => {
    const { headers } = await anAccount('analyst')
    const cookie = headers['cookie']?.replace('noegletal_login=analyst', 'noegletal_login=1')

    const mended = await send('GET', '/api/v1/session', { headers: { cookie: cookie ?? '' } })
    const kept = await send('GET', '/api/v1/session', { headers })

    expect(mended.headers['set-cookie']).toBe(
      'noegletal_login=analyst; Max-Age=604800; Path=/; SameSite=Lax',
    )
    expect(kept.headers['set-cookie']).toBeUndefined()
  })

  it.each([
    'noegletal.session_token=nonsense',
    'noegletal.session_token=%E0%A4%A',
    'noegletal.session_token=',
    'noegletal_login=1',
  ])('is not made by the cookie %s', async (cookie) => {
    expect(await sessionOf({ cookie })).toBeNull()
  })

  it('is not made by a cookie whose signature is of another secret', async () => {
    const other = await aDashboard()
    const headers = await other.logIn('admin')

    expect(await sessionOf(headers)).toBeNull()
    await other.close()
  })

  it('outlives the server', async () => {
    const { headers, email } = await anAccount('reader')

    const again = await dashboard.restart()

    const reply = await again.inject({ url: '/api/v1/session', headers })
    expect(Session.parse(reply.json()).user).toMatchObject({ email })
  })
})

describe('changing the password', () => {
  it('needs the present one', async () => {
    const { headers } = await anAccount('reader')

    const reply = await changePassword(headers, 'forkert adgangskode', 'en ny adgangskode')

    expect([reply.statusCode, reply.json().message]).toEqual([
      400,
      'Den nuværende adgangskode er forkert.',
    ])
  })

  it('ends every other login, and goes on in this one', async () => {
    const { headers, email } = await anAccount('reader')
    const elsewhere = { cookie: cookieOf(await logIn(email, testPassword)) }

    const reply = await changePassword(headers, testPassword, 'en ny adgangskode')

    expect(await sessionOf(elsewhere)).toBeNull()
    expect(await sessionOf({ cookie: cookieOf(reply) })).toMatchObject({ email })
    expect((await logIn(email, testPassword)).statusCode).toBe(401)
    expect((await logIn(email, 'en ny adgangskode')).statusCode).toBe(200)
  })

  it.each(['kort', 'x'.repeat(129)])('refuses %s', async (password) => {
    const { headers } = await anAccount('reader')

    const reply = await changePassword(headers, testPassword, password)

    expect(reply.statusCode).toBe(400)
    expect(reply.json().message).toMatch(
      /^newPassword: Adgangskoden (skal have mindst 12|må højst have 128) tegn$/,
    )
  })
})

describe('what else the library for accounts can do', () => {
  it.each([
    ['POST', '/api/auth/sign-up/email'],
    ['POST', '/api/auth/request-password-reset'],
    ['POST', '/api/auth/update-user'],
    ['POST', '/api/auth/delete-user'],
    ['POST', '/api/auth/change-email'],
    ['POST', '/api/auth/revoke-sessions'],
    ['POST', '/api/auth/sign-in/social'],
    ['GET', '/api/auth/list-sessions'],
    ['GET', '/api/auth/ok'],
    ['GET', '/api/auth/error'],
  ] as const)('cannot be reached: %s %s', async (method, url) => {
    const { headers } = await anAccount('admin')
    const payload = { name: 'Eve', email: 'eve@kommune.dk', password: testPassword, role: 'admin' }

    const reply = await send(method, url, { headers, ...(method === 'POST' && { payload }) })

    expect([reply.statusCode, Problem.parse(reply.json()).code]).toEqual([404, 'NOT_FOUND'])
    expect(dashboard.administration.users.findByEmail('eve@kommune.dk')).toBeNull()
  })
})

describe('an invitation', () => {
  it('makes an account with its role, and logs in', async () => {
    const { path } = await invite('Kollega@Kommune.dk')

    const shown = await send('GET', open(path))
    const reply = await accept(path)

    expect(shown.json()).toEqual({ email: 'kollega@kommune.dk', role: 'analyst', name: null })
    expect(await sessionOf({ cookie: cookieOf(reply) })).toEqual({
      id: expect.any(String),
      name: 'Kollega',
      email: 'kollega@kommune.dk',
      role: 'analyst',
    })
  })

  it('works once', async () => {
    const { path } = await invite('kollega@kommune.dk')
    await accept(path)

    expect((await accept(path)).statusCode).toBe(404)
    expect((await send('GET', open(path))).json().message).toContain('Bed om et nyt')
  })

  it('works once even for two at the same moment', async () => {
    const { path } = await invite('kollega@kommune.dk')

    const replies = await Promise.all([accept(path), accept(path)])

    expect(new Set(replies.map(({ statusCode }) => statusCode))).toEqual(new Set([200, 404]))
  })

  it('ends after seven days', async () => {
    const { path } = await invite('kollega@kommune.dk')
    dashboard.setToday('2019-11-28')

    expect((await accept(path)).statusCode).toBe(404)
  })

  it('ends when a new one is made for the same address', async () => {
    const { path: old } = await invite('kollega@kommune.dk')
    const { path } = await invite('KOLLEGA@kommune.dk')

    expect((await accept(old)).statusCode).toBe(404)
    expect((await accept(path)).statusCode).toBe(200)
  })

  it('can be taken back', async () => {
    const { path, id } = await invite('kollega@kommune.dk')
    const headers = await dashboard.logIn('admin')

    const left = await send('DELETE', `/api/v1/invitations/${id}`, { headers })

    expect(left.json()).toEqual([])
    expect((await accept(path)).statusCode).toBe(404)
  })

  it('cannot be turned to another address or role', async () => {
    const { path } = await invite('kollega@kommune.dk')

    const mine = await accept(path, { name: 'Eve', password: testPassword, email: 'eve@x.dk' })
    const more = await accept(path, { name: 'Eve', password: testPassword, role: 'admin' })

    expect(mine.json().user).toMatchObject({ email: 'kollega@kommune.dk', role: 'analyst' })
    expect(more.statusCode).toBe(400)
  })

  it('is not made for somebody with an account', async () => {
    const { email } = await anAccount('reader')
    const headers = await dashboard.logIn('admin')

    const payload = { email, role: 'admin' }
    const reply = await send('POST', '/api/v1/invitations', { headers, payload })

    expect([reply.statusCode, Problem.parse(reply.json()).code]).toEqual([409, 'CONFLICT'])
  })

  it('keeps its secret to itself: the database has only a hash', async () => {
    const { path } = await invite('kollega@kommune.dk')
    const rows = dashboard.administration.accountsDatabase.prepare('SELECT * FROM invitation').all()

    expect(JSON.stringify(rows)).not.toContain(path.replace('/invitation/', ''))
  })

  it('cannot be guessed for long', async () => {
    const remoteAddress = '10.4.0.1'
    const guess = (n: number) =>
      send('GET', `/api/v1/open-invitations/${'x'.repeat(30)}${n}`, { remoteAddress })
    for (let n = 0; n < 20; n += 1) expect((await guess(n)).statusCode).toBe(404)

    expect((await guess(20)).statusCode).toBe(429)
  })
})

describe('users', () => {
  it('are at once out when their account is closed, with their keys', async () => {
    const { id, headers, email } = await anAccount('analyst')
    const key = await aKey(headers)

    await changeUser(id, { disabled: true })

    expect(await sessionOf(headers)).toBeNull()
    expect((await send('GET', '/api/v1/tokens', { headers: bearer(key) })).statusCode).toBe(401)
    const reply = await logIn(email, testPassword)
    expect([reply.statusCode, reply.json().message]).toEqual([
      401,
      'Kontoen er lukket. Tal med en administrator.',
    ])
  })

  it('can come back', async () => {
    const { id, email } = await anAccount('analyst')
    await changeUser(id, { disabled: true })
    await changeUser(id, { disabled: false })

    expect((await logIn(email, testPassword)).statusCode).toBe(200)
  })

  it('may at once do what their new role lets them', async () => {
    const { id, headers } = await anAccount('analyst')

    await changeUser(id, { role: 'reader' })

    expect((await send('GET', '/api/v1/tokens', { headers })).statusCode).toBe(403)
  })

  it.each([{ role: 'reader' }, { disabled: true }])(
    'keep one administrator, whom %o is not done to',
    async (payload) => {
      const { headers, id } = await anAccount('admin')

      const reply = await send('PATCH', `/api/v1/users/${id}`, { headers, payload })

      expect([reply.statusCode, reply.json().message]).toEqual([
        409,
        'Der skal være mindst én administrator, der kan logge ind.',
      ])
      expect(await sessionOf(headers)).toMatchObject({ role: 'admin' })
    },
  )

  it('choose a new password by a link that an administrator makes', async () => {
    const { id, email, headers } = await anAccount('analyst')
    const admin = await dashboard.logIn('admin')
    const made = await send('POST', `/api/v1/users/${id}/new-password`, { headers: admin })
    const url = NewInvitation.parse(made.json()).path.replace(
      '/invitation/',
      '/api/v1/open-invitations/',
    )

    expect((await send('GET', url)).json()).toEqual({
      email,
      role: 'analyst',
      name: 'Test analyst',
    })
    const reply = await send('POST', url, {
      payload: { name: 'Test', password: 'noget helt andet' },
    })

    expect(reply.json().user).toMatchObject({ id, name: 'Test analyst' })
    expect(await sessionOf(headers)).toBeNull()
    expect((await logIn(email, testPassword)).statusCode).toBe(401)
    expect((await logIn(email, 'noget helt andet')).statusCode).toBe(200)
  })
})

const bearer = (key: string) => ({ authorization: `Bearer ${key}` })

const guess = (key: string) =>
  send('GET', '/api/v1/session', { headers: bearer(key), remoteAddress: '10.5.0.1' })

async function aKey(headers: Record<string, string>, days = 30): Promise<string> {
  const payload = { name: 'Månedlig indlæsning', days }
  return NewApiToken.parse((await send('POST', '/api/v1/tokens', { headers, payload })).json()).key
}

describe('a key', () => {
  it('acts for who made it, without a cookie', async () => {
    const { headers, email } = await anAccount('analyst')

    const key = await aKey(headers)

    expect(key).toMatch(/^noegletal_[\w-]{43}$/)
    expect(await sessionOf(bearer(key))).toMatchObject({
      email,
      name: 'Test analyst (nøglen Månedlig indlæsning)',
    })
  })

  it('of an administrator is an analyst', async () => {
    const key = await aKey(await dashboard.logIn('admin'))

    expect(await sessionOf(bearer(key))).toMatchObject({ role: 'analyst' })
    expect((await send('GET', '/api/v1/users', { headers: bearer(key) })).statusCode).toBe(403)
  })

  it('makes no keys and takes none back', async () => {
    const headers = bearer(await aKey(await dashboard.logIn('analyst')))
    const [token] = (await send('GET', '/api/v1/tokens', { headers })).json()

    const made = await send('POST', '/api/v1/tokens', { headers, payload: { name: 'Ny', days: 1 } })
    const revoked = await send('DELETE', `/api/v1/tokens/${token.id}`, { headers })

    expect([made.statusCode, revoked.statusCode]).toEqual([403, 403])
  })

  it('ends when it is taken back', async () => {
    const headers = await dashboard.logIn('analyst')
    const key = await aKey(headers)
    const [token] = (await send('GET', '/api/v1/tokens', { headers })).json()

    const left = await send('DELETE', `/api/v1/tokens/${token.id}`, { headers })

    expect(left.json()).toEqual([])
    expect((await send('GET', '/api/v1/session', { headers: bearer(key) })).statusCode).toBe(401)
  })

  it('ends with its last day', async () => {
    const key = await aKey(await dashboard.logIn('analyst'), 1)
    dashboard.setToday('2019-11-22')

    expect((await send('GET', '/api/v1/session', { headers: bearer(key) })).statusCode).toBe(401)
  })

  it('of somebody else is not seen, but by an administrator', async () => {
    await aKey(await dashboard.logIn('analyst'))

    const other = await send('GET', '/api/v1/tokens', { headers: await dashboard.logIn('analyst') })
    const admin = await send('GET', '/api/v1/tokens', { headers: await dashboard.logIn('admin') })

    expect(other.json()).toEqual([])
    expect(admin.json()).toHaveLength(1)
  })

  it.each(['Bearer', 'Bearer ', 'bearer x y', `Bearer ${'x'.repeat(5000)}`])(
    'is not %j',
    async (authorization) => {
      const reply = await send('GET', '/api/v1/tokens', { headers: { authorization } })

      expect(reply.statusCode).toBe(401)
    },
  )

  it('leaves the password of a proxy alone', async () => {
    const headers = { ...(await dashboard.logIn('analyst')), authorization: 'Basic YTpi' }

    expect((await send('GET', '/api/v1/tokens', { headers })).statusCode).toBe(200)
  })

  it('cannot be guessed for long', async () => {
    for (let n = 0; n < 20; n += 1) expect((await guess(`noegletal_${n}`)).statusCode).toBe(401)

    expect((await guess(await aKey(await dashboard.logIn('analyst')))).statusCode).toBe(429)
  })
})
