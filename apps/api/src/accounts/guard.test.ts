import Fastify, { type FastifyInstance } from 'fastify'
import { describe, expect, it } from 'vitest'
import type { CurrentUser } from './current-user.ts'
import { type RouteRole, guardRoutes } from './guard.ts'
import { handleErrors } from '../errors/error-handler.ts'

const analyst: CurrentUser = {
  id: '1',
  name: 'Analytiker',
  email: 'analytiker@kommune.dk',
  role: 'analyst',
  by: 'session',
}

/** A server with one address, asked by `user`. */
function aServer(user: CurrentUser | null, role: RouteRole, peopleOnly = false): FastifyInstance {
  const app = Fastify()
  handleErrors(app)
  guardRoutes(app, { identify: async () => user })
  const config = { role, peopleOnly }
  app.get('/thing', { config }, (request) => ({ by: request.user?.name ?? null }))
  app.post('/thing', { config }, (request) => ({ by: request.user?.name ?? null }))
  return app
}
const sameOrigin = { 'sec-fetch-site': 'same-origin' }
const write = (app: FastifyInstance, headers: Record<string, string> = sameOrigin) =>
  app.inject({ method: 'POST', url: '/thing', headers })

describe('a route with a role', () => {
  it.each(['GET', 'HEAD', 'POST'] as const)('answers %s with 401 to nobody', async (method) => {
    const reply = await aServer(null, 'reader').inject({ method, url: '/thing' })

    expect(reply.statusCode).toBe(401)
    expect(reply.headers['cache-control']).toBe('no-store')
  })

  it.each([
    ['reader', 'reader', 200],
    ['reader', 'analyst', 403],
    ['reader', 'admin', 403],
    ['analyst', 'reader', 200],
    ['analyst', 'analyst', 200],
    ['analyst', 'admin', 403],
    ['admin', 'admin', 200],
  ] as const)('lets %s do what %s may: %i', async (role, needed, status) => {
    const app = aServer({ ...analyst, role }, needed)

    expect((await app.inject('/thing')).statusCode).toBe(status)
    expect((await write(app)).statusCode).toBe(status)
  })

  it('knows who asks', async () => {
    expect((await aServer(analyst, 'analyst').inject('/thing')).json()).toEqual({
      by: 'Analytiker',
    })
  })

  it('is never kept on the way', async () => {
    const reply = await aServer(analyst, 'analyst').inject('/thing')

    expect(reply.headers['cache-control']).toBe('no-store')
  })

  it('can be for people only', async () => {
    const app = aServer({ ...analyst, by: 'token' }, 'analyst', true)

    expect((await app.inject('/thing')).statusCode).toBe(403)
  })
})

describe('a route for anyone', () => {
  it('lets nobody through, and knows who asks', async () => {
    expect((await aServer(null, 'anyone').inject('/thing')).json()).toEqual({ by: null })
    expect((await aServer(analyst, 'anyone').inject('/thing')).json()).toEqual({ by: 'Analytiker' })
  })
})

describe('a write with a login', () => {
  const cookie = { cookie: 'noegletal.session_token=x' }

  it.each([
    ['this page', { ...cookie, 'sec-fetch-site': 'same-origin' }],
    ['this page in an older browser', { ...cookie, origin: 'http://localhost:80' }],
    ['this page behind a proxy with TLS', { ...cookie, host: 'a.dk', origin: 'https://a.dk' }],
    ['no browser, without a cookie', {}],
  ])('is taken from %s', async (_case, headers) => {
    expect((await write(aServer(analyst, 'analyst'), headers)).statusCode).toBe(200)
  })

  it.each([
    ['another site', { ...cookie, 'sec-fetch-site': 'cross-site' }],
    ['another server of the same site', { ...cookie, 'sec-fetch-site': 'same-site' }],
    ['an older browser at another site', { ...cookie, origin: 'https://evil.example' }],
    ['another site without a cookie', { origin: 'https://evil.example' }],
    ['another port', { ...cookie, origin: 'http://localhost:8080' }],
    ['a page without an origin', { ...cookie, origin: 'null' }],
    ['nowhere in particular', cookie],
  ])('is refused from %s', async (_case, headers) => {
    expect((await write(aServer(analyst, 'analyst'), headers)).statusCode).toBe(403)
    expect((await write(aServer(null, 'anyone'), headers)).statusCode).toBe(403)
  })

  it('needs no origin with a key', async () => {
    expect((await write(aServer({ ...analyst, by: 'token' }, 'analyst'), cookie)).statusCode).toBe(
      200,
    )
  })
})

describe('a route that writes', () => {
  it('cannot be registered without a role', () => {
    const app = Fastify()
    guardRoutes(app, { identify: async () => null })

    expect(() => app.post('/thing', () => ({}))).toThrow('POST /thing writes and says no role')
    expect(() => app.get('/thing', () => ({}))).not.toThrow()
  })
})

describe('an address that can be written to', () => {
  it('says which methods it takes', async () => {
    const reply = await aServer(analyst, 'analyst').inject({ method: 'DELETE', url: '/thing' })

    expect([reply.statusCode, reply.headers.allow]).toEqual([405, 'GET, HEAD, POST'])
    expect(reply.json().message).toBe('Adressen tager ikke imod DELETE, kun GET, HEAD, POST.')
  })
})
