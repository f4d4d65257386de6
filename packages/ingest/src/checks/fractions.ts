import { type Indicator, type IndicatorFigures, numberOf, unitKind } from '@noegletal/domain'

/** What speaks for a file that writes 0,034 for 3,4 %: the first such figures. */
export type Fractions = {
  readonly cells: number
  readonly lines: readonly number[]
  readonly example: number
}

const leastNumbers = 3

/**
 * Whether all shares of an indicator look like fractions of one: none is above 1, and most have more decimals than a
 * per cent of the indicator has. Null when they do not; needs no history.
 */
export function findFractions(
  { unit, decimals }: Pick<Indicator, 'unit' | 'decimals'>,
  series: IndicatorFigures['series'],
): Fractions | null {
  if (unitKind(unit) !== 'share') return null
  let cells = 0
  const fine: Share[] = []
  for (const share of sharesOf(series)) {
    if (share.number > 1) return null
    cells += 1
    if (!hasDecimals(share.number, decimals + 1)) fine.push(share)
  }
  const [first] = fine
  if (first === undefined || cells < leastNumbers || fine.length * 2 <= cells) return null
  return { cells, lines: fine.slice(0, 20).map(({ line }) => line), example: first.number }
}

type Share = { readonly number: number; readonly line: number }

// Zero is zero in every unit.
function* sharesOf(series: IndicatorFigures['series']): Generator<Share> {
  for (const { observations } of series) {
    for (const { value, line } of observations) {
      const number = numberOf(value)
      if (number !== null && number !== 0) yield { number, line }
    }
  }
}

function hasDecimals(number: number, most: number): boolean {
  return Number(number.toFixed(most)) === number
}
