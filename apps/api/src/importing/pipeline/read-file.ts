import type { DraftReading } from '@noegletal/contract'
import type { Catalogue, Figures, FileProblem } from '@noegletal/domain'
import { checkMapping, emptyFault, proposeMapping, readFigures } from '@noegletal/ingest'
import type { Store } from '@noegletal/store'
import { type FileToRead, type Table, type TableMapping, describeTable } from './describe-table.ts'
import { type UseSeries, checkFile } from './check-file.ts'
import type { Watch } from './watch.ts'

/** What became of reading a file. */
export type ReadOutcome =
  /** It cannot be read at all; the fault is a Danish sentence. */
  | { readonly kind: 'unreadable'; readonly fault: string }
  /** Somebody must say what its columns mean; `mapping.faults` says what is missing. */
  | { readonly kind: 'unmapped'; readonly table: Table; readonly mapping: TableMapping }
  | ReadFile

/** A file that was read and checked. With errors among the problems the figures are not all of them. */
export type ReadFile = {
  readonly kind: 'read'
  readonly table: Table
  readonly mapping: TableMapping
  readonly figures: Figures
  /** Errors first. */
  readonly problems: readonly FileProblem[]
  /** How many times something was wrong, counted in cells. */
  readonly errors: number
  readonly reading: DraftReading
  readonly catalogue: Catalogue
}

export type FileWork = {
  readonly watch: Watch
  /** Given each series of a file without errors once. */
  readonly useSeries?: UseSeries
  /** Whether nobody needs its warnings (any more): then the file is not held against what is published. */
  readonly isSeen?: boolean
}

/**
 * Reads a file by the store's catalogue and checks it against what is published: opened, recognised, mapped, read, checked.
 * Changes nothing. The only way in for the pages, the command line and the first fill.
 */
export async function readFile(
  store: Pick<Store, 'read'>,
  file: FileToRead,
  { watch, useSeries = () => {}, isSeen = false }: FileWork,
): Promise<ReadOutcome> {
  const catalogue = await store.read((figures) => figures.catalogue())
  const table = describeTable(file, catalogue, watch)
  if (!table.ok) return { kind: 'unreadable', fault: table.error }
  const mapping = mappingOf(table.value, file, catalogue)
  if (mapping.faults.length > 0) return { kind: 'unmapped', table: table.value, mapping }

  watch.begin('reading')
  const { source, layout } = table.value
  const read = readFigures(source, layout, {
    mapping: mapping.mapping,
    areas: catalogue.areas,
    indicators: catalogue.indicators,
    knownOn: file.publishedOn,
    onRows: (rows) => watch.rows(rows),
  })
  const empty = emptyFault(read)
  if (empty !== null) return emptyOutcome(table.value, mapping, empty.message)
  const checked = await checkFile(
    store,
    { file, catalogue, read, mapping },
    { watch, useSeries, isSeen },
  )
  return { kind: 'read', table: table.value, mapping, catalogue, figures: read.figures, ...checked }
}

/** A file without any figure to take in; where columns can be given another meaning, that may be why. */
function emptyOutcome(table: Table, mapping: TableMapping, message: string): ReadOutcome {
  if (table.layout.dialect === 'long') return { kind: 'unreadable', fault: message }
  return { kind: 'unmapped', table, mapping: { ...mapping, faults: [message] } }
}

function mappingOf(
  { shape }: Table,
  { mapping, remembered }: FileToRead,
  catalogue: Catalogue,
): TableMapping {
  if (mapping !== null) {
    const faults = checkMapping(mapping.mapping, shape, catalogue)
    return { ...mapping, faults, notes: [], alternatives: [] }
  }
  const proposal = proposeMapping(shape, catalogue, remembered(shape.dialect))
  const faults = proposal.complete ? [] : nonEmpty(proposal.missing)
  return { ...proposal, faults }
}

// A mapping that is not complete is never taken for one that can be used.
function nonEmpty(missing: readonly string[]): readonly string[] {
  return missing.length > 0 ? missing : ['det skal vælges, hvad kolonnerne betyder']
}
