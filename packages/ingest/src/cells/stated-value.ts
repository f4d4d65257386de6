import {
  type MissingReason,
  type Result,
  type Value,
  failed,
  missingValue,
  numberValue,
  ok,
} from '@noegletal/domain'
import type { CellValue, Mark } from './cell-value.ts'
import type { MarkRules } from '../dialects/dialect.ts'
import type { CellFault } from '../problem.ts'
import type { Status } from './status-word.ts'

/** What a line says of its figure, value cell and status taken together. */
export type StatedValue = { readonly value: Value; readonly preliminary: boolean }

/**
 * Puts a value cell and a status together. A number that the status calls missing is refused, so that no suppressed
 * figure slips through; so is a dash without a status where it could be zero as well as missing.
 */
export function stateValue(
  cell: CellValue,
  status: Status,
  marks: MarkRules,
): Result<StatedValue, CellFault> {
  const { reason, preliminary } = status
  if (cell.kind === 'number') return stateNumber(cell, status)
  if (reason !== null) return ok({ value: missing[reason], preliminary })
  if (cell.kind !== 'dash') return ok({ value: missing[reasonOf(cell.kind, marks)], preliminary })
  if (marks.dash === 'unclear') return failed(dashFault)
  return ok({ value: marks.dash === 'zero' ? zero : missing.missing, preliminary })
}

function stateNumber(
  cell: CellValue & { kind: 'number' },
  { reason, preliminary }: Status,
): Result<StatedValue, CellFault> {
  if (reason !== null) return failed(contradiction[reason])
  return ok({
    value: numberValue(cell.number),
    preliminary: preliminary || cell.preliminary,
  })
}

function reasonOf(mark: Exclude<Mark, 'dash'>, { twoPoints, onePoint }: MarkRules): MissingReason {
  if (mark === 'suppressed') return 'suppressed'
  if (mark === 'two-points') return twoPoints
  return mark === 'one-point' ? onePoint : 'missing'
}

const zero = numberValue(0)

const missing: Record<MissingReason, Value> = {
  suppressed: missingValue('suppressed'),
  'not-published': missingValue('not-published'),
  'not-applicable': missingValue('not-applicable'),
  missing: missingValue('missing'),
  withdrawn: missingValue('withdrawn'),
}

const dashFault: CellFault = {
  kind: 'unreadable',
  expected: 'et tal, et tomt felt eller en status',
  message:
    'fandt "-", som er nul i Statistikbanken og et manglende tal på jobindsats.dk; skriv 0, eller lad feltet være tomt',
}

const contradict = (status: string): CellFault => ({
  kind: 'contradiction',
  expected: 'et tomt værdifelt',
  message: `fandt et tal, men status siger »${status}«; slet tallet eller status`,
})

const contradiction: Record<MissingReason, CellFault> = {
  suppressed: contradict('diskretioneret'),
  'not-published': contradict('endnu ikke offentliggjort'),
  'not-applicable': contradict('findes ikke for området'),
  missing: contradict('mangler'),
  withdrawn: contradict('trukket tilbage'),
}
