import { type Draft, type DraftState, type DraftSummary, type Progress } from '@noegletal/contract'
import type { DraftShelf } from '@noegletal/store'
import type { Clock } from '../../clock.ts'
import { notFound } from '../../errors/refusal.ts'
import { type StoredDraft, parseDraft, parseSummary, toKept } from './stored-draft.ts'

/** The drafts with what is going on with them right now. Every change is kept at once and told to those who follow. */
export type Drafts = {
  list(): DraftSummary[]
  /** Throws a 404 for a draft that is not there or was discarded. */
  get(id: string): StoredDraft
  inStates(states: readonly DraftState[]): StoredDraft[]
  add(draft: StoredDraft): void
  /** Changes a draft as it is now; nobody else comes between reading and keeping it. */
  change(id: string, change: (draft: StoredDraft) => Partial<StoredDraft>): StoredDraft
  /** Not kept: a server that starts has no work under way. */
  setProgress(id: string, progress: Progress | null): void
  toDraft(draft: StoredDraft): Draft
  /** Calls `listen` at every change, until the function that it gives is called. */
  follow(id: string, listen: (draft: Draft) => void): () => void
}

type Listener = (draft: Draft) => void

export function createDrafts(shelf: DraftShelf, clock: Clock): Drafts {
  const progresses = new Map<string, Progress>()
  const listeners = new Map<string, Set<Listener>>()

  const toDraft = (draft: StoredDraft): Draft => {
    const { sheet: _sheet, orderedBy: _orderedBy, ...shown } = draft
    return { ...shown, progress: progresses.get(draft.id) ?? null }
  }
  const tell = (draft: StoredDraft): void => {
    for (const listen of listeners.get(draft.id) ?? []) listen(toDraft(draft))
  }
  const get = (id: string): StoredDraft => {
    const kept = shelf.find(id)
    if (kept === null || kept.state === 'discarded') throw notFound('Kladden findes ikke.')
    return parseDraft(kept)
  }

  return {
    list: () =>
      shelf.all().map((kept) => ({
        ...parseSummary(kept),
        progress: progresses.get(kept.id) ?? null,
      })),
    get,
    inStates: (states) => shelf.inStates(states).map(parseDraft),
    add: (draft) => shelf.save(toKept(draft)),
    change(id, change) {
      const before = get(id)
      const draft = { ...before, ...change(before), changedAt: clock().toISOString() }
      shelf.save(toKept(draft))
      if (!isUnderWay(draft.state)) progresses.delete(id)
      tell(draft)
      return draft
    },
    setProgress(id, progress) {
      if (progress === null) progresses.delete(id)
      else progresses.set(id, progress)
      if (listeners.has(id)) tell(get(id))
    },
    toDraft,
    follow(id, listen) {
      const all = listeners.get(id) ?? new Set()
      listeners.set(id, all.add(listen))
      return () => {
        all.delete(listen)
        if (all.size === 0) listeners.delete(id)
      }
    },
  }
}

/** Whether the worker has something to do with a draft. */
export function isUnderWay(state: DraftState): boolean {
  return state === 'reading' || state === 'publishing'
}
