import type {
  AcknowledgeOrder,
  Draft,
  DraftSummary,
  PublishOrder,
  ReadOrder,
} from '@noegletal/contract'
import type { CatalogueEdit, Import, Result } from '@noegletal/domain'
import { limits } from '@noegletal/ingest'
import type { Administration, EditFault, EntryChange, Store } from '@noegletal/store'
import { randomUUID } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { CurrentUser } from '../accounts/current-user.ts'
import type { RecordAction } from '../accounts/record-action.ts'
import { type Clock, createToday } from '../clock.ts'
import type { Configuration } from '../config.ts'
import { conflict } from '../errors/refusal.ts'
import { type Pieces, keepFile, tidyKeptFiles } from '../imports/kept-files.ts'
import { acknowledge } from './drafts/acknowledge.ts'
import { checkPublishable, checkReadable, isUpToDate, outOfDate } from './drafts/check-order.ts'
import { differencesFile } from './drafts/draft-jobs.ts'
import { createDraftWork } from './drafts/draft-work.ts'
import { type Drafts, createDrafts } from './drafts/drafts.ts'
import { toFileLabel } from './drafts/file-name.ts'
import { createPublicationTimer } from './drafts/publication-timer.ts'
import { knownFile } from './drafts/read-result.ts'
import { allMappings, rememberMapping } from './drafts/remembered-mappings.ts'
import { newDraft } from './drafts/stored-draft.ts'
import { takeUp } from './drafts/take-up.ts'
import { saveEntries, saveEntry } from './save-entry.ts'
import { createUndoing } from './undoing.ts'
import type { ShownStore } from '../shown-store.ts'
import type { UndoEffect } from './worker/job.ts'
import { toldWhenShown } from './worker/told-when-shown.ts'
import { createWorkerQueue } from './worker/worker-queue.ts'

/** Who does something: a person, a program with a key, or a part of this program. */
export type Actor = Pick<CurrentUser, 'name' | 'email'> | string

/** A file as it arrives. */
export type ArrivingFile = {
  readonly fileName: string
  readonly pieces: Pieces
  /** Today when it is null. */
  readonly publishedOn: string | null
  readonly tableId: string | null
}

/** Everything that is done with files on their way in, by whoever it is done. What cannot be done throws a refusal. */
export type Importing = {
  readonly drafts: Pick<Drafts, 'get' | 'toDraft' | 'follow'>
  list(): DraftSummary[]
  /** Keeps a file and begins to read it. Throws a `FileTooLargeError`. */
  receive(file: ArrivingFile, by: Actor): Promise<Draft>
  read(id: string, order: ReadOrder, by: Actor): Draft
  acknowledge(id: string, order: AcknowledgeOrder, by: Actor): Draft
  cancel(id: string, by: Actor): Promise<Draft>
  publish(id: string, order: PublishOrder, by: Actor): Promise<Draft>
  discard(id: string, by: Actor): Promise<void>
  previewUndo(importId: number): Promise<NonNullable<UndoEffect>>
  undo(importId: number, note: string | null, by: Actor): Promise<Import>
  /** Saves what an analyst adds to the catalogue, in the worker, which has the pen. */
  readonly saveEntry: (change: EntryChange) => Promise<Result<CatalogueEdit, EditFault>>
  /** The same for several, all of them or none. */
  readonly saveEntries: (
    changes: readonly EntryChange[],
  ) => Promise<Result<readonly CatalogueEdit[], EditFault>>
  /** Waits until nobody works on a draft, and gives it as it is then. */
  settled(id: string): Promise<Draft>
  /** Tidies up after the last time and takes up what waits; once, before anybody asks. */
  start(): Promise<void>
  close(): Promise<void>
}

export type ImportingParts = {
  readonly configuration: Pick<Configuration, 'dataDirectory' | 'ownArea' | 'compareAreas'>
  readonly store: Pick<ShownStore, 'read' | 'version' | 'announced' | 'catchUp'>
  readonly administration: Pick<Administration, 'drafts' | 'mappings'>
  readonly record: RecordAction
  readonly clock: Clock
  readonly logFailure: (detail: string) => void
}

export function createImporting(parts: ImportingParts): Importing {
  const { configuration, store, administration, record, clock } = parts
  const { dataDirectory, ownArea, compareAreas } = configuration
  const { mappings } = administration
  const today = createToday(clock)
  const drafts = createDrafts(administration.drafts, clock)
  const { announced } = store
  const queue = toldWhenShown(
    createWorkerQueue({ dataDirectory, ownArea, compareAreas, announced }, clock),
    store,
  )
  const findPublished = (hash: string): Promise<Import | null> => findImport(store, hash)
  const work = createDraftWork({
    drafts,
    queue,
    dataDirectory,
    remembered: () => allMappings(mappings),
    findPublished,
    onPublished: (draft) => rememberMapping(mappings, draft, clock),
    logFailure: parts.logFailure,
  })
  const timer = createPublicationTimer({ drafts, work, clock })
  const undoing = createUndoing({ queue, store, today, logFailure: parts.logFailure })
  const shown = (id: string): Draft => drafts.toDraft(drafts.get(id))

  return {
    drafts,
    list: () => drafts.list(),

    async receive({ fileName, pieces, publishedOn, tableId }, by) {
      const { hash, size } = await keepFile(dataDirectory, pieces, limits.fileBytes)
      const known = await findPublished(hash)
      const draft = newDraft({
        id: randomUUID().replaceAll('-', ''),
        fileName: toFileLabel(fileName),
        fileHash: hash,
        size,
        createdAt: clock().toISOString(),
        createdBy: nameOf(by),
        tableId,
        publishedOn: publishedOn ?? today(),
        importId: known?.id ?? null,
        fault: known === null ? null : knownFile(known),
      })
      drafts.add(draft)
      record(by, 'upload-draft', draft.fileName)
      return work.read(draft.id)
    },

    read(id, { mapping, sheet, publishedOn, simulated, partial }, by) {
      const draft = drafts.get(id)
      checkReadable(draft)
      record(by, 'read-draft', draft.fileName)
      const isOtherSheet = sheet !== undefined && sheet !== draft.sheet
      return work.read(id, {
        ...(isOtherSheet && { sheet, mapping: null, mappingOrigin: null, renamings: [] }),
        ...(mapping && { mapping, mappingOrigin: 'chosen', renamings: [] }),
        ...(publishedOn !== undefined && { publishedOn }),
        ...(simulated !== undefined && { simulated }),
        ...(partial !== undefined && { partial }),
      })
    },

    acknowledge(id, order, by) {
      const at = clock().toISOString()
      const draft = drafts.change(id, (now) => acknowledge(now, order, { by: nameOf(by), at }))
      record(
        by,
        order.acknowledged ? 'acknowledge-warning' : 'withdraw-acknowledgement',
        draft.fileName,
      )
      return drafts.toDraft(draft)
    },

    async cancel(id, by) {
      const { state, fileName } = drafts.get(id)
      if (state === 'scheduled') {
        record(by, 'unschedule-draft', fileName)
        drafts.change(id, () => ({ state: 'checked', fault: null }))
        timer.arm()
        return shown(id)
      }
      if (state !== 'reading' && state !== 'publishing') {
        throw conflict('Der er ikke noget i gang at afbryde.')
      }
      record(by, 'cancel-draft', fileName)
      // What is being published may be through already; only the worker knows.
      if (state === 'publishing') await work.stop(id)
      else {
        work.forget(id)
        drafts.change(id, () => ({ state: 'cancelled', fault: null }))
      }
      return shown(id)
    },

    async publish(id, order, by) {
      const known = await findPublished(drafts.get(id).fileHash)
      const version = await store.version()
      const draft = drafts.get(id) // as it is now: from here on nobody comes between
      checkPublishable(draft, order, { now: clock(), known })
      const { publishedOn, simulated, partial } = order
      if (!isUpToDate(draft, order, version)) {
        work.read(id, { publishedOn, simulated, partial })
        throw conflict(outOfDate)
      }
      const orderedBy = nameOf(by)
      if (order.at === null) {
        record(by, 'publish-draft', draft.fileName)
        drafts.change(id, () => ({ order, orderedBy }))
        return work.publish(id)
      }
      record(by, 'schedule-draft', draft.fileName)
      drafts.change(id, () => ({ order, orderedBy, state: 'scheduled', fault: null }))
      timer.arm()
      return shown(id)
    },

    async discard(id, by) {
      const { state, fileName } = drafts.get(id)
      if (state === 'publishing') throw conflict('Filen bliver publiceret lige nu.')
      record(by, 'discard-draft', fileName)
      work.forget(id)
      drafts.change(id, () => ({ state: 'discarded' }))
      timer.arm()
      await rm(differencesFile(dataDirectory, id), { force: true })
    },

    previewUndo: (importId) => undoing.preview(importId),
    undo: (importId, note, by) => undoing.undo(importId, { note, by: nameOf(by) }),
    saveEntry: (change) => saveEntry({ queue, logFailure: parts.logFailure }, change),
    saveEntries: (changes) => saveEntries({ queue, logFailure: parts.logFailure }, changes),

    async settled(id) {
      await work.settled(id)
      return shown(id)
    },

    async start() {
      await tidyKeptFiles(dataDirectory)
      await mkdir(dirname(differencesFile(dataDirectory, 'any')), { recursive: true })
      await takeUp({ drafts, findPublished })
      timer.catchUp()
    },
    async close() {
      timer.stop()
      work.interrupt()
      const underWay = drafts.inStates(['reading', 'publishing'])
      await queue.close()
      await Promise.all(underWay.map(({ id }) => work.settled(id)))
    },
  }
}

const nameOf = (by: Actor): string => (typeof by === 'string' ? by : by.name)

async function findImport(store: Pick<Store, 'read'>, hash: string): Promise<Import | null> {
  const imports = await store.read((figures) => figures.imports())
  return imports.find(({ fileHash, undone }) => fileHash === hash && undone === null) ?? null
}
