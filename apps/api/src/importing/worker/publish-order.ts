import type { DraftComparison } from '@noegletal/contract'
import type { Figures, FileProblem, ImportCounts } from '@noegletal/domain'
import { readFile as readTextFile } from 'node:fs/promises'
import { type KeptDifferences, toKeptText } from '../pipeline/kept-differences.ts'
import { publishFigures } from '../pipeline/publish-file.ts'
import type { Expected, Job, PublishResult, ReadResult } from './job.ts'
import { type Workbench, keepDifferences, readKept, readOrder } from './read-order.ts'

type Order = Extract<Job, { readonly kind: 'publish' }>

/**
 * Publishes a kept file in one transaction, if that still does what was seen: the published figures are the same, or the
 * file differs from them in the same cells. Otherwise nothing is published. It is read once more, unless it was read last.
 */
export async function publishOrder(bench: Workbench, order: Order): Promise<PublishResult> {
  const { store, watch } = bench
  const found = await readAsSeen(bench, order)
  if (found.kind === 'differs') return found
  const published = await publishFigures(
    store,
    { batch: order.batch, figures: found.figures },
    watch,
  )
  bench.lastRead.forget()
  return published.ok ? { kind: 'published', import: published.value } : published.error
}

type AsSeen =
  | { readonly kind: 'same'; readonly figures: Figures }
  | { readonly kind: 'differs'; readonly read: ReadResult }

async function readAsSeen(bench: Workbench, order: Order): Promise<AsSeen> {
  const { comparison } = order.expected
  const version = await bench.store.version()
  if (version === comparison.version) {
    const known = bench.lastRead.find(order.file, version)
    if (known !== null) return { kind: 'same', figures: known }
    const read = await readKept(bench, order.file, { isSeen: true })
    if (read.kind === 'read' && read.errors === 0) return { kind: 'same', figures: read.figures }
  }
  const { result, read, kept } = await readOrder(bench, order.file)
  const isSame = isAsSeen(result, order.expected) && (await isKeptSame(order.differencesFile, kept))
  if (isSame && read.kind === 'read') return { kind: 'same', figures: read.figures }
  await keepDifferences(order.differencesFile, kept)
  return { kind: 'differs', read: result }
}

/** Without errors or warnings that nobody has acknowledged, and with the same numbers for every indicator. */
function isAsSeen(result: ReadResult, { comparison, acknowledged }: Expected): boolean {
  if (result.kind !== 'checked') return false
  const { checked } = result
  const isKnown = ({ id }: FileProblem): boolean => acknowledged.includes(id)
  return (
    checked.errors === 0 &&
    checked.problems.every(isKnown) &&
    checked.comparison !== null &&
    numbersOf(checked.comparison) === numbersOf(comparison)
  )
}

function numbersOf({ counts, lateRegistrations, revisions, indicators }: DraftComparison): string {
  const parts = indicators.map((one) => [one.indicator.slug, inOrder(one.counts)])
  return JSON.stringify([inOrder(counts), lateRegistrations, revisions, parts])
}

function inOrder({ new: added, changed, unchanged, withdrawn }: ImportCounts): number[] {
  return [added, changed, unchanged, withdrawn]
}

async function isKeptSame(path: string, kept: KeptDifferences | null): Promise<boolean> {
  const before = await readTextFile(path, 'utf8').catch(() => null)
  return before !== null && kept !== null && before === toKeptText(kept)
}
