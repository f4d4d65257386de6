import type { FileFigure, FiguresFile } from '@noegletal/contract'
import { missingLabel } from '@noegletal/format'

/** The columns of a table of figures, in CSV and in Excel; of municipalities in order also their places, last. */
export function columnsOf({ ranking }: Pick<FiguresFile, 'ranking'>): string[] {
  return ranking === null ? [...columns] : [...columns, 'placering']
}

/** The columns of every table of figures. */
export const columns = [
  'periode',
  'områdekode',
  'område',
  'nøgletal',
  'kategori',
  'værdi',
  'enhed',
  'status',
  'note',
] as const

/** The cells of one figure's row, in the order of the columns; `value` says how a format writes the number. */
export function cellsOf<Cell>(
  { indicator, unit, calculation, ranking }: FiguresFile,
  figure: FileFigure,
  value: Cell,
): (string | Cell)[] {
  const { period, area, category, note, rank } = figure
  return [
    period,
    area.code,
    toText(area.name),
    toText(indicator.title),
    toText(category.title),
    value,
    toText(calculation === null ? unit : `${unit}, ${calculation}`),
    statusOf(figure),
    toText(note ?? ''),
    ...(ranking === null ? [] : [rank === null ? '' : String(rank)]),
  ]
}

/** Why there is no number, and what is to be known of one that is there; empty for a final number. */
export function statusOf({
  value,
  preliminary,
  simulated,
}: Pick<FileFigure, 'value' | 'preliminary' | 'simulated'>): string {
  return [
    ...(value.kind === 'missing' ? [missingLabel(value.reason)] : []),
    ...(preliminary ? ['foreløbig'] : []),
    ...(simulated ? ['simuleret'] : []),
  ].join(', ')
}

/** How many decimals a number is written with: at least the page's, and all that the source gave; a calculated one has no end. */
export function decimalsOf(
  { decimals, calculation }: Pick<FiguresFile, 'decimals' | 'calculation'>,
  number: number,
): number {
  if (calculation !== null) return decimals
  const given = String(number).split('.')[1]?.length ?? 0
  return Math.max(decimals, given)
}

/** A spreadsheet runs a text that begins like a formula; an apostrophe before it keeps it a text. */
export function toText(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}
