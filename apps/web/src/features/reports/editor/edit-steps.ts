import { type EditBlock, type EditSentence, type EditText, newId } from './edit-text.ts'

/** Where a sentence stands. */
type Place = {
  readonly block: EditBlock
  readonly place: number
  readonly sentence: EditSentence
  readonly inBlock: number
}

/** Writes a sentence; what reads as the automatic one does is the automatic one. */
export function writeSentence(text: EditText, id: string, words: string): EditText {
  return changeSentence(text, id, (sentence) => {
    const { automatic, basis, written } = sentence
    if (words === automatic) return { ...sentence, text: words, written: false, basis: null }
    return { ...sentence, text: words, written: true, basis: written ? basis : automatic }
  })
}

/** Lets the program write the sentence again; as it is where the program says nothing. */
export function restoreSentence(text: EditText, id: string): EditText {
  return changeSentence(text, id, (sentence) =>
    sentence.automatic === null
      ? sentence
      : { ...sentence, text: sentence.automatic, written: false, basis: null },
  )
}

/** What was written holds for the figures as they are now, too. */
export function keepSentence(text: EditText, id: string): EditText {
  return changeSentence(text, id, (sentence) => ({ ...sentence, basis: sentence.automatic }))
}

/** Takes a sentence away; an automatic one can be taken up again. */
export function removeSentence(text: EditText, id: string): EditText {
  const sentence = text.blocks.flatMap(({ sentences }) => sentences).find((one) => one.id === id)
  if (sentence === undefined) return text
  const { key, automatic } = sentence
  return {
    blocks: withoutEmpty(
      text.blocks.map((block) => ({
        ...block,
        sentences: block.sentences.filter((one) => one.id !== id),
      })),
    ),
    removed:
      key === null ? text.removed : [...text.removed, { key, text: automatic ?? sentence.text }],
  }
}

/** Takes an automatic sentence up again, at the end. */
export function takeUpSentence(text: EditText, key: string): EditText {
  const taken = text.removed.find((one) => one.key === key)
  if (taken === undefined) return text
  const sentence = {
    ...newSentence(),
    key,
    text: taken.text,
    automatic: taken.text,
    written: false,
  }
  return {
    blocks: withLast(text.blocks, sentence),
    removed: text.removed.filter((one) => one !== taken),
  }
}

/** Adds a sentence to be written, at the end of a block. */
export function addSentence(text: EditText, block: string, id: string): EditText {
  const sentence = { ...newSentence(), id }
  return changeBlock(text, block, ({ sentences, ...rest }) => ({
    ...rest,
    sentences: [...sentences, sentence],
  }))
}

/** Adds a block at the end with a sentence to be written. */
export function addBlock(text: EditText, id: string): EditText {
  const block = {
    id: newId(),
    kind: 'paragraph' as const,
    sentences: [{ ...newSentence(), id }],
  }
  return { ...text, blocks: [...text.blocks, block] }
}

/** Moves a sentence a place up (-1) or down (1), at the end of its block into the next one. */
export function moveSentence(text: EditText, id: string, step: -1 | 1): EditText {
  const from = placeOf(text, id)
  if (from === null) return text
  const { block, sentence } = from
  const passed = block.sentences[from.inBlock + step]
  if (passed !== undefined) {
    const sentences = block.sentences.with(from.inBlock, passed).with(from.inBlock + step, sentence)
    return { ...text, blocks: text.blocks.with(from.place, { ...block, sentences }) }
  }
  const next = text.blocks[from.place + step]
  if (next === undefined) return text
  const rest = { ...block, sentences: block.sentences.filter((one) => one !== sentence) }
  const grown = {
    ...next,
    sentences: step === 1 ? [sentence, ...next.sentences] : [...next.sentences, sentence],
  }
  return {
    ...text,
    blocks: withoutEmpty(text.blocks.with(from.place, rest).with(from.place + step, grown)),
  }
}

/** Begins a new block with a sentence; as it is where the sentence begins one already. */
export function splitBlock(text: EditText, id: string): EditText {
  const from = placeOf(text, id)
  if (from === null || from.inBlock === 0) return text
  const { block, place, inBlock } = from
  return {
    ...text,
    blocks: text.blocks.toSpliced(
      place,
      1,
      { ...block, sentences: block.sentences.slice(0, inBlock) },
      { ...block, id: newId(), sentences: block.sentences.slice(inBlock) },
    ),
  }
}

/** Puts a block together with the one before it, whose kind it takes. */
export function mergeBlock(text: EditText, id: string): EditText {
  const place = text.blocks.findIndex((block) => block.id === id)
  const [before, block] = [text.blocks[place - 1], text.blocks[place]]
  if (before === undefined || block === undefined) return text
  const merged = { ...before, sentences: [...before.sentences, ...block.sentences] }
  return { ...text, blocks: text.blocks.toSpliced(place - 1, 2, merged) }
}

/** Makes a block a paragraph or a list. */
export function setKind(text: EditText, id: string, kind: EditBlock['kind']): EditText {
  return changeBlock(text, id, (block) => ({ ...block, kind }))
}

function newSentence(): EditSentence {
  return { id: newId(), key: null, text: '', automatic: null, basis: null, written: true }
}
function changeSentence(
  text: EditText,
  id: string,
  change: (sentence: EditSentence) => EditSentence,
): EditText {
  return {
    ...text,
    blocks: text.blocks.map((block) => ({
      ...block,
      sentences: block.sentences.map((one) => (one.id === id ? change(one) : one)),
    })),
  }
}

function changeBlock(
  text: EditText,
  id: string,
  change: (block: EditBlock) => EditBlock,
): EditText {
  return { ...text, blocks: text.blocks.map((block) => (block.id === id ? change(block) : block)) }
}

function withLast(blocks: readonly EditBlock[], sentence: EditSentence): readonly EditBlock[] {
  const last = blocks.at(-1)
  if (last === undefined) return [{ id: newId(), kind: 'paragraph', sentences: [sentence] }]
  return [...blocks.slice(0, -1), { ...last, sentences: [...last.sentences, sentence] }]
}

function withoutEmpty(blocks: readonly EditBlock[]): readonly EditBlock[] {
  return blocks.filter(({ sentences }) => sentences.length > 0)
}

function placeOf({ blocks }: EditText, id: string): Place | null {
  for (const [place, block] of blocks.entries()) {
    const inBlock = block.sentences.findIndex((one) => one.id === id)
    const sentence = block.sentences[inBlock]
    if (sentence !== undefined) return { block, place, sentence, inBlock }
  }
  return null
}
