import type { CellFault } from '../problem.ts'
import type { Delimiter } from './read-rows.ts'
import type { Row } from '../dialects/row.ts'

/**
 * Whether a row's cells stand under their headings. Empty cells may be added at the end (Excel does so) or left out, but
 * not where a comma parts the cells: there an unquoted `3,4` is two cells, which only their number can tell.
 */
export function widthFault({ cells, layout }: Row, delimiter: Delimiter): CellFault | null {
  const filled = cells.length > layout.width ? filledWidth(cells) : cells.length
  const fits = filled >= layout.requiredWidth && filled <= layout.width
  const isExact = cells.length === layout.headingCells
  if (delimiter === ',' ? fits && isExact : fits) return null

  const expected = `${layout.width} felter som i overskriften`
  const hint = delimiter === ',' ? '; et tal med komma skal stå i citationstegn' : ''
  return { expected, message: `fandt ${cells.length} felter, forventede ${expected}${hint}` }
}

function filledWidth(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1
}
