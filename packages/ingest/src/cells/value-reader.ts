import { type Result, type Value, failed, ok } from '@noegletal/domain'
import type { MarkRules } from '../dialects/dialect.ts'
import type { Cell } from '../files/row-source.ts'
import type { CellFault } from '../problem.ts'
import { type CellValue, readCellValue } from './cell-value.ts'
import type { NumberCheck } from './check-number.ts'
import type { NumberStyle } from './danish-number.ts'
import { plainNumber } from './plain-number.ts'
import { stateValue } from './stated-value.ts'
import type { Status } from './status-word.ts'

/** How the value cells of a file are written. */
export type ValueStyle = { readonly number: NumberStyle; readonly marks: MarkRules }

/** What the file's numbers are multiplied by, and what they must then be like. */
export type ValueUse = { readonly factor: number; readonly check: NumberCheck }

export type CheckedValue = {
  readonly value: Value
  readonly preliminary: boolean
  readonly warning: CellFault | null
}

/**
 * The number of a cell that is nothing but a number, as nearly every cell is, already multiplied; NaN when the cell says
 * more than that, or is wrong or odd, and `readValue` must look at it.
 */
export function usualNumber(cell: Cell, style: NumberStyle, { factor, check }: ValueUse): number {
  const read = typeof cell === 'string' ? plainText(cell, style) : (cell ?? Number.NaN)
  const number = typeof cell === 'string' && factor === 1 ? read : rounded(read * factor)
  return check.isUsual(number) ? number : Number.NaN
}

/** Reads a value cell together with its status and checks the number against what it is used for. */
export function readValue(
  { cell, status }: { readonly cell: Cell; readonly status: Status },
  style: ValueStyle,
  use: ValueUse,
): Result<CheckedValue, CellFault> {
  const read = readAnyCell(cell, style.number)
  if (!read.ok) return read
  const text = cellText(cell)
  const multiplied = multiply(read.value, use.factor)
  const impossible = faultOf(multiplied, text, use.check)
  if (impossible !== null) return failed(impossible)

  const stated = stateValue(multiplied, status, style.marks)
  if (!stated.ok) return stated
  const warning = multiplied.kind === 'number' ? use.check.unlikely(multiplied.number, text) : null
  return ok({ ...stated.value, warning })
}

/** A cell as a message shows it: a number with a decimal comma. */
export function cellText(cell: Cell): string {
  return typeof cell === 'number' ? String(cell).replace('.', ',') : (cell ?? '')
}

// Where a comma is the decimal mark, `1,077` is no doubt; where a point is, `1.077` may be.
function plainText(text: string, { decimal, refuseDoubtful }: NumberStyle): number {
  return refuseDoubtful && text.at(-4) === '.' ? Number.NaN : plainNumber(text, decimal)
}

function readAnyCell(cell: Cell, style: NumberStyle): Result<CellValue, CellFault> {
  if (typeof cell !== 'number') return readCellValue(cell ?? '', style)
  return ok({ kind: 'number', number: rounded(cell), preliminary: false, percent: false })
}

function multiply(value: CellValue, factor: number): CellValue {
  return value.kind === 'number' && factor !== 1
    ? { ...value, number: rounded(value.number * factor) }
    : value
}

function faultOf(value: CellValue, text: string, check: NumberCheck): CellFault | null {
  if (value.kind !== 'number') return null
  return (value.percent ? check.noPercent(text) : null) ?? check.impossible(value.number, text)
}

/** Excel keeps 4,1 as 4.0999999999999996; twelve digits are more than any figure has, and fewer than such a remainder needs. */
function rounded(number: number): number {
  return Number.isInteger(number) ? number + 0 : Number(number.toPrecision(12))
}
