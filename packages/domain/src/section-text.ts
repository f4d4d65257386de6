import type { ReportBlock, ReportSentence, SectionText } from './report.ts'

/** A sentence that the program wrote from the figures. */
export type AutomaticSentence = { readonly key: string; readonly text: string }

/** A sentence as a report shows it. */
export type ArrangedSentence = {
  readonly key: string | null
  readonly text: string
  /** What the program says in its place; null for one that somebody added, and where it can no longer be said. */
  readonly automatic: string | null
  /** What the program said when somebody wrote another in its place. */
  readonly basis: string | null
  /** Whether somebody wrote it, or wrote another in the place of the automatic one. */
  readonly written: boolean
  /** The automatic sentence says something else than when another was written in its place. */
  readonly stale: boolean
}

export type ArrangedBlock = {
  readonly kind: ReportBlock['kind']
  readonly sentences: readonly ArrangedSentence[]
}

/**
 * The text of a section: as somebody arranged it, with the automatic sentences as the figures are now. An automatic sentence
 * that can no longer be said is left out until it can be again; one that is new, and was not taken away, stands at the end.
 * A section that nobody has arranged is one paragraph of all automatic sentences.
 */
export function arrangeSection(
  text: SectionText | null,
  automatic: readonly AutomaticSentence[],
): ArrangedBlock[] {
  const now = new Map(automatic.map(({ key, text: sentence }) => [key, sentence]))
  return withNewSentences(text ?? { blocks: [], removed: [] }, automatic)
    .map(({ kind, sentences }) => ({
      kind,
      sentences: sentences.flatMap((sentence) => arrange(sentence, now) ?? []),
    }))
    .filter(({ sentences }) => sentences.length > 0)
}

/** The arrangement with the automatic sentences that it does not know yet in its last block. */
export function withNewSentences(
  { blocks, removed }: SectionText,
  automatic: readonly AutomaticSentence[],
): ReportBlock[] {
  const known = new Set([
    ...removed,
    ...blocks.flatMap(({ sentences }) => sentences.map(({ key }) => key)),
  ])
  const added = automatic
    .filter(({ key }) => !known.has(key))
    .map(({ key }): ReportSentence => ({ key, written: null, basis: null }))
  if (added.length === 0) return blocks

  const last = blocks.at(-1)
  if (last === undefined) return [{ kind: 'paragraph', sentences: added }]
  return [...blocks.slice(0, -1), { ...last, sentences: [...last.sentences, ...added] }]
}

/**
 * A text as it is to be kept: what somebody wrote, with the automatic sentences of the text before that cannot be said of the
 * figures just now. Whoever wrote did not see them, so they keep their place, or stay taken away, until they can be said again.
 */
export function withUnsaid(text: SectionText, before: SectionText | null): SectionText {
  if (before === null) return text
  const known = new Set([...text.removed, ...keysOf(text)])
  const isUnsaid = ({ key, written }: ReportSentence): boolean =>
    key !== null && written === null && !known.has(key)
  const order = before.blocks.flatMap(({ sentences }) => sentences)
  return {
    blocks: order.reduce<ReportBlock[]>(
      (blocks, sentence, place) =>
        isUnsaid(sentence) ? withSentence(blocks, sentence, order.slice(0, place)) : blocks,
      text.blocks,
    ),
    removed: [...text.removed, ...before.removed.filter((key) => !known.has(key))],
  }
}

function keysOf({ blocks }: Pick<SectionText, 'blocks'>): (string | null)[] {
  return blocks.flatMap(({ sentences }) => sentences.map(({ key }) => key))
}

/** Puts a sentence after the nearest of those that stood before it; first where none of them is left. */
function withSentence(
  blocks: ReportBlock[],
  sentence: ReportSentence,
  earlier: readonly ReportSentence[],
): ReportBlock[] {
  const keys = new Set(keysOf({ blocks }))
  const anchor = earlier.findLast(({ key }) => key !== null && keys.has(key))
  const [first, ...rest] = blocks
  if (first === undefined) return [{ kind: 'paragraph', sentences: [sentence] }]
  if (anchor === undefined)
    return [{ ...first, sentences: [sentence, ...first.sentences] }, ...rest]
  return blocks.map((block) => {
    const place = block.sentences.findIndex(({ key }) => key === anchor.key)
    if (place === -1) return block
    return { ...block, sentences: block.sentences.toSpliced(place + 1, 0, sentence) }
  })
}

/** Null for an automatic sentence that can no longer be said. */
function arrange(
  { key, written, basis }: ReportSentence,
  now: ReadonlyMap<string, string>,
): ArrangedSentence | null {
  const automatic = key === null ? null : (now.get(key) ?? null)
  if (written !== null) {
    return {
      key,
      text: written,
      automatic,
      basis,
      written: true,
      stale: key !== null && automatic !== basis,
    }
  }
  if (automatic === null) return null
  return { key, text: automatic, automatic, basis: null, written: false, stale: false }
}
