import { isOnlyDigits } from '../cells/cell-value.ts'
import { parseNumber } from '../cells/danish-number.ts'
import type { LongLayout } from '../dialects/long-layout.ts'
import { type CellFault, quoted } from '../problem.ts'
import type { Delimiter } from './read-rows.ts'
import type { Row } from '../dialects/row.ts'

/**
 * Whether a decimal comma without quotation marks may have parted a number into two cells: `3,4` looks like the value 3 and
 * the note 4 where a line leaves out its last cell. Only a column of free text can take up such a rest unseen.
 */
export function splitNumberFault({ cells, layout }: Row, delimiter: Delimiter): CellFault | null {
  const index = layout.places.get('value')?.index
  if (delimiter !== ',' || index === undefined || index + 1 >= layout.width) return null

  const [whole = '', rest = ''] = cells.slice(index, index + 2)
  const isSplit = isOnlyDigits(rest) && isWholeNumber(whole) && takesAnyText(layout, index + 1)
  return isSplit ? split(whole, rest) : null
}

function isWholeNumber(text: string): boolean {
  return !text.includes(',') && parseNumber(text.trim(), 'comma') !== null
}

/** Notes, and the columns that are not read; a status or a category made of digits is a fault of its own. */
function takesAnyText({ places }: LongLayout, index: number): boolean {
  const known = [...places].find(([, place]) => place.index === index)
  return known === undefined || known[0] === 'note'
}

function split(whole: string, rest: string): CellFault {
  const ways = 'sæt tallet i citationstegn, eller gem filen med semikolon mellem felterne'
  return {
    expected: 'et tal med komma i citationstegn',
    message: `fandt ${quoted(whole)} og i næste felt ${quoted(rest)}, som kan være ét tal, delt ved kommaet; ${ways}`,
  }
}
