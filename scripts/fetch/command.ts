import { FetchOrder } from '@noegletal/api'
import { type Result, failed, ok } from '@noegletal/domain'
import { parseArgs } from 'node:util'
import { type FileOptions, fileOptions } from '../import/command.ts'
import { fileOptionWords, optionFault, takeKinds } from '../import/options.ts'

/** What the command line asked for. */
export type FetchCommand =
  | { readonly kind: 'help' }
  | {
      readonly kind: 'fetch'
      readonly order: FetchOrder
      readonly options: FileOptions
      readonly dryRun: boolean
      readonly json: boolean
    }

const words = {
  ...fileOptionWords,
  variable: { type: 'string', multiple: true, default: [] as string[] },
  area: { type: 'string', multiple: true },
  period: { type: 'string' },
  granularity: { type: 'string' },
  version: { type: 'string' },
  lang: { type: 'string' },
} as const

/** Reads the arguments; an error is a Danish sentence about the first that cannot be used. */
export function parseFetchCommand(argv: readonly string[]): Result<FetchCommand, string> {
  const { args, kinds } = takeKinds(argv)
  const parsed = parseWords(args)
  if (!parsed.ok) return parsed
  const { values, positionals } = parsed.value
  if (values.help) return ok({ kind: 'help' })

  const options = fileOptions({ ...values, 'yes-to': kinds })
  if (!options.ok) return options
  const order = toOrder(positionals, values)
  if (!order.ok) return order
  const { json, 'dry-run': dryRun } = values
  return ok({ kind: 'fetch', order: order.value, options: options.value, dryRun, json })
}

type Words = ReturnType<typeof readWords>

function readWords(args: string[]) {
  return parseArgs({ args, allowPositionals: true, options: words })
}

function parseWords(args: string[]): Result<Words, string> {
  try {
    return ok(readWords(args))
  } catch (error) {
    return failed(optionFault(args, error))
  }
}

function toOrder(
  [source, table, ...more]: readonly string[],
  values: Words['values'],
): Result<FetchOrder, string> {
  if (source !== 'statbank' && source !== 'jobindsats') {
    return failed('Skriv, hvor der skal hentes fra: statbank eller jobindsats.')
  }
  if (table === undefined || more.length > 0)
    return failed('Skriv én tabel, fx AUP01 eller y07a02.')
  const variables = toVariables(values.variable)
  if (!variables.ok) return variables

  const said = source === 'statbank' ? statbankWords(values) : jobindsatsWords(values)
  return parseOrder({ source, table, variables: variables.value, ...said })
}

function parseOrder(said: object): Result<FetchOrder, string> {
  const parsed = FetchOrder.safeParse(said)
  if (parsed.success) return ok(parsed.data)
  const { path = [], message } = parsed.error.issues[0] ?? {}
  return failed(`Valget ${path.join('.')} kan ikke bruges: ${message}`)
}

function statbankWords({ lang }: Words['values']): object {
  return { ...(lang !== undefined && { lang }) }
}

function jobindsatsWords({ area, period, granularity, version }: Words['values']): object {
  return {
    ...(area !== undefined && { areas: area }),
    ...(period !== undefined && { period }),
    ...(granularity !== undefined && { granularity }),
    ...(version !== undefined && { version }),
  }
}

/** `OMRÅDE=657,000` for each variable; said twice it has both. */
function toVariables(texts: readonly string[]): Result<Record<string, string[]>, string> {
  const variables = new Map<string, string[]>()
  for (const text of texts) {
    const [, name, values] = /^\s*([^=]+?)\s*=(.+)$/.exec(text) ?? []
    if (name === undefined || values === undefined) {
      return failed(`"${text}" er ikke en variabel med værdier; skriv den som OMRÅDE=657,000.`)
    }
    const known = variables.get(name) ?? []
    variables.set(name, [...known, ...values.split(',').map((value) => value.trim())])
  }
  return ok(Object.fromEntries(variables))
}
