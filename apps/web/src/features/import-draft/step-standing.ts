import { draftText } from '../../text/draft.ts'
import { type Step, isWorking } from '../../ui/draft-work.ts'
import type { Draft } from '@noegletal/contract'

type Standing = {
  /** `needs-you`: somebody must say or see something there; `closed`: not ready, and `why` says what is missing. */
  readonly kind: 'done' | 'open' | 'needs-you' | 'closed'
  readonly why: string | null
}

type Known = Pick<
  Draft,
  'state' | 'reading' | 'comparison' | 'errors' | 'warningsLeft' | 'importId' | 'mappingFaults'
>

/** How a step of a draft stands: whether it can be seen, and if not, why. */
export function standingOfStep(step: Step, draft: Known): Standing {
  switch (step) {
    case 'fortolkning':
      return ofInterpretation(draft)
    case 'kontrol':
      return ofCheck(draft)
    case 'forskelle':
      return ofDifferences(draft)
    case 'publicer':
      return ofPublication(draft)
  }
}

const open: Standing = { kind: 'open', why: null }
const done: Standing = { kind: 'done', why: null }
const needsYou: Standing = { kind: 'needs-you', why: null }
const closed = (why: string): Standing => ({ kind: 'closed', why })

function ofInterpretation({ state, reading }: Known): Standing {
  if (state === 'reading') return open
  return reading === null ? needsYou : done
}

function ofCheck(draft: Known): Standing {
  if (draft.reading === null) return closed(whyUnread(draft))
  return draft.errors > 0 || draft.warningsLeft > 0 ? needsYou : done
}

function ofDifferences(draft: Known): Standing {
  if (draft.comparison !== null) return isOrdered(draft) ? done : open
  if (draft.reading === null) return closed(whyUnread(draft))
  return closed(draft.errors > 0 ? draftText.notReady.errors : whyUnread(draft))
}

function ofPublication(draft: Known): Standing {
  if (draft.state === 'published') return done
  if (isOrdered(draft)) return open
  if (draft.importId !== null) return closed(draftText.notReady.published)
  const differences = ofDifferences(draft)
  if (differences.kind === 'closed') return differences
  if (draft.errors > 0) return closed(draftText.notReady.errors)
  if (draft.warningsLeft > 0) return closed(draftText.notReady.warnings(draft.warningsLeft))
  return draft.state === 'checked' ? open : closed(whyUnread(draft))
}

function isOrdered({ state }: Known): boolean {
  return state === 'publishing' || state === 'scheduled' || state === 'published'
}

function whyUnread({ state }: Known): string {
  if (isWorking(state)) return draftText.notReady.reading
  return state === 'mapping' ? draftText.notReady.mapping : draftText.notReady.unread
}
