import type { Administration } from '@noegletal/store'
import { type BetterAuthOptions, betterAuth } from 'better-auth'
import { hashPassword } from 'better-auth/crypto'
import { isSecure } from './is-secure.ts'
import { loginDays } from './login-days.ts'

/** What of the accounts' library this server uses. */
export type AccountsLibrary = {
  /** Asks it as a browser would, and gives its reply; limited in how often one address may try. */
  ask(question: Question): Promise<Response>
  /** The id of the user whose session the cookies name; null when there is none that still holds. */
  findUserId(cookie: string): Promise<string | null>
  hash(password: string): Promise<string>
}

type Question = {
  readonly path: '/sign-in/email' | '/sign-out' | '/change-password'
  readonly body: object
  readonly cookie: string | undefined
  /** The client's IP address, by which attempts are counted. */
  readonly address: string
  readonly userAgent: string | undefined
}

export type LibraryOptions = {
  readonly administration: Pick<Administration, 'accountsDatabase' | 'users'>
  readonly secret: string
  /** Where browsers find the server, without a path; decides whether cookies are for https alone. */
  readonly publicUrl: string | null
}

const cookiePrefix = 'noegletal'
const secondsOfDay = 86_400
const addressHeader = 'x-noegletal-address'
const basePath = '/api/auth'

/** better-auth with e-mail and password over the administration database: nobody registers, nothing is told to its makers. */
export function createLibrary(options: LibraryOptions): AccountsLibrary {
  const auth = betterAuth(toLibraryOptions(options))
  const origin = originOf(options)

  return {
    ask: ({ path, body, cookie, address, userAgent }) =>
      auth.handler(
        new Request(`${origin}${basePath}${path}`, {
          method: 'POST',
          body: JSON.stringify(body),
          // The guard has looked at where the request comes from; the library is told that it is from here.
          headers: {
            origin,
            'content-type': 'application/json',
            [addressHeader]: address,
            ...(cookie && { cookie }),
            ...(userAgent && { 'user-agent': userAgent }),
          },
        }),
      ),
    findUserId: async (cookie) => {
      const found = await auth.api.getSession({
        headers: new Headers({ cookie }),
        query: { disableRefresh: true },
      })
      return found?.user.id ?? null
    },
    hash: hashPassword,
  }
}

/** How the library is set up; a test holds the migrations against it. */
export function toLibraryOptions(options: LibraryOptions): BetterAuthOptions {
  const { administration, secret, publicUrl } = options
  return {
    appName: 'Nøgletal',
    baseURL: originOf(options),
    basePath,
    secret,
    database: administration.accountsDatabase,
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12 },
    user: {
      additionalFields: {
        role: { type: 'string', required: true, input: false },
        disabled: { type: 'boolean', required: true, input: false },
      },
    },
    session: { expiresIn: loginDays * secondsOfDay },
    databaseHooks: {
      session: {
        // Null makes the library refuse the login.
        create: {
          before: async ({ userId }) =>
            administration.users.find(userId)?.disabled === false ? undefined : false,
        },
      },
    },
    rateLimit: {
      enabled: true,
      storage: 'memory',
      customRules: { '/sign-in/email': { window: 60, max: 10 } },
    },
    advanced: {
      cookiePrefix,
      useSecureCookies: isSecure(publicUrl),
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    telemetry: { enabled: false },
    // What matters goes into the log of the administration database; a failed login is no fault of the program.
    logger: { disabled: true },
  }
}

// Without a public address the library is asked under one that nobody sees.
function originOf({ publicUrl }: Pick<LibraryOptions, 'publicUrl'>): string {
  return publicUrl === null ? 'http://localhost' : new URL(publicUrl).origin
}
