import { writeSentence } from './edit-steps.ts'
import { type SectionState, nextState, openSection, readKept } from './section-state.ts'
import type { EditedSection } from '@noegletal/contract'
import { describe, expect, it } from 'vitest'

/** A section with one automatic sentence that nobody has changed. */
const aSection = (words: Partial<EditedSection> = {}): EditedSection => ({
  slug: 'ledighed',
  heading: 'Ledighed',
  shown: true,
  edit: null,
  at: null,
  by: null,
  blocks: [
    {
      kind: 'paragraph',
      sentences: [
        {
          key: 'a',
          text: 'Lavere.',
          written: false,
          rests: [],
          automatic: 'Lavere.',
          basis: null,
          stale: false,
        },
      ],
    },
  ],
  removed: [],
  ...words,
})
const saved = aSection({ edit: 7, at: '2019-06-01T08:32:00Z', by: 'Anna' })

function write(state: SectionState, words: string): SectionState {
  const id = state.text.blocks[0]?.sentences[0]?.id ?? ''
  return nextState(state, { kind: 'edit', text: writeSentence(state.text, id, words) })
}
const wordsOf = ({ text }: SectionState) => text.blocks[0]?.sentences[0]?.text

describe('a section that is edited', () => {
  it('waits to be saved, and follows the edit that it was saved as', () => {
    const waiting = write(openSection(aSection(), null), 'Skrevet.')
    const after = nextState(waiting, { kind: 'saved', sent: waiting.text, section: saved })

    expect(waiting.status).toBe('waiting')
    expect([after.status, after.after, wordsOf(after)]).toEqual(['saved', 7, 'Skrevet.'])
  })

  it('keeps what was written while the answer was under way', () => {
    const sent = write(openSection(aSection(), null), 'Skrevet.')
    const further = write(nextState(sent, { kind: 'saving' }), 'Skrevet igen.')
    const after = nextState(further, { kind: 'saved', sent: sent.text, section: saved })

    expect([after.status, after.after, wordsOf(after)]).toEqual(['waiting', 7, 'Skrevet igen.'])
  })

  it('takes another version only in the place of a text that is saved', () => {
    const open = openSection(aSection(), null)

    expect(nextState(open, { kind: 'came', section: saved }).after).toBe(7)
    expect(wordsOf(nextState(write(open, 'Mit.'), { kind: 'came', section: saved }))).toBe('Mit.')
  })

  it('stays in conflict while somebody writes on, and goes on top when that is chosen', () => {
    const mine = write(openSection(aSection(), null), 'Mit.')
    const conflict = write(nextState(mine, { kind: 'conflict', theirs: saved }), 'Stadig mit.')
    const chosen = nextState(conflict, { kind: 'keep-mine' })

    expect(conflict.status).toBe('conflict')
    expect([chosen.status, chosen.after, wordsOf(chosen)]).toEqual(['waiting', 7, 'Stadig mit.'])
  })
})

describe('a text that was not saved last time', () => {
  const text = write(openSection(aSection(), null), 'Ikke gemt.').text

  it('comes back from what the browser kept', () => {
    const kept = readKept(JSON.stringify({ text, after: null }))
    const state = openSection(aSection(), kept)

    expect([state.status, state.wasKept, wordsOf(state)]).toEqual(['waiting', true, 'Ikke gemt.'])
  })

  it('is in conflict with what somebody else has saved since', () => {
    const state = openSection(saved, readKept(JSON.stringify({ text, after: null })))

    expect([state.status, state.theirs]).toEqual(['conflict', saved])
  })

  it('is left where an older page kept something else', () => {
    expect(readKept('{"text":"Hej"}')).toBeNull()
  })
})
