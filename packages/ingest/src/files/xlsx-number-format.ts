/** How a cell shows its number: as it is, a hundred times as much with a percent sign, or a day as such, its month or its year. */
export type ShownAs = 'number' | 'percent' | 'day' | 'month' | 'year'

/** The formats that every Excel has and whose codes stand in no workbook (ECMA-376 part 1, 18.8.30). */
const builtIn = new Map<number, ShownAs>([
  ...[9, 10].map((format) => [format, 'percent'] as const),
  ...[14, 15, 16, 22, 27, 28, 29, 30, 31, 34, 35, 36].map((format) => [format, 'day'] as const),
  [17, 'month'],
  ...Array.from({ length: 9 }, (_, index) => [50 + index, 'day'] as const),
])

/** What a number format shows, by its number and its code (`0.0%`, `mmm\-yy`); null for a format without a code of its own. */
export function shownAs(format: number, code: string | null): ShownAs {
  const known = builtIn.get(format)
  if (known !== undefined) return known
  const plain = barePattern(code ?? '')
  if (plain.includes('%')) return 'percent'
  const hasMonth = plain.includes('m') && !/[hs]/.test(plain)
  if (plain.includes('d')) return 'day'
  if (hasMonth) return 'month'
  return plain.includes('y') ? 'year' : 'number'
}

/**
 * A code without what is shown as it stands: what is in quotation marks or in brackets, after a backslash, and after the
 * signs for a gap and a filling (`0 "md."`, `[Red]0`, `_d`, `* `). `Standard` is a program's own word for no format.
 */
function barePattern(code: string): string {
  const [first = ''] = code.replaceAll(shownAsItStands, '').split(';')
  return /^(?:general|standard)$/i.test(first.trim()) ? '' : first.toLowerCase()
}

// Hours, minutes and seconds in brackets are those that have passed: `[h]:mm` is no month.
const shownAsItStands = /"[^"]*"|\[(?!(?:h+|m+|s+)\])[^\]]*\]|[\\_*]./gi
