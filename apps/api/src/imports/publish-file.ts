import type { Batch, Import, SourcedObservation } from '@noegletal/domain'
import { type FileFault, type Ingested, ingest } from '@noegletal/ingest'
import type { Comparison, PublishFault, Store, WritableStore } from '@noegletal/store'
import { createHash } from 'node:crypto'
import type { FileToKeep } from './kept-files.ts'

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

export type Review =
  | Refusal
  | { readonly kind: 'ready'; readonly reading: Reading; readonly comparison: Comparison }

export type PublishReport =
  | Refusal
  | { readonly kind: 'published'; readonly reading: Reading; readonly import: Import }

export type PublishTools = {
  readonly store: WritableStore
  /** Keeps the file's bytes safely before anything is published. */
  readonly keepFile: (file: FileToKeep) => Promise<void>
}

/** Says what publishing a file would do, cell by cell, and changes nothing. */
export async function reviewFile(store: Store, file: FileToPublish): Promise<Review> {
  const prepared = await prepare(store, file)
  if (prepared.kind !== 'prepared') return prepared

  const { reading, observations } = prepared
  const comparison = await store.read((figures) => figures.compare(file, observations))
  return { kind: 'ready', reading, comparison }
}

/**
 * Publishes a file whole or not at all: reads it by the store's catalogue, keeps its bytes, then adds the figures in one
 * transaction. A file whose figures are all known is published too: that they still held is news of its own, and later
 * imports are compared with it.
 */
export async function publishFile(
  { store, keepFile }: PublishTools,
  file: FileToPublish,
): Promise<PublishReport> {
  const prepared = await prepare(store, file)
  if (prepared.kind !== 'prepared') return prepared

  const { reading, observations, hash } = prepared
  const { bytes, ...batch } = file
  await keepFile({ hash, bytes })
  const published = await store.publish({ ...batch, fileHash: hash }, observations)
  if (published.ok) return { kind: 'published', reading, import: published.value }
  return refusalOf(published.error)
}

type Prepared = {
  readonly kind: 'prepared'
  readonly hash: string
  readonly reading: Reading
  readonly observations: readonly SourcedObservation[]
}

async function prepare(store: Store, file: FileToPublish): Promise<Prepared | Refusal> {
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
  return { kind: 'prepared', hash, reading, observations }
}

function refusalOf(fault: PublishFault): Refusal {
  if (fault.kind === 'already-published') return fault // by another process, a moment ago
  throw new Error(`The store refused a checked batch: ${JSON.stringify(fault)}`)
}
