import { type Batch, type RememberedMapping, sheetOf } from '@noegletal/domain'
import { join } from 'node:path'
import type { FileOrder, Job } from '../worker/job.ts'
import type { StoredDraft } from './stored-draft.ts'

export type OrderParts = {
  readonly dataDirectory: string
  /** The mappings of earlier files, of every dialect. */
  readonly remembered: () => readonly RememberedMapping[]
}

/** What the worker is told to read a draft: by the mapping that somebody chose for it, otherwise by what it can find. */
export function readJob(draft: StoredDraft, parts: OrderParts): Job {
  const mapping = draft.mappingOrigin === 'chosen' ? knownMapping(draft) : null
  const file = { ...fileOrder(draft), mapping, remembered: parts.remembered() }
  return { kind: 'read', file, differencesFile: differencesFile(parts.dataDirectory, draft.id) }
}

/** What the worker is told to publish a draft: by the very mapping with which it was compared. */
export function publishJob(draft: StoredDraft, parts: OrderParts): Job {
  const { comparison, acknowledged } = draft
  if (comparison === null) throw new Error(`Draft ${draft.id} has not been compared`)
  return {
    kind: 'publish',
    file: { ...fileOrder(draft), mapping: knownMapping(draft), remembered: [] },
    differencesFile: differencesFile(parts.dataDirectory, draft.id),
    batch: batchOf(draft),
    expected: { comparison, acknowledged: acknowledged.map(({ problem }) => problem) },
  }
}

/** Where the differences of a draft are kept. */
export function differencesFile(dataDirectory: string, id: string): string {
  return join(dataDirectory, 'drafts', `${id}.json`)
}

function fileOrder(draft: StoredDraft): Omit<FileOrder, 'mapping' | 'remembered'> {
  const { fileHash: hash, tableId, sheet, publishedOn, simulated, partial } = draft
  return { hash, tableId, sheet, publishedOn, simulated, partial }
}

function knownMapping({ mapping, mappingOrigin, renamings }: StoredDraft): FileOrder['mapping'] {
  return mapping === null || mappingOrigin === null
    ? null
    : { mapping, origin: mappingOrigin, renamings }
}

function batchOf({ order, orderedBy, fileName, fileHash, shape, id }: StoredDraft): Batch {
  if (order === null || orderedBy === null) throw new Error(`Draft ${id} has no order`)
  const { at: _, version: __, note, ...said } = order
  return {
    ...said,
    note: note === '' ? null : note,
    fileName,
    fileHash,
    sheet: shape === null ? null : sheetOf(shape.form),
    importedBy: orderedBy,
  }
}
