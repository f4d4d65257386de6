import { type Result, failed, ok } from '@noegletal/domain'
import { type NumberStyle, decimalShownBy, isDoubtful, parseNumber } from './danish-number.ts'
import { type CellFault, quoted, unreadable } from '../problem.ts'

/**
 * What stands in a value cell: a number, or a mark for no number. The marks are kept apart, because the sources do not mean
 * the same by them: `-` is zero in StatBank and nothing at jobindsats.dk.
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
  | { readonly kind: Mark }

/** `suppressed` is said in words, or by `<5`: so few that the number is held back. */
export type Mark = 'nothing' | 'dash' | 'two-points' | 'one-point' | 'suppressed'

/** Reads the text of a value cell in the file's number style. */
export function readCellValue(text: string, style: NumberStyle): Result<CellValue, CellFault> {
  const trimmed = text.trim()
  const mark = markIn(trimmed)
  if (mark !== null) return ok({ kind: mark })

  const { number, preliminary, percent } = takeApart(trimmed)
  if (style.refuseDoubtful && isDoubtful(number)) return failed(doubtful(text))
  const read = parseNumber(number, style.decimal)
  if (read === null) return failed(unreadable(text, expectedNumber(style)))
  return ok({ kind: 'number', number: read, preliminary, percent })
}

/** What a cell says in place of a number; null for a number and for what nobody understands. */
export function markIn(text: string): Mark | null {
  const plain = text.trim().toLowerCase()
  return marks.get(plain) ?? (fewerThan.test(plain) ? 'suppressed' : null)
}

/** Counts below five or ten are held back; a larger bound is no such rule. */
const fewerThan = /^(?:<|under|færre end) ?(?:10|[1-9])$/

/** The decimal mark that a value cell proves; null when it proves none. */
export function decimalOfCell(text: string): ReturnType<typeof decimalShownBy> {
  return decimalShownBy(takeApart(text.trim()).number)
}

/** Whether a cell holds digits and nothing else but a percent or a preliminary mark: what may be left of a parted number. */
export function isOnlyDigits(text: string): boolean {
  return /^\d+$/.test(takeApart(text.trim()).number)
}

/** `M` is how noegletal.dk writes that a figure is missing. The signs for a dash are those of keyboards and of Excel. */
const marks = new Map<string, Mark>([
  ['', 'nothing'],
  ['m', 'nothing'],
  [':', 'nothing'],
  ['ikke oplyst', 'nothing'],
  ['uoplyst', 'nothing'],
  ['null', 'nothing'],
  ['n/a', 'nothing'],
  ['diskretioneret', 'suppressed'],
  ['-', 'dash'],
  ['−', 'dash'],
  ['–', 'dash'],
  ['—', 'dash'],
  ['..', 'two-points'],
  ['...', 'two-points'],
  ['…', 'two-points'],
  ['.', 'one-point'],
])

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
    kind: 'unreadable',
    expected,
    message: `fandt ${quoted(text)}, som både kan være tusinder og decimaler i en fil med decimalpunktum; skriv tallene med decimalkomma`,
  }
}
