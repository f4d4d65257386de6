import { goalsText } from '../../text/goals.ts'
import type { ActualSoFar, BudgetLine } from '@noegletal/contract'
import { formatPeriodShort } from '@noegletal/format'

const { persons: text } = goalsText

/** Which months an average is of, and what is to be said against it: "jan. 2019 til sep. 2019, 2 foreløbige måneder". */
export function actualReservations(actual: ActualSoFar): string {
  const { periods, preliminary, missing, simulated } = actual
  const [first, last] = [periods[0], periods.at(-1)]
  const span =
    first === undefined || last === undefined
      ? ''
      : text.span(formatPeriodShort(first), formatPeriodShort(last))
  const words = [
    ...(preliminary > 0 ? [text.preliminary(preliminary)] : []),
    ...(missing > 0 ? [text.missing(missing)] : []),
    ...(simulated ? [text.simulated] : []),
  ]
  return [span, ...words].join(', ')
}

/** What holds for the average of every benefit, so that it can be said once for the table; null where they differ. */
export function sharedReservations(lines: readonly BudgetLine[]): string | null {
  const all = new Set(lines.flatMap(({ actual }) => (actual ? [actualReservations(actual)] : [])))
  const [first] = all
  return all.size === 1 && first !== undefined ? first : null
}
