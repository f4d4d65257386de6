import type { EditedSection } from '@noegletal/contract'
import {
  type ArrangedBlock,
  type AutomaticSentence,
  type ReportBlock,
  type SectionText,
  arrangeSection,
} from '@noegletal/domain'

/** A sentence while it is edited. */
export type EditSentence = {
  readonly id: string
  /** Names the automatic sentence that it is or was; null for one that somebody added. */
  readonly key: string | null
  readonly text: string
  /** What the program says in its place; null where it says nothing. */
  readonly automatic: string | null
  /** The automatic sentence as it read when this one was written. */
  readonly basis: string | null
  readonly written: boolean
}

export type EditBlock = {
  readonly id: string
  readonly kind: ReportBlock['kind']
  readonly sentences: readonly EditSentence[]
}

/** The text of a section while it is edited. Every automatic sentence stands in a block or among the removed. */
export type EditText = {
  readonly blocks: readonly EditBlock[]
  readonly removed: readonly AutomaticSentence[]
}

/** The text of a section as it is kept, ready to be edited. */
export function toEditText({
  blocks,
  removed,
}: Pick<EditedSection, 'blocks' | 'removed'>): EditText {
  return { blocks: blocks.map(withIds), removed }
}

/** A kept text, for instance an older version, over the automatic sentences as they are now. */
export function arrangeText(text: SectionText, automatic: readonly AutomaticSentence[]): EditText {
  const removed = new Set(text.removed)
  return {
    blocks: arrangeSection(text, automatic).map(withIds),
    removed: automatic.filter(({ key }) => removed.has(key)),
  }
}

/** The automatic sentences of a section as they are now. */
export function automaticOf({ blocks, removed }: EditText): AutomaticSentence[] {
  const said = blocks.flatMap(({ sentences }) =>
    sentences.flatMap(({ key, automatic }) =>
      key === null || automatic === null ? [] : { key, text: automatic },
    ),
  )
  return [...said, ...removed]
}

/** The text as it is kept: a sentence that was emptied counts as taken away, and a block without sentences is none. */
export function toSectionText({ blocks, removed }: EditText): SectionText {
  const emptied = blocks.flatMap(({ sentences }) =>
    sentences.flatMap(({ key, text }) => (key !== null && isEmpty(text) ? key : [])),
  )
  return {
    blocks: blocks
      .map(({ kind, sentences }) => ({
        kind,
        sentences: sentences
          .filter(({ text }) => !isEmpty(text))
          .map(({ key, text, basis, written }) => ({
            key,
            written: written ? text.trim() : null,
            basis: written ? basis : null,
          })),
      }))
      .filter(({ sentences }) => sentences.length > 0),
    removed: [...removed.map(({ key }) => key), ...emptied],
  }
}

/** Whether the automatic sentence says something else than when this one was written in its place. */
export function isStale({ key, written, automatic, basis }: EditSentence): boolean {
  return key !== null && written && automatic !== basis
}

let ids = 0

/** A name for a sentence or a block while it is edited. */
export function newId(): string {
  ids += 1
  return `tekst-${ids}`
}

function withIds({ kind, sentences }: ArrangedBlock | EditedSection['blocks'][number]): EditBlock {
  return {
    id: newId(),
    kind,
    sentences: sentences.map(({ key, text, automatic, basis, written }) => ({
      id: newId(),
      key,
      text,
      automatic,
      basis,
      written,
    })),
  }
}

function isEmpty(words: string): boolean {
  return words.trim() === ''
}
