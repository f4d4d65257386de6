export type DecimalMark = 'comma' | 'point'

/**
 * How the numbers of a file are written; one rule for the whole file. In a file where the point is the decimal mark,
 * `1.077` can still be a Danish thousand; `refuseDoubtful` refuses such a number instead of being wrong by a factor 1000.
 */
export type NumberStyle = { readonly decimal: DecimalMark; readonly refuseDoubtful: boolean }

/** What Danish files are taken for until they show something else. */
export const danishStyle: NumberStyle = { decimal: 'comma', refuseDoubtful: false }

/**
 * Reads a whole number text: `1.234,5`, `3,4`, `1.526`, `1 526`, `−0,1`, `46,71` with a decimal comma, `1,234.5` with a
 * decimal point. A thousands separator must stand between groups of three, so `3.4` is no Danish number.
 * The minus may be a hyphen, U+2212 or an en dash. Null for anything else, and for more digits than a number can hold.
 */
export function parseNumber(text: string, decimal: DecimalMark): number | null {
  const plain = text.replace(/^[+](?=\d)/, '').replace(/^[−–]/, '-')
  if (!grammars[decimal].test(plain)) return null
  const digits = plain.replaceAll(separators[decimal], '').replace(',', '.')
  return wholeDigits(digits) > maximumDigits ? null : Number(digits) + 0 // −0 becomes 0
}

/** The decimal mark that a number proves by having no reading with the other one; null for `12`, `1.077` and texts. */
export function decimalShownBy(text: string): DecimalMark | null {
  const isComma = parseNumber(text, 'comma') !== null
  const isPoint = parseNumber(text, 'point') !== null
  if (isComma === isPoint) return null
  return isComma ? 'comma' : 'point'
}

/** Whether both decimal marks give a number, and not the same: `1.077` and `1,077`. */
export function isDoubtful(text: string): boolean {
  const asComma = parseNumber(text, 'comma')
  const asPoint = parseNumber(text, 'point')
  return asComma !== null && asPoint !== null && asComma !== asPoint
}

// Danish and English Excel also write the thousands with a space: ordinary, no-break, thin or narrow no-break.
const space = '[ \u00A0\u2009\u202F]'

const grammar = (thousands: string, decimal: string): RegExp =>
  new RegExp(
    `^-?(?:\\d+|[1-9]\\d{0,2}(?:${thousands}\\d{3})+|[1-9]\\d{0,2}(?:${space}\\d{3})+)(?:${decimal}\\d+)?$`,
  )

const grammars: Record<DecimalMark, RegExp> = {
  comma: grammar('[.]', ','),
  point: grammar(',', '[.]'),
}

const separators: Record<DecimalMark, RegExp> = {
  comma: new RegExp(`[.]|${space}`, 'g'),
  point: new RegExp(`,|${space}`, 'g'),
}

/** A double holds 15 decimal digits for certain; no figure of a municipality has 13 before the decimal mark. */
const maximumDigits = 13

const wholeDigits = (digits: string): number => (/^-?(\d+)/.exec(digits)?.[1] ?? '').length
