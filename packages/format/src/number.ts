/** What stands where there is no number. */
export const noNumber = '–'

const minus = '\u2212'
const mostDecimals = 6

// Built once: making a formatter costs a thousand times more than using it.
const formatters = Array.from(
  { length: mostDecimals + 1 },
  (_, decimals) =>
    new Intl.NumberFormat('da-DK', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: 'negative', // −0,04 rounds to "0,0", never "−0,0"
    }),
)

/**
 * A number in Danish with exactly `decimals` decimals (0–6): "1.526", "3,40", "−0,1" with U+2212. Halves round away from
 * zero by the number's decimal spelling, as on paper. NaN and the infinities are "–".
 */
export function formatNumber(number: number, decimals: number): string {
  const formatter = formatters[decimals]
  if (formatter === undefined) throw new RangeError(`No format with ${decimals} decimals`)
  if (!Number.isFinite(number)) return noNumber
  return formatter.format(number).replace('-', minus)
}

/** Whether a number prints as zero with so many decimals: 0, and what is too small to show. */
export function printsAsZero(number: number, decimals: number): boolean {
  return formatNumber(number, decimals) === formatNumber(0, decimals)
}
