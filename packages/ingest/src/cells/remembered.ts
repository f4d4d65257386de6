/** Enough for the names, the periods and the common values of a file; a million different texts must not fill the memory. */
const rememberedAtMost = 2000

type Entry<T> = {
  readonly text: string
  readonly answer: T
  /** What was asked for after it the last time. */
  next: Entry<T> | null
}

/**
 * The same function with its answers remembered: a file repeats the same few texts on line after line. Mostly it is that of
 * the line before, or, for periods, the one that came after it the last time; to compare two texts costs less than to look
 * one up.
 */
export function remembered<T>(look: (text: string) => T): (text: string) => T {
  const entries = new Map<string, Entry<T>>()
  let last: Entry<T> | null = null

  function find(text: string): Entry<T> {
    const known = entries.get(text)
    if (known !== undefined) return known
    const entry: Entry<T> = { text, answer: look(text), next: null }
    if (entries.size < rememberedAtMost) entries.set(text, entry)
    return entry
  }

  return (text) => {
    if (last !== null && last.text === text) return last.answer
    const guess: Entry<T> | null = last === null ? null : last.next
    const entry: Entry<T> = guess !== null && guess.text === text ? guess : find(text)
    if (last !== null) last.next = entry
    last = entry
    return entry.answer
  }
}
