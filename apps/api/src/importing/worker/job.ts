import type { DraftComparison, DraftReading, PreviewedFigure, Progress } from '@noegletal/contract'
import type {
  Batch,
  CatalogueEdit,
  FileProblem,
  FileShape,
  Import,
  ImportCounts,
  RememberedMapping,
  Result,
} from '@noegletal/domain'
import type { EditFault, EntryChange, RestingImport, UndoFault } from '@noegletal/store'
import type { KnownMapping, TableMapping } from '../pipeline/describe-table.ts'
import type { KeptDifference } from '../pipeline/kept-differences.ts'

/** Where the worker works. */
export type Workplace = {
  readonly dataDirectory: string
  /** The own municipality and those it is compared with, as configured. */
  readonly ownArea: string
  readonly compareAreas: readonly string[]
  /** Where the version is written that is about to be committed, for the main thread to know it by; 0 for none. */
  readonly announced: Int32Array<SharedArrayBuffer>
}

/** A kept file and what it is read by. */
export type FileOrder = {
  readonly hash: string
  readonly tableId: string | null
  readonly sheet: string | null
  readonly publishedOn: string
  readonly simulated: boolean
  readonly partial: boolean
  readonly mapping: KnownMapping | null
  readonly remembered: readonly RememberedMapping[]
}

/** What the analyst has seen, so that nothing else is published. */
export type Expected = {
  readonly comparison: DraftComparison
  readonly acknowledged: readonly string[]
}

export type Job =
  /** `differencesFile` is the path where the differences are kept. */
  | { readonly kind: 'read'; readonly file: FileOrder; readonly differencesFile: string }
  | {
      readonly kind: 'publish'
      readonly file: FileOrder
      readonly differencesFile: string
      readonly batch: Batch
      readonly expected: Expected
    }
  | { readonly kind: 'preview-undo'; readonly importId: number; readonly today: string }
  | { readonly kind: 'undo'; readonly importId: number; readonly undone: Undone }
  | { readonly kind: 'save-entry'; readonly change: EntryChange }
  | { readonly kind: 'save-entries'; readonly changes: readonly EntryChange[] }

type Undone = { readonly on: string; readonly by: string; readonly note: string | null }

/** How a file was understood. */
export type Understanding = {
  readonly shape: FileShape
  readonly preview: readonly PreviewedFigure[]
  readonly mapping: TableMapping
}

export type CheckedFile = {
  readonly understanding: Understanding
  readonly reading: DraftReading
  readonly problems: readonly FileProblem[]
  readonly errors: number
  /** Null for a file with errors. */
  readonly comparison: DraftComparison | null
}

export type ReadResult =
  | { readonly kind: 'unreadable'; readonly fault: string }
  | { readonly kind: 'unmapped'; readonly understanding: Understanding }
  | { readonly kind: 'checked'; readonly checked: CheckedFile }

export type PublishResult =
  | { readonly kind: 'published'; readonly import: Import }
  | { readonly kind: 'already-published'; readonly import: Import }
  /** It is no longer what was seen; nothing was published. */
  | { readonly kind: 'differs'; readonly read: ReadResult }

/** Null for an import that is not there or undone already. */
export type UndoEffect = {
  readonly counts: ImportCounts
  readonly restingOn: readonly RestingImport[]
  readonly differences: readonly KeptDifference[]
} | null

/** What a job comes to; `cancelled` and `failed` have changed nothing. */
export type Outcome =
  | { readonly kind: 'read'; readonly result: ReadResult }
  | { readonly kind: 'publish'; readonly result: PublishResult }
  | { readonly kind: 'preview-undo'; readonly result: UndoEffect }
  | { readonly kind: 'undo'; readonly result: Result<Import, UndoFault> }
  | { readonly kind: 'save-entry'; readonly result: Result<CatalogueEdit, EditFault> }
  | {
      readonly kind: 'save-entries'
      readonly result: Result<readonly CatalogueEdit[], EditFault>
    }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly failure: Failure }

/** `busy`: another program holds the database; `broken`: nobody expected it, and the detail is for the log. */
export type Failure = { readonly reason: 'busy' | 'disk-full' | 'broken'; readonly detail: string }

/** From the main thread; `cancel` holds one number, and the job ends when it is no longer zero. */
export type ToWorker =
  | {
      readonly kind: 'work'
      readonly number: number
      readonly job: Job
      /** When the job begins, by the clock of the main thread (ISO time). */
      readonly at: string
      readonly cancel: Int32Array
    }
  | { readonly kind: 'close' }

export type FromWorker =
  | { readonly kind: 'progress'; readonly number: number; readonly progress: Progress }
  | { readonly kind: 'outcome'; readonly number: number; readonly outcome: Outcome }
