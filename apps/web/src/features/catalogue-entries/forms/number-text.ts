/** A number as it is written in Danish: "1.030", "1030", "12,3", "−100"; null for anything else. */
export function readNumber(text: string): number | null {
  const plain = text.trim().replace(/^[−–]/, '-')
  if (!danishNumber.test(plain)) return null
  return Number(plain.replaceAll('.', '').replace(',', '.'))
}

const danishNumber = /^-?(?:\d{1,13}|[1-9]\d{0,2}(?:[.]\d{3}){1,4})(?:,\d{1,6})?$/

/** The same the other way: a number as it stands in its field. */
export function numberText(number: number): string {
  return String(number).replace('.', ',')
}
