/**
 * Keeps the `limit` items with the highest score of any number of items; of equal ones those that came first. Scores are
 * any numbers, infinity included.
 */
export function createLargest<Item>(limit: number): {
  /** Whether an item with that score would be kept now; saves making one that would not. */
  takes(score: number): boolean
  add(score: number, item: Item): void
  /** Highest score first. */
  items(): Item[]
} {
  let kept: { readonly score: number; readonly item: Item }[] = []
  let least = Number.NEGATIVE_INFINITY

  // Sorting keeps the order of equal scores, and happens once for every `limit` items that come in.
  const cut = (): void => {
    kept = kept.toSorted((a, b) => compareScores(b.score, a.score)).slice(0, limit)
    if (kept.length === limit) least = kept.at(-1)?.score ?? least
  }
  const takes = (score: number): boolean => kept.length < limit || score > least

  return {
    takes,
    add(score, item) {
      if (!takes(score)) return
      kept.push({ score, item })
      if (kept.length >= 2 * limit) cut()
    },
    items() {
      cut()
      return kept.map(({ item }) => item)
    },
  }
}

// Infinity minus infinity is no number.
const compareScores = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1)
