import type { DecimalMark } from './danish-number.ts'

const zero = 48
const nine = 57
const minus = 45
const marks: Record<DecimalMark, number> = { comma: 44, point: 46 }

/** More digits than these are not exact in a double. */
const exactDigits = 15
const powersOfTen = Array.from({ length: exactDigits + 1 }, (_, power) => 10 ** power)

/**
 * Reads digits with at most one decimal mark and a minus before them, as nearly every number of a file is written; NaN for
 * every other text, which then has to be looked at with care. Both parts of the division are exact, so the result is the
 * nearest number, the same as `Number` gives.
 */
export function plainNumber(text: string, decimal: DecimalMark): number {
  const isNegative = text.charCodeAt(0) === minus
  const number = unsignedNumber(text, isNegative ? 1 : 0, marks[decimal])
  return isNegative ? 0 - number : number
}

function unsignedNumber(text: string, start: number, mark: number): number {
  const { length } = text
  let digits = 0
  let markAt = length

  for (let index = start; index < length; index += 1) {
    const code = text.charCodeAt(index)
    if (code >= zero && code <= nine) digits = digits * 10 + (code - zero)
    else if (code === mark && markAt === length) markAt = index
    else return Number.NaN
  }
  const decimals = markAt === length ? 0 : length - 1 - markAt
  return isComplete(text, start, markAt) ? digits / (powersOfTen[decimals] ?? 1) : Number.NaN
}

/** Whether there are digits on both sides of a decimal mark, and no more than a double can hold. */
function isComplete(text: string, start: number, markAt: number): boolean {
  return markAt > start && markAt !== text.length - 1 && text.length - start <= exactDigits
}
