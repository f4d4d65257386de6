/** A file of nothing but misspellings gets this many hints; more would cost time and be read by nobody. */
const hintsAtMost = 200

/**
 * Makes the function that guesses what a misspelt name meant: the candidate that differs by the fewest letters, when
 * that is at most a quarter of them; null when none is near.
 */
export function createNameGuesser(candidates: readonly string[]): (text: string) => string | null {
  let left = hintsAtMost
  return (text) => {
    if (left === 0) return null
    left -= 1
    return nearestName(text.trim(), candidates)
  }
}

function nearestName(text: string, candidates: readonly string[]): string | null {
  const limit = Math.floor(text.length / 4)
  let best: { readonly name: string; readonly distance: number } | null = null

  for (const name of candidates) {
    if (Math.abs(name.length - text.length) > limit) continue
    const distance = editDistance(text.toLowerCase(), name.toLowerCase())
    if (distance <= limit && distance < (best?.distance ?? Infinity)) best = { name, distance }
  }
  return best?.name ?? null
}

/** How many letters must be added, removed or exchanged (Levenshtein). */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const exchange = (previous[column - 1] ?? 0) + (b[column - 1] === a[row - 1] ? 0 : 1)
      const remove = (previous[column] ?? 0) + 1
      const add = (current[column - 1] ?? 0) + 1
      current.push(Math.min(exchange, remove, add))
    }
    previous = current
  }
  return previous[b.length] ?? 0
}
