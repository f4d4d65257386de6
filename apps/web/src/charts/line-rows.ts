/** One figure of a line at one time; the times are those of the chart, one per period, also where nothing is known. */
export type LineCell = {
  /** Null where the figure is missing; zero is a figure. */
  readonly value: number | null
  readonly preliminary: boolean
}

/** A stretch of a line drawn in one go, between two figures and over every one in between; `to` is part of it. */
export type Stroke = {
  readonly kind: 'final' | 'preliminary'
  readonly from: number
  readonly to: number
}

export type LinePieces = {
  readonly strokes: readonly Stroke[]
  /** Figures that no stroke touches: they would be invisible without a marker. */
  readonly lone: readonly number[]
}

/**
 * Splits a line into what is drawn solid and what is drawn dashed. Between two neighbouring figures there is a segment,
 * except across a break; it is dashed when one of them is preliminary. A dashed stroke shares its joint with the solid one.
 * `breaksBefore` holds the places of the first figures after each break.
 */
export function linePieces(
  cells: readonly LineCell[],
  breaksBefore: ReadonlySet<number>,
): LinePieces {
  const strokes: { kind: Stroke['kind']; from: number; to: number }[] = []
  for (let to = 1; to < cells.length; to += 1) {
    const kind = segmentKind(cells[to - 1], cells[to])
    if (kind === null || breaksBefore.has(to)) continue
    const before = strokes.at(-1)
    if (before?.kind === kind && before.to === to - 1) before.to = to
    else strokes.push({ kind, from: to - 1, to })
  }

  const touched = new Set(strokes.flatMap(({ from, to }) => indexes(from, to)))
  const lone = cells.flatMap(({ value }, index) =>
    value === null || touched.has(index) ? [] : index,
  )
  return { strokes, lone }
}

/** The places of the first time after each break; a break and a time on the same day meet, so that the line begins there. */
export function placesAfter(breaks: readonly number[], times: readonly number[]): Set<number> {
  const places = breaks.map((date) => times.findIndex((time) => time >= date))
  return new Set(places.filter((place) => place > 0))
}

function segmentKind(from: LineCell | undefined, to: LineCell | undefined): Stroke['kind'] | null {
  if (from?.value == null || to?.value == null) return null
  return from.preliminary || to.preliminary ? 'preliminary' : 'final'
}

function indexes(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, step) => from + step)
}
