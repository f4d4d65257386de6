/** What stands where there is no number. */
export const noNumber = '–'

const minus = '\u2212'
const mostDecimals = 6

/**
 * A number in Danish with exactly `decimals` decimals (0–6): "1.526", "3,40", "−0,1" with U+2212. Halves round away from
 * zero by the number's decimal spelling, as on paper. NaN and the infinities are "–".
 *
 * It is what `Intl.NumberFormat` writes, without one: making seven of them takes a telephone a tenth of a second, and
 * every page would wait for that.
 */
export function formatNumber(number: number, decimals: number): string {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > mostDecimals) {
    throw new RangeError(`No format with ${decimals} decimals`)
  }
  if (!Number.isFinite(number)) return noNumber

  const digits = roundedDigits(Math.abs(number), decimals)
  const whole = digits.slice(0, digits.length - decimals)
  const fraction = decimals === 0 ? '' : `,${digits.slice(-decimals)}`
  // −0,04 rounds to "0,0", never "−0,0".
  const sign = number < 0 && /[1-9]/.test(digits) ? minus : ''
  return `${sign}${whole.replaceAll(/\B(?=(?:\d{3})+$)/g, '.')}${fraction}`
}

/** Whether a number prints as zero with so many decimals: 0, and what is too small to show. */
export function printsAsZero(number: number, decimals: number): boolean {
  return formatNumber(number, decimals) === formatNumber(0, decimals)
}

/** The digits of a number that is not negative, rounded, without the comma; at least one before it. */
function roundedDigits(number: number, decimals: number): string {
  const spelled = String(number)
  const [whole = '', fraction = ''] = spelled.split('.')
  // Nearly every figure comes with no more decimals than it is written with.
  const isExact = fraction.length <= decimals && !spelled.includes('e')
  if (isExact) return whole + fraction.padEnd(decimals, '0')
  return inLastDecimals(number, decimals)
    .toString()
    .padStart(decimals + 1, '0')
}

function inLastDecimals(number: number, decimals: number): bigint {
  if (Number.isInteger(number)) return BigInt(number) * 10n ** BigInt(decimals)
  // Moved in its spelling: 1.005 times 100 is 100.49999999999999, but "1.005e2" is 100.5.
  const [mantissa, exponent = '0'] = String(number).split('e')
  return BigInt(Math.round(Number(`${mantissa}e${Number(exponent) + decimals}`)))
}
