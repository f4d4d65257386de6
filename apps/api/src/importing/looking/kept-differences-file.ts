import { readFile } from 'node:fs/promises'
import { KeptDifference, KeptSeries, OverviewCell } from '../pipeline/kept-differences.ts'
import type { z } from 'zod'

/** What was kept of a comparison; only what is asked for is read. */
export type KeptFile = {
  /** How many differences there are of a kind and indicator; of any where it is left out. */
  count(wanted: Wanted): number
  /** Those from one place up to another among the differences that are wanted. */
  differences(wanted: Wanted, from: number, to: number): KeptDifference[]
  /** The first series, of an indicator where one is named. */
  series(indicator: string | undefined, atMost: number): KeptSeries[]
  overview(): OverviewCell[]
}

export type Wanted = {
  readonly kind?: KeptDifference['kind'] | undefined
  readonly indicator?: string | undefined
}

/** Reads what was kept in a file; as of nothing where it is gone. `version` says whether it is still the same. */
export type OpenKept = (path: string, version: string) => Promise<KeptFile>

/** Keeps the one that was read last, since somebody who looks through it asks for page after page. */
export function createOpenKept(): OpenKept {
  let last: { readonly key: string; readonly kept: KeptFile } | null = null
  return async (path, version) => {
    const key = `${version} ${path}`
    if (last?.key === key) return last.kept
    const kept = keptFile(await readText(path))
    last = { key, kept }
    return kept
  }
}

const kinds: readonly string[] = KeptDifference.shape.kind.options

function keptFile(text: string): KeptFile {
  const lines = text.split('\n')
  const found = ({ kind, indicator }: Wanted): string[] =>
    (kind === undefined ? kinds : [kind]).flatMap((one) => linesOf(one, indicator))
  const linesOf = (holds: string, indicator: string | undefined): string[] => {
    const start = indicator === undefined ? `${holds}\t` : `${holds}\t${indicator}\t`
    return lines.filter((line) => line.startsWith(start))
  }
  return {
    count: (wanted) => found(wanted).length,
    differences: (wanted, from, to) => parsed(found(wanted).slice(from, to), KeptDifference),
    series: (indicator, atMost) =>
      parsed(linesOf('series', indicator).slice(0, atMost), KeptSeries),
    overview: () => parsed(linesOf('overview', undefined), OverviewCell),
  }
}

function parsed<Schema extends z.ZodType>(
  lines: readonly string[],
  schema: Schema,
): z.output<Schema>[] {
  return lines.map((line) => schema.parse(JSON.parse(line.slice(line.lastIndexOf('\t') + 1))))
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
    throw error
  }
}
