import type { Cell } from '../files/row-source.ts'
import type { MarkRules } from './dialect.ts'

/**
 * How Danmarks Statistik marks what is no number: `-` is zero, `..` too uncertain or suppressed, `.` cannot occur
 * (www.dst.dk, "Signaturforklaring").
 */
export function statbankMarks(decimal: MarkRules['decimal']): MarkRules {
  return { dash: 'zero', twoPoints: 'suppressed', onePoint: 'not-applicable', decimal }
}

/**
 * The decimal mark of cells that never have a thousands separator, as Danmarks Statistik writes them: a comma in Danish, a
 * point in English. Null when they show none, or both.
 */
export function decimalOf(cells: Iterable<Cell>): MarkRules['decimal'] {
  let hasComma = false
  let hasPoint = false
  for (const cell of cells) {
    if (typeof cell !== 'string') continue
    hasComma ||= /^-?\d+,\d+\s*[*]?$/.test(cell)
    hasPoint ||= /^-?\d+[.]\d+\s*[*]?$/.test(cell)
  }
  if (hasComma === hasPoint) return null
  return hasComma ? 'comma' : 'point'
}
