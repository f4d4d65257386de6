import type { Import } from '@noegletal/domain'
import type { Outcome } from '../worker/job.ts'
import { afterReading, failureText, interruptedText, knownFile } from './read-result.ts'
import type { StoredDraft } from './stored-draft.ts'

/** How the work on a draft ended, and what is known of its file now. */
export type Ended = {
  readonly outcome: Outcome
  /** The import, not undone, that the same file has become. */
  readonly known: Import | null
  /** The server itself has cancelled the work. */
  readonly isClosing: boolean
}
type Change = Partial<StoredDraft>

/** What a draft becomes when the work of reading it has ended, however it ended. */
export function afterReadingJob(draft: StoredDraft, { outcome, known, isClosing }: Ended): Change {
  switch (outcome.kind) {
    case 'read':
      return afterReading(draft, outcome.result, known)
    case 'cancelled':
      return isClosing ? interrupted : { state: 'cancelled', fault: null }
    case 'failed':
      return { state: 'failed', fault: failureText(outcome.failure) }
    case 'publish':
    case 'preview-undo':
    case 'undo':
    case 'save-entry':
    case 'save-entries':
      throw new Error(`Reading ended as ${outcome.kind}`)
  }
}

/** What a draft becomes when the work of publishing it has ended, however it ended. */
export function afterPublishing(draft: StoredDraft, { outcome, known, isClosing }: Ended): Change {
  switch (outcome.kind) {
    case 'publish':
      return afterPublication(draft, outcome.result, known)
    case 'cancelled':
      return isClosing ? afterInterruption(draft, known) : { state: 'checked', fault: null }
    case 'failed':
      return afterFailure(draft, outcome, known)
    case 'read':
    case 'preview-undo':
    case 'undo':
    case 'save-entry':
    case 'save-entries':
      throw new Error(`Publishing ended as ${outcome.kind}`)
  }
}

/** What a draft was that the server left in the middle of publishing: the figures say whether it came through. */
export function afterInterruption(draft: StoredDraft, known: Import | null): Change {
  if (known !== null) return { state: 'published', importId: known.id, fault: null }
  return isScheduled(draft) ? { state: 'scheduled' } : interrupted
}

/** What a draft becomes that the server left in the middle of reading. */
export const interrupted = { state: 'interrupted', fault: interruptedText } satisfies Change

type PublishResult = Extract<Outcome, { readonly kind: 'publish' }>['result']

function afterPublication(draft: StoredDraft, result: PublishResult, known: Import | null): Change {
  switch (result.kind) {
    case 'published':
      return { state: 'published', importId: result.import.id, fault: null }
    case 'already-published':
      return { state: 'checked', importId: result.import.id, fault: knownFile(result.import) }
    case 'differs': {
      const read = afterReading(draft, result.read, known)
      return { ...read, fault: read.fault ?? differsText(draft) }
    }
  }
}

function afterFailure(
  draft: StoredDraft,
  { failure }: Extract<Outcome, { readonly kind: 'failed' }>,
  known: Import | null,
): Change {
  if (known !== null) return { state: 'published', importId: known.id, fault: null }
  // A scheduled one is tried again by itself.
  if (failure.reason === 'busy' && isScheduled(draft)) return { state: 'scheduled' }
  const state = failure.reason === 'broken' ? 'failed' : 'checked'
  return { state, fault: failureText(failure) }
}

const isScheduled = ({ order }: StoredDraft): boolean => (order?.at ?? null) !== null

function differsText(draft: StoredDraft): string {
  return isScheduled(draft)
    ? 'Den planlagte publicering er ikke gennemført: Filen giver ikke længere de forskelle, der blev set. Se dem igen, og publicér.'
    : 'De publicerede tal er ændret, siden du så forskellene, så intet er publiceret. Se dem igen, og publicér.'
}
