import { formatNumber } from '@noegletal/format'

/** The words about what is wrong or odd with a file. */
export const checkText = {
  heading: 'Kontrol',
  allWell: 'Der er hverken fejl eller advarsler.',
  errors: {
    heading: (count: number) => `${formatNumber(count, 0)} fejl`,
    intro:
      'Fejl skal rettes i filen, eller i hvad kolonnerne betyder, før tallene kan publiceres. Intet er ændret.',
    fix: 'Ret filen, og læg den op igen',
    remap: 'Ret, hvad kolonnerne betyder',
  },
  warnings: {
    heading: (count: number) =>
      `${formatNumber(count, 0)} ${count === 1 ? 'advarsel' : 'advarsler'}`,
    intro: 'Se hver advarsel efter. Er tallet rigtigt, sætter du kryds.',
    left: (count: number) => {
      if (count === 0) return 'Alle advarsler er set.'
      return count === 1
        ? '1 advarsel mangler at blive set.'
        : `${formatNumber(count, 0)} advarsler mangler at blive set.`
    },
    seen: 'Set og i orden',
    seenBy: ({ by, time }: { readonly by: string; readonly time: string }) =>
      `Set af ${by}, ${time}`,
  },
  where: 'Hvor',
  column: 'Kolonne',
  found: 'Fandt',
  expected: 'Forventede',
  count: 'Antal',
  problem: 'Fejl',
  wholeFile: 'Hele filen',
  times: (count: number) => `${formatNumber(count, 0)} ${count === 1 ? 'gang' : 'gange'}`,
} as const

/** "linje 3", "linje 3, 5 og 8", "linje 3, 5, 8 og 37 andre"; null where the whole file is meant. */
export function linesInWords(lines: readonly number[], count: number): string | null {
  if (lines.length === 0) return null
  const shown = lines.slice(0, 5).map((line) => formatNumber(line, 0))
  const others = count - shown.length
  if (others > 0) {
    return `linje ${shown.join(', ')} og ${formatNumber(others, 0)} ${others === 1 ? 'anden' : 'andre'}`
  }
  return shown.length === 1
    ? `linje ${shown[0]}`
    : `linje ${shown.slice(0, -1).join(', ')} og ${shown.at(-1)}`
}
