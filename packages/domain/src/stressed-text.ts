/** A part of a sentence as it is said: plain, or stressed. */
export type SpokenPart = { readonly text: string; readonly stressed: boolean }

// A star that stands by itself, as in "5 * 3", stresses nothing.
const stressed = /\*(?=\S)([^*]+?)(?<=\S)\*/g

/** A sentence with `*…*` around what is stressed, part by part; a star without its fellow stays as it is. */
export function spokenParts(sentence: string): SpokenPart[] {
  const parts: SpokenPart[] = []
  let end = 0
  for (const match of sentence.matchAll(stressed)) {
    parts.push(
      { text: sentence.slice(end, match.index), stressed: false },
      { text: match[1] ?? '', stressed: true },
    )
    end = match.index + match[0].length
  }
  return [...parts, { text: sentence.slice(end), stressed: false }].filter(
    ({ text }) => text !== '',
  )
}
