import { type Result, failed, ok } from '@noegletal/domain'
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'

/** The options as they were written. */
export type Options = {
  readonly help: boolean
  readonly simulated: boolean
  readonly 'dry-run': boolean
  readonly json: boolean
  readonly yes: boolean
  /** The kinds of `--yes=jump,missing-period`. */
  readonly 'yes-to'?: readonly string[]
  readonly 'published-on'?: string | undefined
  readonly title?: string | undefined
  readonly source?: string | undefined
  readonly reason?: string | undefined
  readonly note?: string | undefined
  readonly table?: string | undefined
  readonly partial?: boolean | undefined
  readonly sheet?: string | undefined
  readonly mapping?: string | undefined
  readonly watch?: string | undefined
}

/** The options that are said of files, as Node reads them. */
export const fileOptionWords = {
  help: { type: 'boolean', default: false },
  simulated: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  yes: { type: 'boolean', default: false },
  'published-on': { type: 'string' },
  title: { type: 'string' },
  source: { type: 'string' },
  reason: { type: 'string' },
  note: { type: 'string' },
} as const satisfies ParseArgsOptionsConfig

const words = {
  ...fileOptionWords,
  partial: { type: 'boolean' },
  table: { type: 'string' },
  sheet: { type: 'string' },
  mapping: { type: 'string' },
  watch: { type: 'string' },
} as const satisfies ParseArgsOptionsConfig

type Parsed = { readonly values: Options; readonly positionals: readonly string[] }

export function parseOptions(argv: readonly string[]): Result<Parsed, string> {
  const { args, kinds } = takeKinds(argv)
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: words })
    return ok({ values: { ...values, 'yes-to': kinds }, positionals })
  } catch (error) {
    return failed(optionFault(args, error))
  }
}

/** Takes `--yes=…` out, which has a value where `--yes` has none. */
export function takeKinds(argv: readonly string[]): {
  readonly args: string[]
  readonly kinds: string[]
} {
  const kinds = argv
    .filter(isKinds)
    .flatMap((text) => text.slice('--yes='.length).split(','))
    .map((kind) => kind.trim())
  return { args: argv.filter((text) => !isKinds(text)), kinds }
}

/** Node's own message is English; what the user needs is which argument it was. */
export function optionFault(argv: readonly string[], error: unknown): string {
  const named = error instanceof Error ? /'(-[^' ]+)/.exec(error.message)?.[1] : undefined
  const argument = named ?? argv.find((text) => text.startsWith('-')) ?? ''
  const isUnknown =
    error instanceof Error && 'code' in error && error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
  return isUnknown ? `Valget ${argument} findes ikke.` : `Valget ${argument} er ikke brugt rigtigt.`
}

function isKinds(text: string): boolean {
  return text.startsWith('--yes=')
}
