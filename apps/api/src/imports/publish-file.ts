import {
  type Batch,
  type Figures,
  type Import,
  type ImportCounts,
  arrangeFigures,
} from '@noegletal/domain'
import { type FileFault, type Ingested, ingest } from '@noegletal/ingest'
import type { BatchFault, CellChange, PublishFault, Store, WritableStore } from '@noegletal/store'
import { createHash } from 'node:crypto'
import type { KeptFile, Pieces } from './kept-files.ts'

/** A file and what is said of it when it is published. */
export type FileToPublish = Omit<Batch, 'fileHash'> & { readonly bytes: Uint8Array }

/** How a file was understood, without its observations. */
export type Reading = Omit<Ingested, 'observations'>

/** Why a file is not published. Nothing has changed. */
export type Refusal =
  /** The file cannot be read at all. */
  | { readonly kind: 'unreadable'; readonly fault: FileFault }
  /** At least one line has an error; it is all or nothing. */
  | { readonly kind: 'faulty'; readonly reading: Reading }
  /** The same bytes are published already, and not undone. */
  | { readonly kind: 'already-published'; readonly import: Import }

/** A file that was read without errors and can be published. */
export type Prepared = {
  readonly kind: 'prepared'
  readonly file: FileToPublish
  readonly hash: string
  readonly reading: Reading
  readonly figures: Figures
}

/** What publishing would do: how many cells of each kind, and those that change. */
export type Comparison = {
  readonly counts: ImportCounts
  readonly changes: readonly CellChange[]
}

export type Published = {
  readonly kind: 'published'
  readonly reading: Reading
  readonly import: Import
}

export type PublishTools = {
  readonly store: WritableStore
  /** Keeps the file's bytes safely before anything is published. */
  readonly keepFile: (pieces: Pieces) => Promise<KeptFile>
}

/** Reads a file by the store's catalogue; changes nothing. */
export async function prepareFile(store: Store, file: FileToPublish): Promise<Prepared | Refusal> {
  const hash = createHash('sha256').update(file.bytes).digest('hex')
  const { known, catalogue } = await store.read(async (figures) => ({
    known: (await figures.imports()).find((one) => one.fileHash === hash && one.undone === null),
    catalogue: await figures.catalogue(),
  }))
  if (known) return { kind: 'already-published', import: known }

  const ingested = ingest(file.bytes, { ...catalogue, knownOn: file.publishedOn })
  if (!ingested.ok) return { kind: 'unreadable', fault: ingested.error }
  const { observations, ...reading } = ingested.value
  if (reading.problems.errors > 0) return { kind: 'faulty', reading }
  const figures = arrangeFigures(observations)
  if (!figures.ok) return refuseChecked(figures.error)
  return { kind: 'prepared', file, hash, reading, figures: figures.value }
}

/** Says cell by cell what publishing a prepared file would do; changes nothing. */
export async function comparePrepared(
  store: Store,
  { file, figures }: Prepared,
): Promise<Comparison> {
  const changes: CellChange[] = []
  const change = (one: CellChange): void => void changes.push(one)
  const compared = await store.read((reader) => reader.compare(file, figures, { change }))
  return compared.ok ? { counts: compared.value, changes } : refuseChecked(compared.error)
}

/**
 * Publishes a prepared file whole or not at all: keeps its bytes, then adds the figures in one transaction. A file whose
 * figures are all known is published too: that they still held is news of its own, and later imports are compared with it.
 */
export async function publishPrepared(
  { store, keepFile }: PublishTools,
  { file, hash, reading, figures }: Prepared,
): Promise<Published | Refusal> {
  const { bytes, ...batch } = file
  await keepFile([bytes])
  const published = await store.publish({ ...batch, fileHash: hash }, figures)
  if (published.ok) return { kind: 'published', reading, import: published.value }
  return refusalOf(published.error)
}

/** Reads and publishes a file in one go. */
export async function publishFile(
  tools: PublishTools,
  file: FileToPublish,
): Promise<Published | Refusal> {
  const prepared = await prepareFile(tools.store, file)
  return prepared.kind === 'prepared' ? publishPrepared(tools, prepared) : prepared
}

function refusalOf(fault: PublishFault): Refusal {
  if (fault.kind === 'already-published') return fault // by another process, a moment ago
  return refuseChecked(fault)
}

function refuseChecked(fault: BatchFault): never {
  throw new Error(`The store refused a checked batch: ${JSON.stringify(fault)}`)
}
