import { type Result, type Role, failed, ok } from '@noegletal/domain'
import { parseArgs } from 'node:util'

/** What the command line asked for. */
export type UserCommand =
  | { readonly kind: 'help' }
  | { readonly kind: 'list' }
  | { readonly kind: 'invite' | 'role'; readonly email: string; readonly role: Role }
  | { readonly kind: 'disable' | 'enable' | 'reset-password'; readonly email: string }

/** The text of `--help`, without the settings. */
export const help = `npm run user -- KOMMANDO

Viser og ændrer, hvem der har en konto. Virker også, mens programmet kører.

Kommandoer:
  list                                vis alle konti
  invite E-MAIL --role ROLLE          lav et link, som én person kan oprette en konto med
  role E-MAIL --role ROLLE            giv en anden rolle
  disable E-MAIL                      luk en konto; dens login og nøgler ophører straks
  enable E-MAIL                       åbn en lukket konto igen
  reset-password E-MAIL               lav et link, som personen kan vælge en ny adgangskode med
  --help                              vis denne tekst

ROLLE er læser, analytiker eller administrator (eller reader, analyst, admin). Et link gælder 7 dage og kan bruges én
gang; send det kun til den, det er til.

Afslutter med 0, når det er gjort, med 1 når det ikke kan lade sig gøre og med 2 ved forkert brug.
`

const roles = new Map<string, Role>([
  ['læser', 'reader'],
  ['reader', 'reader'],
  ['analytiker', 'analyst'],
  ['analyst', 'analyst'],
  ['administrator', 'admin'],
  ['admin', 'admin'],
])

/** Reads the arguments; an error is a Danish sentence about the first that cannot be used. */
export function parseUserCommand(argv: readonly string[]): Result<UserCommand, string> {
  const parsed = parseOptions(argv)
  if (!parsed.ok) return parsed
  const { positionals, isHelp, role } = parsed.value
  const [kind, email, ...rest] = positionals
  if (isHelp) return ok({ kind: 'help' })
  if (rest.length > 0) return failed(`»${rest[0]}« er et ord for meget.`)
  if (kind === 'list')
    return email === undefined ? ok({ kind }) : failed(`»${email}« er for meget.`)
  return aboutSomebody(kind, email, role)
}

function aboutSomebody(
  kind: string | undefined,
  email: string | undefined,
  roleName: string | undefined,
): Result<UserCommand, string> {
  switch (kind) {
    case undefined:
      return failed('Der mangler en kommando.')
    case 'invite':
    case 'role':
      return withRole(kind, email, roleName)
    case 'disable':
    case 'enable':
    case 'reset-password':
      return isEmail(email) ? ok({ kind, email }) : failed(noEmail(email))
    default:
      return failed(`Kommandoen »${kind}« findes ikke.`)
  }
}

function withRole(
  kind: 'invite' | 'role',
  email: string | undefined,
  roleName: string | undefined,
): Result<UserCommand, string> {
  const role = roles.get(roleName?.toLowerCase() ?? '')
  if (!isEmail(email)) return failed(noEmail(email))
  if (roleName === undefined) return failed('Der mangler en rolle: --role analytiker')
  if (role === undefined) {
    return failed(`Rollen »${roleName}« findes ikke; skriv læser, analytiker eller administrator.`)
  }
  return ok({ kind, email, role })
}

function isEmail(text: string | undefined): text is string {
  return text !== undefined && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)
}

function noEmail(text: string | undefined): string {
  return text === undefined
    ? 'Der mangler en e-mailadresse.'
    : `»${text}« er ikke en e-mailadresse.`
}

type Options = {
  readonly positionals: readonly string[]
  readonly isHelp: boolean
  readonly role: string | undefined
}

function parseOptions(argv: readonly string[]): Result<Options, string> {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { help: { type: 'boolean', default: false }, role: { type: 'string' } },
    })
    return ok({ positionals, isHelp: values.help, role: values.role })
  } catch {
    return failed('Der er et valg, som ikke kan bruges.')
  }
}
