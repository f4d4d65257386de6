import type { AreaCode, Catalogue } from '@noegletal/domain'
import type { WritableStore } from '@noegletal/store'
import { writeFile } from 'node:fs/promises'
import { createDashboard } from '../../dashboard.ts'
import { keptFileBytes } from '../../imports/kept-files.ts'
import { compareFile } from '../pipeline/compare-file.ts'
import { type KeptDifferences, toKeptText } from '../pipeline/kept-differences.ts'
import { createOverviewCells } from '../pipeline/overview-cells.ts'
import { type FileWork, type ReadFile, type ReadOutcome, readFile } from '../pipeline/read-file.ts'
import type { Watch } from '../pipeline/watch.ts'
import type { CheckedFile, FileOrder, ReadResult, Understanding, Workplace } from './job.ts'
import type { LastRead } from './last-read.ts'

export type Workbench = {
  readonly store: WritableStore
  readonly workplace: Workplace
  readonly watch: Watch
  readonly lastRead: LastRead
}

/** Reads and checks a kept file, and compares it when it has no errors. */
export async function readOrder(
  bench: Workbench,
  order: FileOrder,
): Promise<{
  readonly result: ReadResult
  readonly read: ReadOutcome
  readonly kept: KeptDifferences | null
}> {
  const { store, workplace, watch, lastRead } = bench
  lastRead.forget()
  const version = await store.version()
  const catalogue = await store.read((figures) => figures.catalogue())
  const areas = overviewAreas(catalogue, workplace)
  const overview = createOverviewCells(areas)
  const read = await readKept(bench, order, {
    useSeries: (series) => overview.useSeries(series),
  })
  if (read.kind === 'unreadable') return { result: read, read, kept: null }
  if (read.kind === 'unmapped') {
    return { result: { kind: 'unmapped', understanding: toUnderstanding(read) }, read, kept: null }
  }
  if (read.errors > 0) return { result: toResult(read, null), read, kept: null }

  const { publishedOn, simulated, partial } = order
  const [own = null] = areas
  const question = { publishedOn, simulated, partial, own, watch, overview }
  const compared = await compareFile(store, read, question)
  lastRead.keep({ version, order, mapping: read.mapping.mapping, figures: read.figures })
  return { result: toResult(read, compared), read, kept: compared.kept }
}

/** Reads and checks a kept file. */
export function readKept(
  { store, workplace, watch }: Omit<Workbench, 'lastRead'>,
  { hash, remembered, ...order }: FileOrder,
  work: Omit<FileWork, 'watch'>,
): Promise<ReadOutcome> {
  const file = {
    ...order,
    bytes: keptFileBytes(workplace.dataDirectory, hash),
    remembered: (dialect: string) => remembered.filter((one) => one.dialect === dialect),
  }
  return readFile(store, file, { watch, ...work })
}

/** Puts the differences where the pages find them, whole or not at all as far as a reader can see. */
export async function keepDifferences(path: string, kept: KeptDifferences | null): Promise<void> {
  await writeFile(path, kept === null ? '' : toKeptText(kept))
}

type Compared = Awaited<ReturnType<typeof compareFile>>

function toResult(read: ReadFile, compared: Compared | null): ReadResult {
  const checked: CheckedFile = {
    understanding: toUnderstanding(read),
    reading: read.reading,
    problems: [...read.problems, ...(compared?.problems ?? [])],
    errors: read.errors,
    comparison: compared?.comparison ?? null,
  }
  return { kind: 'checked', checked }
}

function toUnderstanding({
  table: { shape, preview },
  mapping,
}: Extract<ReadOutcome, { readonly table: unknown }>): Understanding {
  return { shape, preview, mapping }
}

/** The own municipality first. */
function overviewAreas(catalogue: Catalogue, workplace: Workplace): AreaCode[] {
  const { own, compare } = createDashboard(catalogue, workplace)
  return [own, ...compare].map(({ code }) => code)
}
