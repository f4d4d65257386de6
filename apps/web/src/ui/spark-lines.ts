type Numbers = readonly (number | null)[]

/** A place in the picture, in its own units from the top left. */
export type Spot = { readonly x: number; readonly y: number }

/** What is drawn of one line: unbroken pieces, and where it ends (null without any number). */
export type SparkLine = { readonly pieces: readonly (readonly Spot[])[]; readonly end: Spot | null }

/** What an axis goes from and to. */
export type SparkRange = { readonly low: number; readonly high: number }

type Frame = { readonly width: number; readonly height: number; readonly margin: number }

/** The axis that fits the numbers of some lines; null without any number. */
export function sparkRange(lines: readonly Numbers[]): SparkRange | null {
  const numbers = lines.flat().filter((number) => number !== null)
  if (numbers.length === 0) return null
  return { low: Math.min(...numbers), high: Math.max(...numbers) }
}

/**
 * Lays lines over the same periods into a frame, on one axis that fits their numbers unless another is given. A null breaks a line; a number between
 * two nulls is a piece of one spot. Lines that are all equal lie in the middle.
 */
export function toSparkLines(
  lines: readonly Numbers[],
  frame: Frame,
  range: SparkRange | null = sparkRange(lines),
): SparkLine[] {
  const { low, high } = range ?? { low: 0, high: 0 }
  const { width, height, margin } = frame

  const x = (index: number, count: number): number =>
    margin + (count < 2 ? 0.5 : index / (count - 1)) * (width - 2 * margin)
  const y = (number: number): number =>
    margin + (high === low ? 0.5 : (high - number) / (high - low)) * (height - 2 * margin)

  return lines.map((line) => {
    const spots = line.map((number, index) =>
      number === null ? null : { x: x(index, line.length), y: y(number) },
    )
    return { pieces: toPieces(spots), end: spots.findLast((spot) => spot !== null) ?? null }
  })
}

function toPieces(spots: readonly (Spot | null)[]): Spot[][] {
  const pieces: Spot[][] = []
  let piece: Spot[] = []
  for (const spot of [...spots, null]) {
    if (spot) piece.push(spot)
    else if (piece.length > 0) {
      pieces.push(piece)
      piece = []
    }
  }
  return pieces
}
