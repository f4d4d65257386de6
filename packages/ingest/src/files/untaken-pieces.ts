import type { FileBytes } from './file-bytes.ts'

/**
 * Is offered a whole line of a text, as bytes that hold only during the call, with its number. Returns where the next line
 * begins when it has taken the line, so that no row is made of it, and −1 otherwise. The line ends with LF or CRLF; one
 * that goes on behind the end of the bytes is not taken.
 */
export type TakeLine = (bytes: Uint8Array, start: number, line: number) => number

/** How far a text has been taken apart; shared by who cuts it into pieces and who makes rows of these. */
export type TextPosition = {
  /** The number of the line that comes next. */
  line: number
  /** How many rows there have been, blank ones included. */
  rows: number
  /** Whether a row ended where the last piece did; otherwise what comes next belongs to a row that has begun. */
  isBetweenRows: boolean
}

export function startOfText(): TextPosition {
  return { line: 1, rows: 0, isBetweenRows: true }
}

/** Small enough that the rows of one piece are forgotten before the garbage collector has to move them. */
export const pieceSize = 1 << 14

type Offer = {
  readonly takeLine: TakeLine
  readonly position: TextPosition
  /** No line is offered after so many rows. */
  readonly mostRows: number
}

/**
 * The bytes of a file without the lines that `takeLine` takes, in small pieces. A line is offered only where a row begins; so
 * who pulls the pieces must keep `position` up to date. While nothing is taken ever fewer lines are offered, one in some
 * hundred, so that files of another kind pay nothing.
 */
export function* untakenPieces(bytes: FileBytes, offer: Offer): Generator<Uint8Array> {
  const { position } = offer
  let isLineStart = true
  let lines = 1
  for (const chunk of bytes.chunks()) {
    let at = 0
    while (at < chunk.length) {
      const start = at
      if (isLineStart && position.isBetweenRows) at = takeLines(chunk, at, offer)
      lines = at > start ? 1 : lines * 2
      if (at === chunk.length) break
      const end = endOfLines(chunk, at, lines)
      isLineStart = chunk[end - 1] === lineFeed
      yield chunk.subarray(at, end)
      at = end
    }
  }
}

const lineFeed = 10

/** Returns where the first line begins that is not taken. */
function takeLines(
  chunk: Uint8Array,
  start: number,
  { takeLine, position, mostRows }: Offer,
): number {
  let at = start
  while (at < chunk.length && position.rows < mostRows) {
    const next = takeLine(chunk, at, position.line)
    if (next === -1) break
    at = next
    position.line += 1
    position.rows += 1
  }
  return at
}

/** The end of so many lines; of fewer, or in the middle of one, where they are too long for a piece. */
function endOfLines(chunk: Uint8Array, start: number, lines: number): number {
  const limit = Math.min(start + pieceSize, chunk.length)
  let end = start
  for (let line = 0; line < lines; line += 1) {
    const next = chunk.indexOf(lineFeed, end)
    if (next === -1 || next >= limit) return end === start ? limit : end
    end = next + 1
  }
  return end
}
