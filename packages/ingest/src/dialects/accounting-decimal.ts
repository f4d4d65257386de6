import type { DecimalMark } from '../cells/danish-number.ts'
import type { TableRow } from '../files/row-source.ts'
import { textOf } from './cell-looks.ts'

/**
 * The decimal mark of an account: a comma, unless all commas part the thousands as an English Excel writes them (`1,030`).
 * Persons and whole thousands of kroner do not have just three decimals every time; millions may, and stay Danish.
 */
export function decimalOfAccount(rows: readonly TableRow[], unit: string | null): DecimalMark {
  if (unit !== null && /mi[ol]/i.test(unit)) return 'comma'
  const texts = rows.flatMap(({ cells }) => cells.slice(1).map(textOf))
  const commas = texts.filter((text) => /^[-−–]?[\d.,]+$/.test(text) && text.includes(','))
  const hasDanish = texts.some((text) => /^[-−–]?[1-9]\d{0,2}(?:[.]\d{3})+(?:,\d+)?$/.test(text))
  const isEnglish = commas.length > 0 && commas.every((text) => englishThousands.test(text))
  return isEnglish && !hasDanish ? 'point' : 'comma'
}

const englishThousands = /^[-−–]?[1-9]\d{0,2}(?:,\d{3})+(?:[.]\d+)?$/
