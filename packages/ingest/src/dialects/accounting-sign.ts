import type { Cell } from '../files/row-source.ts'
import { looksLikeNumber } from './cell-looks.ts'

const ways: readonly RegExp[] = [
  /^\((?<number>.+)\)$/,
  /^(?<number>\d.*?)\s*[-−–]$/,
  /^[-−–]\s+(?<number>\d.*)$/,
]

/** A cell of an account with its minus before the number: `(39.200)`, `39.200-` and `- 39.200` are written for `-39.200`. */
export function withPlainMinus(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell
  const text = cell.trim()
  const number = ways
    .map((way) => way.exec(text)?.groups?.['number'])
    .find((one) => one !== undefined)
  return number !== undefined && /^\d/.test(number) && looksLikeNumber(number) ? `-${number}` : cell
}
