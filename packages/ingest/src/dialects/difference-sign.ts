import { parseNumber } from '../cells/danish-number.ts'
import type { Cell, TableRow } from '../files/row-source.ts'
import { textOf } from './cell-looks.ts'
import type { Column } from './flat-table.ts'

/** 1: a difference is reckoned the way that is asked about; −1: the other way round. */
export type Sign = 1 | -1

type Reckoned = {
  readonly difference: Column
  readonly minuend: Column
  readonly subtrahend: Column
}

/**
 * Whether a column is `minuend` minus `subtrahend` (1) or the reverse (−1), by the rows that have all three; the figures are
 * rounded one by one, so only their signs are compared. Null when no row tells, or the rows disagree.
 */
export function signOfDifference(
  { difference, minuend, subtrahend }: Reckoned,
  rows: readonly TableRow[],
): Sign | null {
  return majority(
    rows.map(({ cells }) => {
      const [d, a, b] = [difference, minuend, subtrahend].map(({ index }) => numberIn(cells[index]))
      return d == null || a == null || b == null ? 0 : Math.sign((a - b) * d)
    }),
  )
}

/** What at least nine in ten of the rows that tell anything agree on. */
export function majority(signs: readonly number[]): Sign | null {
  const telling = signs.filter((sign) => sign !== 0)
  const positive = telling.filter((sign) => sign > 0).length
  if (telling.length === 0) return null
  if (positive >= telling.length * 0.9) return 1
  return positive <= telling.length * 0.1 ? -1 : null
}

/** The number of a cell, in whichever style it reads, with or without a percent sign; null for anything else. */
export function numberIn(cell: Cell | undefined): number | null {
  if (typeof cell === 'number') return cell
  const text = textOf(cell).replace(/\s*(?:%|pct[.]?)$/i, '')
  return parseNumber(text, 'comma') ?? parseNumber(text, 'point')
}
