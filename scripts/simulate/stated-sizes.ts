import type { CountSource } from './counts.ts'
import { type Target, countsKey } from './targets.ts'
import { roundTo } from './whole-numbers.ts'

/** What to multiply each row of a whole by; the rows that are not there stay as they are. */
export type Sizes = ReadonlyMap<string, ReadonlyMap<number, number>>

/**
 * Where a municipality's count and its share are both documented, the whole is known: 285 persons are 2.7 % of a labour
 * force of about 10,556. Found by the name of the whole.
 */
export function statedSizes(source: CountSource, targets: readonly Target[]): Sizes {
  const known = targets.flatMap((share) => {
    const count = targets.find((other) => isSameCell(other, share) && other.stated.kind === 'count')
    const [row, ...others] = share.rows
    return count && row !== undefined && others.length === 0
      ? (sizeOf({ share, count, row }, source) ?? [])
      : []
  })
  const byWhole = Map.groupBy(known, ({ whole }) => whole)
  return new Map(
    [...byWhole].map(([whole, sizes]) => [
      whole,
      new Map(sizes.map(({ row, factor }) => [row, factor])),
    ]),
  )
}

function isSameCell(a: Target, b: Target): boolean {
  return countsKey(a) === countsKey(b) && a.area === b.area && a.place === b.place
}

type Pair = { readonly share: Target; readonly count: Target; readonly row: number }
type Size = { readonly whole: string; readonly row: number; readonly factor: number }

function sizeOf({ share, count, row }: Pair, source: CountSource): Size | null {
  if (share.stated.kind !== 'share' || count.stated.kind !== 'count') return null
  const { denominator, percent, decimals } = share.stated
  const size = source(denominator, share.granularity)[row]?.[share.place] ?? 0
  if (roundTo((100 * count.stated.total) / size, decimals) === percent) return null
  return { whole: denominator, row, factor: (100 * count.stated.total) / percent / size }
}
