import { Import } from '@noegletal/domain'
import { z } from 'zod'
import { accountEndpoints } from './account-endpoints.ts'
import {
  EntryHistory,
  EntryList,
  EntryParams,
  RemoveEntry,
  SaveEntry,
} from './catalogue-entries.ts'
import {
  Differences,
  DifferencesQuery,
  DraftEffect,
  UndoOrder,
  UndoPreview,
} from './draft-differences.ts'
import {
  AcknowledgeOrder,
  Draft,
  DraftList,
  DraftParams,
  PublishOrder,
  ReadOrder,
} from './drafts.ts'
import { goalFileEndpoints } from './goal-files.ts'
import { meetingNoteEndpoints } from './meeting-notes.ts'
import { newsDeliveryEndpoints } from './news-delivery.ts'
import { NoQuery } from './query.ts'
import { ImportParams } from './figure-queries.ts'
import { reportDraftEndpoints } from './report-endpoints.ts'
import { scheduledFetchEndpoints } from './scheduled-fetches.ts'

const query = NoQuery
const Done = z.object({})

/**
 * The addresses for people who work with the figures. `role` is the least that is needed: who is not logged in gets 401,
 * who may not gets 403. `anyone` marks what must be possible without a login, `peopleOnly` what a key is not enough for.
 * Replies are never cached.
 */
export const staffEndpoints = {
  ...accountEndpoints,
  ...reportDraftEndpoints,
  ...meetingNoteEndpoints,
  ...newsDeliveryEndpoints,
  ...goalFileEndpoints,
  ...scheduledFetchEndpoints,

  drafts: { method: 'GET', path: '/api/v1/drafts', role: 'analyst', query, response: DraftList },
  /** `multipart/form-data` with the part `file` last, and before it optionally `publishedOn` and `tableId`. */
  uploadDraft: { method: 'POST', path: '/api/v1/drafts', role: 'analyst', query, response: Draft },
  draft: {
    method: 'GET',
    path: '/api/v1/drafts/:id',
    role: 'analyst',
    params: DraftParams,
    query,
    response: Draft,
  },
  /** Server-sent events: one `draft` event with a `Draft` at once and at every change, until the work is over. */
  draftEvents: {
    method: 'GET',
    path: '/api/v1/drafts/:id/events',
    role: 'analyst',
    params: DraftParams,
    query,
    response: z.string(),
  },
  draftFile: {
    method: 'GET',
    path: '/api/v1/drafts/:id/file',
    role: 'analyst',
    params: DraftParams,
    query,
    response: z.instanceof(Uint8Array),
  },
  /** Reads the file again, with another mapping, day or sheet; also after an interruption. */
  readDraft: {
    method: 'POST',
    path: '/api/v1/drafts/:id/read',
    role: 'analyst',
    params: DraftParams,
    query,
    body: ReadOrder,
    response: Draft,
  },
  acknowledge: {
    method: 'POST',
    path: '/api/v1/drafts/:id/acknowledgements',
    role: 'analyst',
    params: DraftParams,
    query,
    body: AcknowledgeOrder,
    response: Draft,
  },
  differences: {
    method: 'GET',
    path: '/api/v1/drafts/:id/differences',
    role: 'analyst',
    params: DraftParams,
    query: DifferencesQuery,
    response: Differences,
  },
  effect: {
    method: 'GET',
    path: '/api/v1/drafts/:id/effect',
    role: 'analyst',
    params: DraftParams,
    query,
    response: DraftEffect,
  },
  /** Stops reading, or takes a scheduled publication back. */
  cancelDraft: {
    method: 'POST',
    path: '/api/v1/drafts/:id/cancel',
    role: 'analyst',
    params: DraftParams,
    query,
    response: Draft,
  },
  publishDraft: {
    method: 'POST',
    path: '/api/v1/drafts/:id/publish',
    role: 'analyst',
    params: DraftParams,
    query,
    body: PublishOrder,
    response: Draft,
  },
  discardDraft: {
    method: 'DELETE',
    path: '/api/v1/drafts/:id',
    role: 'analyst',
    params: DraftParams,
    query,
    response: Done,
  },

  undoPreview: {
    method: 'GET',
    path: '/api/v1/imports/:id/undo',
    role: 'analyst',
    params: ImportParams,
    query,
    response: UndoPreview,
  },
  undoImport: {
    method: 'POST',
    path: '/api/v1/imports/:id/undo',
    role: 'analyst',
    params: ImportParams,
    query,
    body: UndoOrder,
    response: Import,
  },

  entries: {
    method: 'GET',
    path: '/api/v1/catalogue-entries',
    role: 'analyst',
    query,
    response: EntryList,
  },
  saveEntry: {
    method: 'PUT',
    path: '/api/v1/catalogue-entries/:kind/:key',
    role: 'analyst',
    params: EntryParams,
    query,
    body: SaveEntry,
    response: EntryHistory,
  },
  removeEntry: {
    method: 'POST',
    path: '/api/v1/catalogue-entries/:kind/:key/removal',
    role: 'analyst',
    params: EntryParams,
    query,
    body: RemoveEntry,
    response: EntryHistory,
  },
} as const
