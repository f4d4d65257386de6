import { type Result, failed, ok } from '@noegletal/domain'
import { type NumberStyle, decimalShownBy, isDoubtful, parseNumber } from './danish-number.ts'
import { type CellFault, quoted, unreadable } from '../problem.ts'

/**
 * What stands in a value cell: a number, or a mark for no number. A `dash` is kept apart, because it is zero in StatBank
 * and missing at jobindsats.dk: only a status can say which.
 */
export type CellValue =
  | {
      readonly kind: 'number'
      readonly number: number
      /** Marked with `*` (StatBank) or `f`. */
      readonly preliminary: boolean
      /** Written with `%` or `pct.`, which only a share can be. */
      readonly percent: boolean
    }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'dash' }

/** Reads the text of a value cell in the file's number style. */
export function readCellValue(text: string, style: NumberStyle): Result<CellValue, CellFault> {
  const trimmed = text.trim()
  if (nothingMarks.has(trimmed.toLowerCase())) return ok({ kind: 'nothing' })
  if (dashes.has(trimmed)) return ok({ kind: 'dash' })

  const { number, preliminary, percent } = takeApart(trimmed)
  if (style.refuseDoubtful && isDoubtful(number)) return failed(doubtful(text))
  const read = parseNumber(number, style.decimal)
  if (read === null) return failed(unreadable(text, expectedNumber(style)))
  return ok({ kind: 'number', number: read, preliminary, percent })
}

/** The decimal mark that a value cell proves; null when it proves none. */
export function decimalOfCell(text: string): ReturnType<typeof decimalShownBy> {
  return decimalShownBy(takeApart(text.trim()).number)
}

/** Whether a cell holds digits and nothing else but a percent or a preliminary mark: what may be left of a parted number. */
export function isOnlyDigits(text: string): boolean {
  return /^\d+$/.test(takeApart(text.trim()).number)
}

/**
 * Nothing is shown: an empty cell, `..` and `.` (StatBank and jobindsats.dk give them other meanings, none of them a
 * number), `M` (noegletal.dk). The reason, where there is one, stands in the status column.
 */
const nothingMarks = new Set(['', '..', '.', '…', 'm'])

const dashes = new Set(['-', '−', '–', '—'])

type NumberParts = {
  readonly number: string
  readonly preliminary: boolean
  readonly percent: boolean
}

// Most cells are bare digits, and a file has many.
const bare = /^-?[\d.,]+$/
/** Longer texts are no numbers, and the pattern would take long to find that out. */
const longestNumber = 40
const dressed = /^(?<number>.*?)\s*(?<percent>%|pct[.]?)?\s*(?<preliminary>[*]|f|[(]f[)])?$/i

function takeApart(text: string): NumberParts {
  if (bare.test(text) || text.length > longestNumber) {
    return { number: text, preliminary: false, percent: false }
  }
  const groups = dressed.exec(text)?.groups
  return {
    number: groups?.['number'] ?? text,
    preliminary: groups?.['preliminary'] !== undefined,
    percent: groups?.['percent'] !== undefined,
  }
}

function expectedNumber({ decimal }: NumberStyle): string {
  return decimal === 'comma' ? 'et tal som 3,4' : 'et tal som 3.4 (filen bruger decimalpunktum)'
}

function doubtful(text: string): CellFault {
  const expected = 'et tal, der kun kan læses på én måde'
  return {
    expected,
    message: `fandt ${quoted(text)}, som både kan være tusinder og decimaler i en fil med decimalpunktum; skriv tallene med decimalkomma`,
  }
}
