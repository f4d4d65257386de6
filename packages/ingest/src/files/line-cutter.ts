/** A stretch of bytes. */
export type Span = { readonly start: number; readonly end: number }

/** What is wanted of a cell: `key` cells are put together, the two others are told apart. */
export type CellUse = 'key' | 'period' | 'value'

/** Finds the cells of lines without making texts of them; the answers are about the line that was cut last. */
export type LineCutter = {
  /**
   * Returns where the next line begins; −1 for a line that has too few or too many cells, is very long, or goes on behind
   * the end of the bytes. Quotation marks are bytes like others.
   */
  cut(bytes: Uint8Array, start: number): number
  readonly period: Span
  readonly value: Span
  /** The first `keyLength` bytes are the key cells, each with a delimiter after it. */
  readonly key: Uint8Array
  readonly keyLength: number
}

const longestLine = 500
const lineFeed = 10
const carriageReturn = 13

/** `uses` says what each cell of a line is for; the delimiter is one byte. */
export function createLineCutter(uses: readonly CellUse[], delimiter: string): LineCutter {
  const parting = delimiter.charCodeAt(0)
  const key = new Uint8Array(longestLine)
  const spans = { period: { start: 0, end: 0 }, value: { start: 0, end: 0 } }
  const last = uses.length - 1
  let keyLength = 0

  const addToKey = (bytes: Uint8Array, start: number, end: number): void => {
    let length = keyLength
    for (let index = start; index < end; index += 1) key[length++] = bytes[index] ?? 0
    key[length] = parting
    keyLength = length + 1
  }

  const cutCell = (bytes: Uint8Array, { start, end }: Span, use: CellUse): void => {
    if (use === 'key') addToKey(bytes, start, end)
    else {
      spans[use].start = start
      spans[use].end = end
    }
  }

  return {
    ...spans,
    key,
    get keyLength() {
      return keyLength
    },
    cut(bytes, start) {
      keyLength = 0
      const limit = Math.min(bytes.length, start + longestLine)
      let cellStart = start
      for (let index = 0; index <= last; index += 1) {
        const end = endOfCell(bytes, { start: cellStart, end: limit }, parting)
        const isLast = index === last
        if (bytes[end] !== (isLast ? lineFeed : parting)) return -1
        const isReturn = isLast && end > cellStart && bytes[end - 1] === carriageReturn
        cutCell(bytes, { start: cellStart, end: isReturn ? end - 1 : end }, uses[index] ?? 'key')
        cellStart = end + 1
      }
      return cellStart
    },
  }
}

/** Within the span, which may end in the middle of the cell: at its last byte then. */
function endOfCell(bytes: Uint8Array, { start, end }: Span, parting: number): number {
  for (let index = start; index < end; index += 1) {
    const byte = bytes[index]
    if (byte === parting || byte === lineFeed) return index
  }
  return Math.max(end - 1, 0)
}
