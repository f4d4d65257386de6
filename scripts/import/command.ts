import { Batch, type ImportReason, type Result, failed, ok } from '@noegletal/domain'
import { parseArgs } from 'node:util'

/** What the command line asked for. */
export type Command = {
  readonly files: readonly string[]
  readonly publishedOn: string
  /** Null for the file's name. */
  readonly title: string | null
  readonly source: string | null
  readonly reason: ImportReason
  readonly note: string | null
  readonly simulated: boolean
  readonly dryRun: boolean
}

/** The text of `--help`, without the settings. */
export const help = `npm run import -- FIL… [valg]

Indlæser nøgletal fra CSV-filer med kolonnerne nøgletal;område;periode;værdi og eventuelt kategori;status;note.
En fil indlæses helt eller slet ikke, og den samme fil ændrer intet anden gang.

Valg:
  --published-on DATO   dagen, tallene blev kendt, fx 2019-06-04; ellers i dag
  --title TEKST         hvad læseren ser, fx "Referat, Beskæftigelsesudvalget 4. juni 2019"; ellers filens navn
  --source TEKST        hvem der har udgivet tallene, og hvor de kan slås op
  --reason GRUND        ny (ellers valgt), efterregistrering, revision eller rettelse
  --note TEKST          en bemærkning til indlæsningen
  --simulated           tallene er simulerede og vises som det
  --dry-run             vis, hvad der ville ske, og ændr intet
  --help                vis denne tekst

Afslutter med 0, når filerne er indlæst eller intet var nyt, med 1 ved fejl i en fil (intet er ændret) og med 2 ved
forkert brug.
`

/** Reads the arguments; an error is a Danish sentence about the first that cannot be used. `help` stands for `--help`. */
export function parseCommand(
  argv: readonly string[],
  today: string,
): Result<Command | 'help', string> {
  const parsed = parseOptions(argv)
  if (!parsed.ok) return parsed
  const { values, positionals: files } = parsed.value
  if (values.help) return ok('help')

  const reason = reasons.get(values.reason ?? 'ny')
  const publishedOn = values['published-on'] ?? today
  if (files.length === 0) return failed('Der mangler en fil at indlæse.')
  if (reason === undefined) return failed(unknownReason(values.reason))
  if (!Batch.shape.publishedOn.safeParse(publishedOn).success) return failed(badDate(publishedOn))
  return ok({
    files,
    publishedOn,
    title: textOrNull(values.title),
    source: textOrNull(values.source),
    reason,
    note: textOrNull(values.note),
    simulated: values.simulated,
    dryRun: values['dry-run'],
  })
}

type Options = {
  readonly values: {
    readonly help: boolean
    readonly simulated: boolean
    readonly 'dry-run': boolean
    readonly 'published-on'?: string | undefined
    readonly title?: string | undefined
    readonly source?: string | undefined
    readonly reason?: string | undefined
    readonly note?: string | undefined
  }
  readonly positionals: readonly string[]
}

function parseOptions(argv: readonly string[]): Result<Options, string> {
  try {
    return ok(
      parseArgs({
        args: [...argv],
        allowPositionals: true,
        options: {
          help: { type: 'boolean', default: false },
          simulated: { type: 'boolean', default: false },
          'dry-run': { type: 'boolean', default: false },
          'published-on': { type: 'string' },
          title: { type: 'string' },
          source: { type: 'string' },
          reason: { type: 'string' },
          note: { type: 'string' },
        },
      }),
    )
  } catch (error) {
    return failed(optionFault(argv, error))
  }
}

/** Node's own message is English; what the user needs is which argument it was. */
function optionFault(argv: readonly string[], error: unknown): string {
  const named = error instanceof Error ? /'(-[^' ]+)/.exec(error.message)?.[1] : undefined
  const argument = named ?? argv.find((text) => text.startsWith('-')) ?? ''
  const isUnknown =
    error instanceof Error && 'code' in error && error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
  return isUnknown ? `Valget ${argument} findes ikke.` : `Valget ${argument} er ikke brugt rigtigt.`
}

const reasons = new Map<string, ImportReason>([
  ['ny', 'new'],
  ['efterregistrering', 'late-registration'],
  ['revision', 'revision'],
  ['rettelse', 'correction'],
])

function unknownReason(text = ''): string {
  return `Grunden "${text}" findes ikke; vælg ${[...reasons.keys()].join(', ')}.`
}

function badDate(text: string): string {
  return `"${text}" er ikke en dato; skriv den som 2019-06-04.`
}

const textOrNull = (text: string | undefined): string | null => text?.trim() || null
