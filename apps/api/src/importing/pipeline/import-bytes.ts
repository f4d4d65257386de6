import { type Batch, type FileProblem, type Import, sheetOf } from '@noegletal/domain'
import { bytesOf } from '@noegletal/ingest'
import type { WritableStore } from '@noegletal/store'
import { type KeptFile, type Pieces } from '../../imports/kept-files.ts'
import { type AlreadyPublished, publishFigures } from './publish-file.ts'
import { readFile } from './read-file.ts'
import { unwatched } from './watch.ts'

/** A file that is in memory, and what is said of it when it is published. */
export type FileToPublish = Omit<Batch, 'fileHash' | 'sheet' | 'partial'> & {
  readonly bytes: Uint8Array
}

type Tools = {
  readonly store: WritableStore
  /** Keeps the file safely before anything is published. */
  readonly keepFile: (pieces: Pieces) => Promise<KeptFile>
}

export type Imported =
  | { readonly kind: 'published'; readonly import: Import }
  | AlreadyPublished
  /** Nothing has changed; the fault is for whoever made the file. */
  | { readonly kind: 'refused'; readonly fault: string; readonly problems: readonly FileProblem[] }

/** Reads and publishes a file in one go: one of the product's own, whose warnings nobody has to see. */
export async function importBytes(
  { store, keepFile }: Tools,
  { bytes, ...said }: FileToPublish,
): Promise<Imported> {
  const { publishedOn, simulated } = said
  const file = { bytes: bytesOf(bytes), publishedOn, simulated, ...nothingSaid }
  const read = await readFile(store, file, { watch: unwatched, isSeen: true })
  if (read.kind === 'unreadable') return { kind: 'refused', fault: read.fault, problems: [] }
  if (read.kind === 'unmapped') {
    return { kind: 'refused', fault: read.mapping.faults.join('; '), problems: [] }
  }
  if (read.errors > 0) {
    return { kind: 'refused', fault: 'Filen har fejl.', problems: read.problems }
  }
  const { hash: fileHash } = await keepFile([bytes])
  const batch = { ...said, fileHash, sheet: sheetOf(read.table.shape.form), partial: false }
  const published = await publishFigures(store, { batch, figures: read.figures }, unwatched)
  return published.ok ? { kind: 'published', import: published.value } : published.error
}

const nothingSaid = {
  tableId: null,
  sheet: null,
  partial: false,
  mapping: null,
  remembered: () => [],
}
