/** Where labels may stand, in pixels from the top: the first and last allowed centre, and the height of one label. */
export type LabelRoom = { readonly top: number; readonly bottom: number; readonly spacing: number }

export type SpreadLabel = {
  /** The centre of the label in pixels from the top. */
  readonly position: number
  /** Whether the label stands elsewhere than wanted, so that a leader has to tie it to its point. */
  readonly moved: boolean
}

/**
 * Places labels as near to their wanted positions as they come without overlapping (least squares; labels that collide
 * are pooled and share the distance). All of them stay inside the room; when there are too many for it they stand evenly
 * and closer. Labels that want the same position keep their order. Positions come back in the order of `wanted`.
 */
export function spreadLabels(wanted: readonly number[], room: LabelRoom): SpreadLabel[] {
  const order = wanted.map((_, index) => index).toSorted((a, b) => at(wanted, a) - at(wanted, b))
  const spacing = Math.min(room.spacing, (room.bottom - room.top) / Math.max(wanted.length - 1, 1))
  // Without the label's own share of the stack, "at least `spacing` apart" becomes "not falling".
  const offsets = order.map((label, place) => at(wanted, label) - place * spacing)
  const last = room.bottom - (wanted.length - 1) * spacing
  const places = notFalling(offsets).map(
    (offset, place) => Math.min(Math.max(offset, room.top), last) + place * spacing,
  )

  const positions = new Map(order.map((label, place) => [label, at(places, place)]))
  return wanted.map((position, label) => {
    const placed = positions.get(label) ?? position
    return { position: placed, moved: Math.abs(placed - position) > 0.5 }
  })
}

type Pool = { readonly sum: number; readonly size: number }

/** The rising row of numbers nearest to the given one: pool adjacent violators. */
function notFalling(numbers: readonly number[]): number[] {
  const pools: Pool[] = []
  for (const number of numbers) {
    let pool: Pool = { sum: number, size: 1 }
    let before = pools.at(-1)
    while (before && mean(before) > mean(pool)) {
      pools.pop()
      pool = { sum: pool.sum + before.sum, size: pool.size + before.size }
      before = pools.at(-1)
    }
    pools.push(pool)
  }
  return pools.flatMap((pool) => Array.from({ length: pool.size }, () => mean(pool)))
}

const mean = ({ sum, size }: Pool): number => sum / size

function at(numbers: readonly number[], index: number): number {
  return numbers[index] ?? 0
}
