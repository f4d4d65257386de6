import {
  Batch,
  FileProblemKind,
  type ImportReason,
  type Result,
  failed,
  ok,
} from '@noegletal/domain'
import { type Options, parseOptions } from './options.ts'

/** What is said of the files of a command. */
export type FileOptions = {
  /** Null for today. */
  readonly publishedOn: string | null
  /** Null for the file's name. */
  readonly title: string | null
  readonly source: string | null
  readonly reason: ImportReason
  readonly note: string | null
  readonly simulated: boolean
  /** Whether the file corrects only the figures that it has. */
  readonly partial: boolean
  /** The source's own name of the table. */
  readonly tableId: string | null
  readonly sheet: string | null
  /** A file with a mapping; null to recognise or remember it. */
  readonly mappingFile: string | null
  /** Which kinds of warnings are acknowledged beforehand. */
  readonly accepted: 'all' | readonly FileProblemKind[]
}

/** What the command line asked for. */
export type Command =
  | { readonly kind: 'help' }
  | {
      readonly kind: 'import'
      readonly files: readonly string[]
      readonly options: FileOptions
      readonly dryRun: boolean
      readonly json: boolean
    }
  | {
      readonly kind: 'watch'
      readonly directory: string
      readonly options: FileOptions
      readonly json: boolean
    }
  | {
      readonly kind: 'undo'
      readonly importId: number
      readonly note: string | null
      readonly accepted: boolean
      readonly dryRun: boolean
    }

/** Reads the arguments; an error is a Danish sentence about the first that cannot be used. */
export function parseCommand(argv: readonly string[]): Result<Command, string> {
  const parsed = parseOptions(argv)
  if (!parsed.ok) return parsed
  const { values, positionals } = parsed.value
  if (values.help) return ok({ kind: 'help' })
  if (positionals[0] === 'undo') return undoCommand(positionals.slice(1), values)
  return importCommand(positionals, values)
}

/** What is said of files, from the options; shared with the command that fetches them. */
export function fileOptions(values: Options): Result<FileOptions, string> {
  const reason = reasons.get(values.reason ?? 'ny')
  if (reason === undefined) return failed(unknownReason(values.reason))
  const publishedOn = values['published-on'] ?? null
  if (publishedOn !== null && !Batch.shape.publishedOn.safeParse(publishedOn).success) {
    return failed(`"${publishedOn}" er ikke en dato; skriv den som 2019-06-04.`)
  }
  const accepted = acceptedKinds(values)
  if (!accepted.ok) return accepted
  return ok({
    publishedOn,
    title: textOrNull(values.title),
    source: textOrNull(values.source),
    reason,
    note: textOrNull(values.note),
    simulated: values.simulated,
    partial: values.partial ?? false,
    tableId: textOrNull(values.table),
    sheet: textOrNull(values.sheet),
    mappingFile: textOrNull(values.mapping),
    accepted: accepted.value,
  })
}

function importCommand(files: readonly string[], values: Options): Result<Command, string> {
  const options = fileOptions(values)
  if (!options.ok) return options
  const { json, watch: directory, 'dry-run': dryRun } = values
  if (directory === undefined) {
    if (files.length === 0) return failed('Der mangler en fil at indlæse.')
    return ok({ kind: 'import', files, options: options.value, dryRun, json })
  }
  if (files.length > 0) return failed('Skriv enten filer eller --watch MAPPE, ikke begge dele.')
  if (dryRun) return failed('--watch kan ikke bruges sammen med --dry-run.')
  return ok({ kind: 'watch', directory, options: options.value, json })
}

function undoCommand(words: readonly string[], values: Options): Result<Command, string> {
  const [number = ''] = words
  if (words.length !== 1 || !/^[1-9]\d{0,8}$/.test(number)) {
    return failed('Skriv nummeret på den indlæsning, der skal fortrydes: undo 12')
  }
  return ok({
    kind: 'undo',
    importId: Number(number),
    note: textOrNull(values.note),
    accepted: values.yes,
    dryRun: values['dry-run'],
  })
}

function acceptedKinds(values: Options): Result<FileOptions['accepted'], string> {
  if (values.yes) return ok('all')
  const kinds: FileProblemKind[] = []
  for (const text of values['yes-to'] ?? []) {
    const kind = FileProblemKind.safeParse(text)
    if (!kind.success) {
      return failed(`Advarslen "${text}" findes ikke; vælg blandt ${warningKinds.join(', ')}.`)
    }
    kinds.push(kind.data)
  }
  return ok(kinds)
}

/** What `--yes=…` can name. */
export const warningKinds: readonly FileProblemKind[] = [
  'jump',
  'suspected-unit',
  'missing-period',
  'many-withdrawn',
  'older-than-published',
  'future-period',
  'odd-number',
  'renamed-column',
  'unknown-column',
]

const reasons = new Map<string, ImportReason>([
  ['ny', 'new'],
  ['efterregistrering', 'late-registration'],
  ['revision', 'revision'],
  ['rettelse', 'correction'],
])

function unknownReason(text = ''): string {
  return `Grunden "${text}" findes ikke; vælg ${[...reasons.keys()].join(', ')}.`
}

const textOrNull = (text: string | undefined): string | null => text?.trim() || null
