import {
  type MissingReason,
  type Result,
  type Value,
  failed,
  missingValue,
  numberValue,
  ok,
} from '@noegletal/domain'
import type { CellValue } from './cell-value.ts'
import { type CellFault } from '../problem.ts'
import type { Status } from './status-word.ts'

/** What a line says of its figure, value cell and status taken together. */
export type StatedValue = { readonly value: Value; readonly preliminary: boolean }

/**
 * Puts a value cell and a status together. A number that the status calls missing is refused, so that no suppressed
 * figure slips through; so is a dash without a status, which could be zero as well as missing.
 */
export function stateValue(cell: CellValue, status: Status): Result<StatedValue, CellFault> {
  if (cell.kind === 'number') return stateNumber(cell, status)
  const { reason, preliminary } = status
  if (reason === null && cell.kind === 'dash') return failed(dashFault)
  return ok({ value: missing[reason ?? 'missing'], preliminary })
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

const missing: Record<MissingReason, Value> = {
  suppressed: missingValue('suppressed'),
  'not-published': missingValue('not-published'),
  'not-applicable': missingValue('not-applicable'),
  missing: missingValue('missing'),
  withdrawn: missingValue('withdrawn'),
}

const dashFault: CellFault = {
  expected: 'et tal, et tomt felt eller en status',
  message:
    'fandt "-", som er nul i Statistikbanken og et manglende tal på jobindsats.dk; skriv 0, eller lad feltet være tomt',
}

const contradict = (status: string): CellFault => ({
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
