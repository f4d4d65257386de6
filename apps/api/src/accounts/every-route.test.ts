import { openEndpoints, staffEndpoints } from '@noegletal/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DashboardUnderTest, aDashboard } from '../testing.ts'
import { picturePaths } from '../downloads/downloads-routes.ts'
import { docsPath } from '../openapi/docs.ts'
import { openApiPath } from '../openapi/openapi.ts'

/** What may be written without a login; each of these asks for a proof of its own or changes nothing. */
const forAnyone = [
  'POST /api/auth/sign-in/email',
  'POST /api/auth/sign-out',
  'POST /api/v1/open-invitations/:token',
  'POST /afmeld/:token',
]
const open = [
  ...Object.values(openEndpoints).map(({ path }) => path),
  ...picturePaths,
  openApiPath,
  '*',
]

let dashboard: DashboardUnderTest
let reader: Record<string, string>
beforeAll(async () => {
  dashboard = await aDashboard()
  reader = await dashboard.logIn('reader')
})
afterAll(() => dashboard.close())

type Route = { readonly method: string; readonly path: string }

/** Every method of every address that the server itself says it has, read off the tree of its routes. */
function routes(): Route[] {
  const parts: string[] = []
  return dashboard.app
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const found = /^([│ ]*)(?:├|└)── (.*?)(?: \(([A-Z, ]+)\))?$/.exec(line)
      if (!found) return []
      const depth = (found[1] ?? '').length / 4
      parts.splice(depth, Infinity, found[2] ?? '')
      const path = parts.join('').replace(/\/{2,}/g, '/')
      // The pages about the API are the library's own and only for reading; docs.test.ts looks at them.
      if (path.startsWith(docsPath)) return []
      return (found[3]?.split(', ') ?? []).map((method) => ({ method, path }))
    })
}

const ask = ({ method, path }: Route, headers: Record<string, string> = {}) =>
  dashboard.app.inject({
    method: method as 'GET',
    url: path.replaceAll(/:[a-z]+/g, '1'),
    headers,
  })

const isWriting = ({ method }: Route): boolean => method !== 'GET' && method !== 'HEAD'
const nameOf = ({ method, path }: Route): string => `${method} ${path}`

describe('every route of the server', () => {
  it('is in the contract', () => {
    const staff = Object.values(staffEndpoints).map(nameOf)
    const known = new Set([...staff, ...open.map((path) => `GET ${path}`)])

    const found = routes().filter(({ method }) => method !== 'HEAD')
    expect(found.length).toBeGreaterThan(20)
    expect(found.map(nameOf).filter((name) => !known.has(name))).toEqual([])
  })

  it('that writes answers 401 without a login', async () => {
    const guarded = routes().filter(
      (route) => isWriting(route) && !forAnyone.includes(nameOf(route)),
    )
    expect(guarded.length).toBeGreaterThan(5)

    for (const route of guarded) {
      const { statusCode, json } = await ask(route)
      expect([nameOf(route), statusCode]).toEqual([nameOf(route), 401])
      expect(json().code).toBe('UNAUTHORIZED')
    }
  })

  it('that writes answers 403 to a reader', async () => {
    const { changePassword, saveSubscription, endSubscription } = staffEndpoints
    const own = [changePassword, saveSubscription, endSubscription].map(nameOf)
    const guarded = routes().filter(
      (route) => isWriting(route) && ![...forAnyone, ...own].includes(nameOf(route)),
    )

    for (const route of guarded) {
      expect([nameOf(route), (await ask(route, reader)).statusCode]).toEqual([nameOf(route), 403])
    }
  })

  it('that is not open answers 401 without a login and 403 to a reader, also for reading', async () => {
    const closed = new Map<string, string>(
      Object.values(staffEndpoints)
        .filter(({ method, role }) => method === 'GET' && role !== 'anyone')
        .map(({ path, role }) => [path, role]),
    )
    const guarded = routes().filter((route) => !isWriting(route) && closed.has(route.path))
    expect(guarded.length).toBeGreaterThan(5)

    for (const route of guarded) {
      const statuses = [(await ask(route)).statusCode, (await ask(route, reader)).statusCode]
      // What is the reader's own alone is read by a reader too.
      const forReader = closed.get(route.path) === 'reader' ? 200 : 403
      expect([nameOf(route), ...statuses]).toEqual([nameOf(route), 401, forReader])
    }
  })

  it('needs the role that the contract says', () => {
    const unguarded = routes()
      .filter(({ method, path }) => method === 'GET' && !open.includes(path))
      .filter(
        (route) => !Object.values(staffEndpoints).some((one) => nameOf(one) === nameOf(route)),
      )

    expect(unguarded).toEqual([])
  })
})

describe('who reads without a login', () => {
  it('never makes the server ask who it is', async () => {
    const quiet = await aDashboard()
    quiet.administration.accountsDatabase.exec('DROP TABLE session; DROP TABLE api_token')

    const headers = { cookie: 'noegletal_login=1; noegletal.session_token=x.y' }
    const paths = [
      '/api/v1/site',
      '/api/v1/overview',
      '/api/v1/imports',
      '/api/v1/indicators',
      '/api/v1/session',
    ]
    const replies = await Promise.all(
      paths.map((url) =>
        quiet.app.inject({ url, ...(url.endsWith('session') ? {} : { headers }) }),
      ),
    )

    expect(replies.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200, 200])
    await quiet.close()
  })
})
