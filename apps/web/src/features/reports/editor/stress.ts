/** A field's text and what is selected in it. */
export type Selected = { readonly text: string; readonly start: number; readonly end: number }

/**
 * Puts a star on either side of what is selected, or takes them away again where they stand. Spaces at the ends of the
 * selection stay outside; without a selected word nothing changes.
 */
export function stressSelection({ text, start, end }: Selected): Selected {
  const chosen = text.slice(start, end)
  const words = chosen.trim()
  if (words === '') return { text, start, end }
  const from = start + chosen.indexOf(words)
  const to = from + words.length
  if (text[from - 1] === '*' && text[to] === '*') {
    return {
      text: `${text.slice(0, from - 1)}${words}${text.slice(to + 1)}`,
      start: from - 1,
      end: to - 1,
    }
  }
  // Stressed words inside other stressed words would part them again.
  const plain = words.replaceAll('*', '')
  return {
    text: `${text.slice(0, from)}*${plain}*${text.slice(to)}`,
    start: from + 1,
    end: from + 1 + plain.length,
  }
}
