/** Enough for the names, the periods and the common values of a file; a million different texts must not fill the memory. */
const rememberedAtMost = 2000

/** The same function with its answers remembered: a file repeats the same few texts on line after line. */
export function remembered<T>(look: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>()

  return (text) => {
    const known = answers.get(text)
    if (known !== undefined) return known
    const answer = look(text)
    if (answers.size < rememberedAtMost) answers.set(text, answer)
    return answer
  }
}
