import { markIn } from '../cells/cell-value.ts'
import type { Cell } from '../files/row-source.ts'

/** The text of a cell as a reader sees it, without the space around it; empty where there is nothing. */
export function textOf(cell: Cell | undefined): string {
  return typeof cell === 'string'
    ? cell.trim()
    : cell === null || cell === undefined
      ? ''
      : `${cell}`
}

export function isBlank(cell: Cell | undefined): boolean {
  return textOf(cell) === ''
}

const number = /^[+−–-]?\d[\d.,\u00A0\u2009\u202F ]*\s*(?:%|pct[.]?)?\s*[*]?$/

// A longer text is no number, and the pattern would take long to find that out.
const longestNumber = 40

/** Whether a cell holds a number of any style; only where it stands tells whether it is a figure, a year or a code. */
export function looksLikeNumber(cell: Cell | undefined): boolean {
  if (typeof cell === 'number') return true
  const text = textOf(cell)
  return text.length <= longestNumber && number.test(text)
}

/** Whether a cell says that there is no number: nothing, one of the sources' marks, or an `x`, which sources use differently. */
export function isMark(cell: Cell | undefined): boolean {
  const text = textOf(cell)
  return markIn(text) !== null || text.toLowerCase() === 'x'
}

export function isFigure(cell: Cell | undefined): boolean {
  return looksLikeNumber(cell) || isMark(cell)
}
