/** What short runs of bytes mean, such as the cells of a file that come again and again. */
export type ByteWords<Meaning> = {
  find(bytes: Uint8Array, start: number, end: number): Meaning | undefined
  add(word: Uint8Array, meaning: Meaning): void
}

/** When there are more, all are forgotten: a file without repetitions must not fill the memory. */
const mostWords = 10_000

type Word<Meaning> = {
  readonly bytes: Uint8Array
  readonly meaning: Meaning
  /** Another one with the same hash. */
  readonly other: Word<Meaning> | null
  /** What came after it the last time. */
  next: Word<Meaning> | null
}

/**
 * Makes a memory of words. The one that came after the word before is tried first, since files repeat themselves; to compare
 * two words costs less than to look one up.
 */
export function createByteWords<Meaning>(): ByteWords<Meaning> {
  const words = new Map<number, Word<Meaning>>()
  let count = 0
  let last: Word<Meaning> | null = null

  const look = (bytes: Uint8Array, start: number, end: number): Word<Meaning> | null => {
    let word = words.get(hashOf(bytes, start, end)) ?? null
    while (word !== null && !isAt(bytes, start, { end, word: word.bytes })) word = word.other
    return word
  }

  return {
    find(bytes, start, end) {
      const guess = last?.next ?? null
      const isGuessed = guess !== null && isAt(bytes, start, { end, word: guess.bytes })
      const word = isGuessed ? guess : look(bytes, start, end)
      if (word === null) return undefined
      if (last !== null) last.next = word
      last = word
      return word.meaning
    },
    add(bytes, meaning) {
      if (look(bytes, 0, bytes.length) !== null) return
      if (count === mostWords) {
        words.clear()
        last = null
        count = 0
      }
      const hash = hashOf(bytes, 0, bytes.length)
      words.set(hash, { bytes, meaning, other: words.get(hash) ?? null, next: null })
      count += 1
    },
  }
}

function isAt(
  bytes: Uint8Array,
  start: number,
  { end, word }: { readonly end: number; readonly word: Uint8Array },
): boolean {
  if (end - start !== word.length) return false
  // From the end, where periods differ.
  for (let index = word.length - 1; index >= 0; index -= 1) {
    if (bytes[start + index] !== word[index]) return false
  }
  return true
}

function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0
  for (let index = start; index < end; index += 1) hash = (hash * 31 + (bytes[index] ?? 0)) | 0
  return hash
}
