import { type Indicator, type Unit, unitKind } from '@noegletal/domain'
import { type CellFault, quoted } from '../problem.ts'

type Measured = Pick<Indicator, 'unit' | 'title'>

/** What the numbers of one figure must be like. */
export type NumberCheck = {
  /** Whether nothing at all is wrong or odd about a number. */
  readonly isUsual: (number: number) => boolean
  /** Why the figure cannot have the number, if so. `text` is the number as the file writes it. */
  readonly impossible: (number: number, text: string) => CellFault | null
  /** What is odd about the number, though it can be right. */
  readonly unlikely: (number: number, text: string) => CellFault | null
  /** Why the figure cannot be written with a percent sign, if so. */
  readonly noPercent: (text: string) => CellFault | null
}

/** Makes the check of a figure from its unit: a share is from 0 to 100, a count is not negative, a rank is whole. */
export function createNumberCheck(figure: Measured): NumberCheck {
  const range = ranges[unitKind(figure.unit)]
  const isWhole = countedWhole.has(figure.unit)
  const isOdd = (number: number): boolean => isWhole && !Number.isInteger(number)

  return {
    isUsual: (number) => range.holds(number) && !isOdd(number),
    impossible: (number, text) =>
      range.holds(number)
        ? null
        : fault(text, { figure, number, kind: 'out-of-range', expected: range.expected }),
    unlikely: (number, text) =>
      isOdd(number)
        ? fault(text, {
            figure,
            number,
            kind: 'odd-number',
            expected: 'et helt tal',
            verb: 'er normalt',
          })
        : null,
    noPercent: (text) =>
      takesPercent(figure.unit)
        ? null
        : fault(text, { figure, kind: 'unreadable', expected: 'et tal uden procenttegn' }),
  }
}

type Range = { readonly expected: string; readonly holds: (number: number) => boolean }

const anyNumber: Range = { expected: 'et tal', holds: () => true }

const ranges: Record<ReturnType<typeof unitKind>, Range> = {
  share: { expected: 'en procent fra 0 til 100', holds: (number) => number >= 0 && number <= 100 },
  count: { expected: 'et tal, der ikke er negativt', holds: (number) => number >= 0 },
  rank: {
    expected: 'en placering: et helt tal fra 1',
    holds: (number) => Number.isInteger(number) && number >= 1,
  },
  difference: anyNumber,
  money: anyNumber,
}

const takesPercent = (unit: Unit): boolean =>
  unitKind(unit) === 'share' || unit === 'percentage-points'

/** Counted one by one. Full-time persons are computed from weeks and have decimals (46,71). */
const countedWhole = new Set<Unit>(['persons', 'spells', 'cases', 'conversations', 'jobs'])

type Expectation = {
  readonly figure: Measured
  /** What was read, where something was. */
  readonly number?: number
  readonly kind: CellFault['kind']
  readonly expected: string
  readonly verb?: string
}

function fault(
  text: string,
  { figure: { title }, number, kind, expected, verb = 'skal være' }: Expectation,
): CellFault {
  const rule = `»${title}« ${verb} ${expected}`
  const found = `fandt ${quoted(text)}${thousandsIn(text, number)}`
  return { kind, expected, matter: rule, message: `${found}, men ${rule}` }
}

/** `3.512` may have been meant as three and a half, which only who wrote it can tell. */
function thousandsIn(text: string, number: number | undefined): string {
  return /^\d{1,3}[.]\d{3}$/.test(text.trim()) && (number ?? 0) >= 1000
    ? ` (med tusindpunktum: ${number})`
    : ''
}
