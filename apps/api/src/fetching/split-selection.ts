import { type Selection, cellsOf } from './statbank-table.ts'

/** Divides a selection into parts of at most `most` figures each, by the variable with the most values; in order. */
export function splitSelection(selection: Selection, most: number): Selection[] {
  if (cellsOf(selection) <= most) return [selection]
  const longest = selection.reduce((a, b) => (b.values.length > a.values.length ? b : a))
  if (longest.values.length === 1) return [selection]

  const perValue = cellsOf(selection) / longest.values.length
  const size = Math.max(1, Math.floor(most / perValue))
  return chunks(longest.values, size)
    .map((values) => selection.map((one) => (one === longest ? { ...one, values } : one)))
    .flatMap((part) => splitSelection(part, most))
}

/** A list in pieces of at most `size`. */
export function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}
