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
  return shifted(digits, { start, markAt, end: length })
}

/** The same as `plainNumber` of the bytes of a text, in any encoding that has digits and marks where ASCII has them. */
export function plainNumberReader(
  decimal: DecimalMark,
): (bytes: Uint8Array, start: number, end: number) => number {
  const mark = marks[decimal]
  return (bytes, start, end) => {
    const isNegative = bytes[start] === minus
    const number = unsignedBytes(bytes, { start: isNegative ? start + 1 : start, end }, mark)
    return isNegative ? 0 - number : number
  }
}

function unsignedBytes(
  bytes: Uint8Array,
  { start, end }: { readonly start: number; readonly end: number },
  mark: number,
): number {
  let digits = 0
  let markAt = end

  for (let index = start; index < end; index += 1) {
    const code = bytes[index] ?? 0
    if (code >= zero && code <= nine) digits = digits * 10 + (code - zero)
    else if (code === mark && markAt === end) markAt = index
    else return Number.NaN
  }
  return shifted(digits, { start, markAt, end })
}

type Places = { readonly start: number; readonly markAt: number; readonly end: number }

/** NaN unless there are digits on both sides of a decimal mark, and no more than a double can hold. */
function shifted(digits: number, { start, markAt, end }: Places): number {
  if (markAt === start || markAt === end - 1 || end - start > exactDigits) return Number.NaN
  const decimals = markAt === end ? 0 : end - 1 - markAt
  return digits / (powersOfTen[decimals] ?? 1)
}
