const words = ['to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv']

/** A number of things in a sentence: "to" to "tolv" in letters, all others in digits. */
export function countWord(count: number): string {
  return words[count - 2] ?? String(count)
}
