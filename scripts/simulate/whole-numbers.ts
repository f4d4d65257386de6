/** Whole numbers near `shares` that add up to `total`: the largest remainders are rounded up first. */
export function apportion(shares: readonly number[], total: number): number[] {
  const sum = shares.reduce((a, b) => a + b, 0)
  const scale = sum > 0 ? total / sum : 0
  const exact = shares.map((share) => share * scale)
  const whole = exact.map(Math.floor)
  const missing = total - whole.reduce((a, b) => a + b, 0)
  const byRemainder = exact
    .map((number, place) => ({ place, remainder: number - Math.floor(number) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.place - b.place)
  for (const { place } of byRemainder.slice(0, missing)) whole[place] = (whole[place] ?? 0) + 1
  return whole
}

/** Rounds half away from zero at a number of decimals, and never to minus zero. */
export function roundTo(number: number, decimals: number): number {
  // Binary fractions lie a hair beside the decimal ones: 1.005 is 1.00499999999999989.
  const scaled = Number(`${Math.abs(number).toPrecision(15)}e${decimals}`)
  return Math.sign(number) * Number(`${Math.round(scaled)}e-${decimals}`) || 0
}

/** The part of `whole` that prints as `percent` with so many decimals, or null when none does. */
export function partOf(whole: number, percent: number, decimals: number): number | null {
  const part = Math.round((whole * percent) / 100)
  return roundTo((100 * part) / whole, decimals) === percent ? part : null
}
