/** One of many things to choose from. */
export type Option = {
  readonly value: string
  readonly title: string
  /** A second line, also searched: a unit, a code. */
  readonly detail: string
}

/** A list that is being looked through. */
export type Search = {
  readonly text: string
  /** The place of the option that Enter would take; −1 for none. */
  readonly at: number
}

const mostShown = 50

/** The options that have every word of the text, at most 50; the first 50 without a text. */
export function findOptions(options: readonly Option[], text: string): Option[] {
  const words = plain(text).split(/\s+/).filter(Boolean)
  return options
    .filter(({ title, detail }) => {
      const whole = plain(`${title} ${detail}`)
      return words.every((word) => whole.includes(word))
    })
    .slice(0, mostShown)
}

/** The search after another text was written: its first option is the one to take, but of an empty text none. */
export function written(text: string): Search {
  return { text, at: text.trim() === '' ? -1 : 0 }
}

/** The search after an arrow key; it opens a closed list (null), and stops at both ends. Null for any other key. */
export function moved(search: Search | null, key: string, count: number): Search | null {
  const step = { ArrowDown: 1, ArrowUp: -1 }[key]
  if (step === undefined) return null
  if (search === null) return written('')
  return { ...search, at: Math.max(0, Math.min(search.at + step, count - 1)) }
}

function plain(text: string): string {
  return text.trim().toLowerCase()
}
