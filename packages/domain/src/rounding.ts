/** A number as it prints with so many decimals, halves away from zero: 1.005 is 1.01 whatever its binary neighbour is. */
export function roundAsPrinted(number: number, decimals: number): number {
  const scale = 10 ** decimals
  // Fifteen digits are what a binary number holds; the ones after them are noise.
  const scaled = Number((Math.abs(number) * scale).toPrecision(15))
  return (Math.sign(number) * Math.round(scaled)) / scale
}
