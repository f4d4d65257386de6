/** Enough for the names, the periods and the common values of a file; a million different texts must not fill the memory. */
const rememberedAtMost = 2000

/**
 * The same function with its answers remembered: a file repeats the same few texts on line after line, and mostly the one
 * of the line before.
 */
export function remembered<T>(look: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>()
  let lastText: string | null = null
  let lastAnswer: T | undefined

  return (text) => {
    if (lastText === text && lastAnswer !== undefined) return lastAnswer
    const known = answers.get(text)
    const answer = known ?? look(text)
    if (known === undefined && answers.size < rememberedAtMost) answers.set(text, answer)
    lastText = text
    lastAnswer = answer
    return answer
  }
}
