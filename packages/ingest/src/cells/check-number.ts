import { type Indicator, type Unit, unitKind } from '@noegletal/domain'
import type { CellValue } from './cell-value.ts'
import { type CellFault, quoted } from '../problem.ts'

type NumberCell = CellValue & { kind: 'number' }
type Measured = Pick<Indicator, 'unit' | 'title'>

/** Why a figure of this unit cannot have the number; null when it can. `text` is the number as the file writes it. */
export function impossibleNumber(
  cell: NumberCell,
  text: string,
  figure: Measured,
): CellFault | null {
  const range = ranges[unitKind(figure.unit)]
  if (cell.percent && !takesPercent(figure.unit)) {
    return fault(text, { figure, expected: 'et tal uden procenttegn' })
  }
  return range === null || range.holds(cell.number)
    ? null
    : fault(text, { figure, expected: range.expected })
}

/** What is odd about the number, though it can be right; null when nothing is. */
export function unlikelyNumber(cell: NumberCell, text: string, figure: Measured): CellFault | null {
  if (!countedWhole.has(figure.unit) || Number.isInteger(cell.number)) return null
  return fault(text, { figure, expected: 'et helt tal', verb: 'er normalt' })
}

type Range = { readonly expected: string; readonly holds: (number: number) => boolean }

const ranges: Record<ReturnType<typeof unitKind>, Range | null> = {
  share: { expected: 'en procent fra 0 til 100', holds: (number) => number >= 0 && number <= 100 },
  count: { expected: 'et tal, der ikke er negativt', holds: (number) => number >= 0 },
  rank: {
    expected: 'en placering: et helt tal fra 1',
    holds: (number) => Number.isInteger(number) && number >= 1,
  },
  difference: null,
  money: null,
}

const takesPercent = (unit: Unit): boolean =>
  unitKind(unit) === 'share' || unit === 'percentage-points'

/** Counted one by one. Full-time persons are computed from weeks and have decimals (46,71). */
const countedWhole = new Set<Unit>(['persons', 'spells', 'cases', 'conversations', 'jobs'])

type Expectation = {
  readonly figure: Measured
  readonly expected: string
  readonly verb?: string
}

function fault(text: string, { figure, expected, verb = 'skal være' }: Expectation): CellFault {
  return { expected, message: `fandt ${quoted(text)}, men »${figure.title}« ${verb} ${expected}` }
}
