import {
  type FileComparison,
  type ReadFile,
  type Table,
  type TableMapping,
  compareFile,
  fileBytes,
  keepFile,
  publishFigures,
  readFile,
  unwatched,
} from '@noegletal/api'
import {
  type Batch,
  type FileProblem,
  type Import,
  type Mapping,
  type RememberedMapping,
  sheetOf,
} from '@noegletal/domain'
import type { MappingMemory, Store, WritableStore } from '@noegletal/store'
import { createHash } from 'node:crypto'
import type { FileOptions } from './command.ts'

/** A file and everything that is said of it. */
export type FileToImport = Omit<Batch, 'fileHash' | 'sheet'> &
  Pick<FileOptions, 'tableId' | 'sheet' | 'accepted'> & {
    /** Where it lies; absolute. */
    readonly path: string
    readonly mapping: Mapping | null
  }

/** What became of a file. Only `published` has changed anything. */
export type FileOutcome =
  | { readonly kind: 'already-published'; readonly import: Import }
  /** The fault is a Danish sentence. */
  | { readonly kind: 'unreadable'; readonly fault: string }
  | { readonly kind: 'unmapped'; readonly table: Table; readonly mapping: TableMapping }
  | { readonly kind: 'faulty'; readonly read: ReadFile }
  | Compared
  | (Omit<Compared, 'kind'> & { readonly kind: 'published'; readonly import: Import })

/** A file that can be published once the warnings of `left` are acknowledged. */
export type Compared = {
  readonly kind: 'compared'
  readonly read: ReadFile
  readonly compared: FileComparison
  readonly problems: readonly FileProblem[]
  readonly left: readonly FileProblem[]
}

export type ReadingDesk = {
  readonly store: Store
  /** The mappings of earlier files; null where there is no database for them yet. */
  readonly mappings: Pick<MappingMemory, 'ofDialect'> | null
}

export type WritingDesk = {
  readonly store: WritableStore
  readonly mappings: MappingMemory
  readonly dataDirectory: string
  readonly now: () => Date
}

/** Reads, checks and compares a file; changes nothing. */
export async function examineFile(desk: ReadingDesk, file: FileToImport): Promise<FileOutcome> {
  const known = await findPublished(desk.store, hashOf(file.path))
  if (known !== null) return { kind: 'already-published', import: known }

  const read = await readFile(desk.store, toRead(file, desk), { watch: unwatched })
  if (read.kind !== 'read') return read
  if (read.errors > 0) return { kind: 'faulty', read }
  const { publishedOn, simulated, partial, accepted } = file
  const question = { publishedOn, simulated, partial, own: null, watch: unwatched }
  const compared = await compareFile(desk.store, read, question)
  const problems = [...read.problems, ...compared.problems]
  const left = problems.filter(({ kind }) => accepted !== 'all' && !accepted.includes(kind))
  return { kind: 'compared', read, compared, problems, left }
}

/** Publishes a file that was examined and has no warnings left: keeps its bytes, then adds its figures in one transaction. */
export async function publishExamined(
  { store, mappings, dataDirectory, now }: WritingDesk,
  file: FileToImport,
  examined: Compared,
): Promise<FileOutcome> {
  if (examined.left.length > 0) return examined
  const { hash: fileHash } = await keepFile(dataDirectory, fileBytes(file.path).chunks())
  const { path: _, mapping: __, tableId: ___, accepted: ____, ...said } = file
  const sheet = sheetOf(examined.read.table.shape.form)
  const order = { batch: { ...said, fileHash, sheet }, figures: examined.read.figures }
  const published = await publishFigures(store, order, unwatched)
  if (!published.ok) return published.error // by another process, a moment ago
  remember(mappings, examined.read, { usedAt: now().toISOString(), usedBy: file.importedBy })
  return { ...examined, kind: 'published', import: published.value }
}

function toRead(
  { path, mapping, ...said }: FileToImport,
  { mappings }: ReadingDesk,
): Parameters<typeof readFile>[1] {
  return {
    ...said,
    bytes: fileBytes(path),
    mapping: mapping === null ? null : { mapping, origin: 'chosen', renamings: [] },
    remembered: (dialect) => mappings?.ofDialect(dialect) ?? [],
  }
}

async function findPublished(store: Store, hash: string): Promise<Import | null> {
  const imports = await store.read((figures) => figures.imports())
  return imports.find((one) => one.fileHash === hash && one.undone === null) ?? null
}

function hashOf(path: string): string {
  const hash = createHash('sha256')
  for (const piece of fileBytes(path).chunks()) hash.update(piece)
  return hash.digest('hex')
}

/** For the next file with the same headings; a table of our own layout says everything itself. */
function remember(
  memory: MappingMemory,
  { table: { shape }, mapping }: ReadFile,
  used: Pick<RememberedMapping, 'usedAt' | 'usedBy'>,
): void {
  if (shape.dialect === 'long') return
  const { dialect, headerKey, tableId } = shape
  const headings = [...shape.axes.map(({ heading }) => heading), ...shape.measures]
  memory.remember({ dialect, headerKey, tableId, headings, mapping: mapping.mapping, ...used })
}
