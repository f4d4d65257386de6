import { type Result, failed, ok } from '@noegletal/domain'
import { parseArgs } from 'node:util'
import { optionFault } from '../import/options.ts'

/** What the command line asked for. */
export type ReportCommand = { readonly kind: 'help' } | ({ readonly kind: 'print' } & PrintOrder)

/** Which report, as which files, at least one of them. */
export type PrintOrder = {
  readonly id: string
  readonly pdf: string | null
  readonly docx: string | null
  /** The address of a running server; null asks the configured one, and starts one where none answers. */
  readonly server: string | null
}

/** The text of `--help`, without the settings. */
export const help = `npm run report -- ID --pdf FIL.pdf [--docx FIL.docx]

Gemmer en publiceret rapport som PDF, Word eller begge dele, som siden selv ville lave dem. Til en fast kørsel, fx natten før
et møde. ID er det sidste i rapportens adresse: /rapporter/ID.

Valg:
  --pdf FIL           en PDF med bogmærker, som kan læses højt og søges i
  --docx FIL          den samme rapport til Word
  --server ADRESSE    et kørende program; ellers spørges det på HOST og PORT, og svarer det ikke, startes et over DATA_DIR
  --help              vis denne tekst

Kræver Chromium: pakken »chromium«, eller stien til en Chromium eller Chrome i CHROMIUM. Links i filerne går til PUBLIC_URL.

Afslutter med 0, når filerne er skrevet, med 1 når det ikke kan lade sig gøre og med 2 ved forkert brug.
`

const options = {
  pdf: { type: 'string' },
  docx: { type: 'string' },
  server: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const

/** Reads the arguments; an error is a Danish sentence about the first that cannot be used. */
export function parseReportCommand(argv: readonly string[]): Result<ReportCommand, string> {
  const parsed = parseWords([...argv])
  if (!parsed.ok) return parsed
  const { values, positionals } = parsed.value
  if (values.help) return ok({ kind: 'help' })
  const id = toId(positionals)
  if (!id.ok) return id
  const { pdf = null, docx = null, server = null } = values
  const order = { id: id.value, pdf, docx, server }
  const fault = faultOf(order)
  return fault === null ? ok({ kind: 'print', ...order }) : failed(fault)
}

function faultOf({ pdf, docx, server }: PrintOrder): string | null {
  if (pdf === null && docx === null) {
    return 'Skriv, hvad rapporten skal gemmes som: --pdf FIL.pdf, --docx FIL.docx eller begge.'
  }
  if (server === null || isAddress(server)) return null
  return `»${server}« er ikke en adresse, der begynder med http:// eller https://.`
}

function isAddress(text: string): boolean {
  return /^https?:$/.test(URL.parse(text)?.protocol ?? '')
}

function toId([id, ...rest]: readonly string[]): Result<string, string> {
  if (id === undefined) return failed('Skriv, hvilken rapport det er: det sidste i dens adresse.')
  if (rest.length > 0) return failed(`»${rest[0]}« er et ord for meget.`)
  if (!/^[a-z0-9-]{1,80}$/.test(id)) return failed(`»${id}« kan ikke være navnet på en rapport.`)
  return ok(id)
}

function parseWords(args: string[]) {
  try {
    return ok(parseArgs({ args, allowPositionals: true, options }))
  } catch (error) {
    return failed(optionFault(args, error))
  }
}
