import { aDraft, aWarning, anUnexplainedDraft } from '../../testing/drafts.ts'
import { steps } from '../../ui/draft-work.ts'
import { standingOfStep } from './step-standing.ts'
import type { Draft } from '@noegletal/contract'
import { describe, expect, it } from 'vitest'

const kinds = (draft: Draft) => steps.map((step) => standingOfStep(step, draft).kind)
const unread = { reading: null, comparison: null } as const

describe('the steps of a draft', () => {
  it.each([
    ['is being read', aDraft({ state: 'reading', ...unread }), 'open closed closed closed'],
    ['waits to be explained', anUnexplainedDraft(), 'needs-you closed closed closed'],
    [
      'has errors',
      aDraft({ errors: 2, problems: [aWarning({ severity: 'error' })], comparison: null }),
      'done needs-you closed closed',
    ],
    ['has a warning left', aDraft({ warningsLeft: 1 }), 'done needs-you open closed'],
    ['is ready', aDraft(), 'done done open open'],
    ['is known already', aDraft({ importId: 12 }), 'done done open closed'],
    ['is being published', aDraft({ state: 'publishing' }), 'done done done open'],
    ['is scheduled', aDraft({ state: 'scheduled' }), 'done done done open'],
    ['is published', aDraft({ state: 'published', importId: 12 }), 'done done done done'],
    ['was stopped', aDraft({ state: 'cancelled', ...unread }), 'needs-you closed closed closed'],
    ['was stopped later', aDraft({ state: 'interrupted' }), 'done done open closed'],
  ])('stand as they should when it %s', (_, draft, expected) => {
    expect(kinds(draft).join(' ')).toBe(expected)
  })

  it('say why one is closed, and only then', () => {
    const drafts = [aDraft(), anUnexplainedDraft(), aDraft({ warningsLeft: 3 })]
    const standings = drafts.flatMap((draft) => steps.map((step) => standingOfStep(step, draft)))

    expect(standings.every(({ kind, why }) => (kind === 'closed') === (why !== null))).toBe(true)
  })
})
