import { type EditText, automaticOf, toEditText, toSectionText } from './edit-text.ts'
import {
  addBlock,
  addSentence,
  keepSentence,
  mergeBlock,
  moveSentence,
  removeSentence,
  restoreSentence,
  setKind,
  splitBlock,
  takeUpSentence,
  writeSentence,
} from './edit-steps.ts'
import { arrangeSection } from '@noegletal/domain'
import { array, assert, constantFrom, nat, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'

const automatic = ['a', 'b', 'c', 'd'].map((key) => ({ key, text: `Sætning ${key}.` }))

/** Four automatic sentences in one paragraph, as a section begins. */
const begin = (): EditText => toEditText({ blocks: toBlocks(), removed: [] })
const toBlocks = () =>
  arrangeSection(null, automatic).map(({ kind, sentences }) => ({
    kind,
    sentences: sentences.map((sentence) => ({ ...sentence, rests: [] })),
  }))

const idsOf = ({ blocks }: EditText) =>
  blocks.flatMap(({ sentences }) => sentences.map(({ id }) => id))
const textsOf = ({ blocks }: EditText) =>
  blocks.map(({ sentences }) => sentences.map(({ text }) => text))
const idAt = (text: EditText, place: number) => idsOf(text)[place] ?? ''

/** One step at a sentence that is counted from the first; every step there is. */
const steps = {
  up: (text: EditText, id: string) => moveSentence(text, id, -1),
  down: (text: EditText, id: string) => moveSentence(text, id, 1),
  split: splitBlock,
  remove: removeSentence,
  restore: restoreSentence,
  keep: keepSentence,
  write: (text: EditText, id: string) => writeSentence(text, id, 'Skrevet.'),
  takeUp: (text: EditText) => takeUpSentence(text, text.removed[0]?.key ?? ''),
  merge: (text: EditText) => mergeBlock(text, text.blocks.at(-1)?.id ?? ''),
  list: (text: EditText) => setKind(text, text.blocks[0]?.id ?? '', 'list'),
  add: (text: EditText) => addSentence(text, text.blocks[0]?.id ?? '', `ny-${idsOf(text).length}`),
  block: (text: EditText) => addBlock(text, `ny-blok-${idsOf(text).length}`),
}
type Name = keyof typeof steps
type Step = { readonly name: Name; readonly place: number }
const names: readonly Name[] = [
  'up',
  'down',
  'split',
  'remove',
  'restore',
  'keep',
  'write',
  'takeUp',
  'merge',
  'list',
  'add',
  'block',
]
const anyStep = record({ name: constantFrom(...names), place: nat(6) })
const run = (given: readonly Step[]): EditText =>
  given.reduce((text, { name, place }) => steps[name](text, idAt(text, place)), begin())

describe('editing', () => {
  it('never loses an automatic sentence: it stands in the text or can be taken up again', () => {
    assert(
      property(array(anyStep, { maxLength: 30 }), (given) => {
        const keys = automaticOf(run(given)).map(({ key }) => key)
        expect(keys.toSorted()).toEqual(['a', 'b', 'c', 'd'])
      }),
    )
  })

  it('leaves no block without a sentence', () => {
    assert(
      property(array(anyStep, { maxLength: 30 }), (given) => {
        expect(run(given).blocks.every(({ sentences }) => sentences.length > 0)).toBe(true)
      }),
    )
  })

  it('is kept such that the server shows the same sentences again', () => {
    assert(
      property(array(anyStep, { maxLength: 30 }), (given) => {
        const text = run(given)
        const shown = arrangeSection(toSectionText(text), automatic)
        const said = textsOf(text).map((block) => block.filter((words) => words.trim() !== ''))
        expect(shown.map(({ sentences }) => sentences.map((one) => one.text))).toEqual(
          said.filter((block) => block.length > 0),
        )
      }),
    )
  })
})

describe('moving a sentence', () => {
  it('keeps every sentence, and back again is as before', () => {
    assert(
      property(nat(2), (place) => {
        const text = begin()
        const id = idAt(text, place)
        const down = moveSentence(text, id, 1)
        expect(idsOf(down).toSorted()).toEqual(idsOf(text).toSorted())
        expect(idsOf(down).indexOf(id)).toBe(place + 1)
        expect(moveSentence(down, id, -1)).toEqual(text)
      }),
    )
  })

  it('goes on into the next block from the end of one', () => {
    const text = begin()
    const two = splitBlock(text, idAt(text, 2))

    expect(textsOf(moveSentence(two, idAt(two, 1), 1))).toEqual([
      ['Sætning a.'],
      ['Sætning b.', 'Sætning c.', 'Sætning d.'],
    ])
  })

  it('stops at the ends', () => {
    const text = begin()

    expect(moveSentence(text, idAt(text, 0), -1)).toBe(text)
    expect(moveSentence(text, idAt(text, 3), 1)).toBe(text)
  })
})

describe('blocks', () => {
  it('are one again after they were parted', () => {
    const text = begin()
    const parted = splitBlock(text, idAt(text, 1))

    expect(mergeBlock(parted, parted.blocks[1]?.id ?? '')).toEqual(text)
  })
})

describe('writing a sentence', () => {
  it('remembers what the program said', () => {
    const text = begin()
    const written = writeSentence(text, idAt(text, 0), 'Skrevet.')

    expect(toSectionText(written).blocks[0]?.sentences[0]).toEqual({
      key: 'a',
      written: 'Skrevet.',
      basis: 'Sætning a.',
    })
  })

  it('is the automatic sentence again when it reads like it, or is restored', () => {
    const text = begin()
    const id = idAt(text, 0)
    const written = writeSentence(text, id, 'Skrevet.')

    expect(writeSentence(written, id, 'Sætning a.')).toEqual(text)
    expect(restoreSentence(written, id)).toEqual(text)
  })

  it('counts an emptied automatic sentence as taken away', () => {
    const text = begin()

    expect(toSectionText(writeSentence(text, idAt(text, 0), ' ')).removed).toEqual(['a'])
  })
})
