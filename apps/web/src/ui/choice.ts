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

// All areas of the country and the groups of them; nobody scrolls through more.
const mostShown = 200

/** The options that have every word of the text, at most 200, those that begin with it first; the first 200 without a text. */
export function findOptions(options: readonly Option[], text: string): Option[] {
  const words = plain(text).split(/\s+/).filter(Boolean)
  const beginning = plain(text)
  return options
    .filter(({ title, detail }) => {
      const whole = plain(`${title} ${detail}`)
      return words.every((word) => isIn(whole, word))
    })
    .toSorted((a, b) => Number(begins(b)) - Number(begins(a)))
    .slice(0, mostShown)

  function begins({ title }: Option): boolean {
    return plain(title).startsWith(beginning)
  }
}

// A name stands in the genitive before what it is a name of: "Københavns Kommune".
function isIn(whole: string, word: string): boolean {
  return whole.includes(word) || (word.endsWith('s') && whole.includes(word.slice(0, -1)))
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

/** Without what two spellings of a Danish name differ in: capitals, and å, æ and ø written as aa, ae and oe. */
function plain(text: string): string {
  return text.trim().toLowerCase().replaceAll('å', 'aa').replaceAll('æ', 'ae').replaceAll('ø', 'oe')
}
