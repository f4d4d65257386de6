import { Draft, DraftSummary } from '@noegletal/contract'
import { type KeptDraft } from '@noegletal/store'
import { z } from 'zod'

/** A draft as it is kept: what is shown of it, and what only the server needs. How far the work is, is not kept. */
export const StoredDraft = Draft.omit({ progress: true }).extend({
  /** Left out of drafts from before it could be said. */
  partial: Draft.shape.partial.default(false),
  /** The sheet of a workbook that was asked for; null for the first with a table. */
  sheet: z.string().nullable(),
  /** Who has ordered the publication. */
  orderedBy: z.string().nullable(),
})
export type StoredDraft = z.infer<typeof StoredDraft>

const StoredSummary = DraftSummary.omit({ progress: true })

/** Reads a draft from its shelf. */
export function parseDraft({ body }: Pick<KeptDraft, 'body'>): StoredDraft {
  return StoredDraft.parse(JSON.parse(body))
}

export function parseSummary({ body }: Pick<KeptDraft, 'body'>): z.infer<typeof StoredSummary> {
  return StoredSummary.parse(JSON.parse(body))
}

/** Writes a draft for its shelf, with the columns that are asked for. */
export function toKept(draft: StoredDraft): KeptDraft {
  const { id, fileName, fileHash, size, createdAt, createdBy, changedAt, state } = draft
  const dueAt =
    state === 'scheduled' && draft.order?.at ? new Date(draft.order.at).toISOString() : null
  const columns = { id, fileName, fileHash, size, createdAt, createdBy, changedAt, state, dueAt }
  return { ...columns, body: JSON.stringify(draft) }
}

type FileFacts = Pick<
  StoredDraft,
  | 'id'
  | 'fileName'
  | 'fileHash'
  | 'size'
  | 'createdAt'
  | 'createdBy'
  | 'tableId'
  | 'publishedOn'
  | 'importId'
  | 'fault'
>

/** A file that has just arrived and is being read. */
export function newDraft(facts: FileFacts): StoredDraft {
  return {
    ...facts,
    ...nothingRead,
    ...nothingUnderstood,
    changedAt: facts.createdAt,
    state: 'reading',
    simulated: false,
    partial: false,
    sheet: null,
    acknowledged: [],
    order: null,
    orderedBy: null,
  }
}

/** What is not known of a file that nobody could understand, or not yet. */
export const nothingUnderstood = {
  shape: null,
  preview: [],
  mapping: null,
  mappingOrigin: null,
  mappingFaults: [],
  mappingNotes: [],
  alternatives: [],
  renamings: [],
} satisfies Partial<StoredDraft>

/** What is not known (any more) while a file is read. */
export const nothingRead = {
  reading: null,
  problems: [],
  errors: 0,
  warningsLeft: 0,
  comparison: null,
} satisfies Partial<StoredDraft>
