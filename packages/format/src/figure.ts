import {
  type FigureUnit,
  type Indicator,
  type MissingReason,
  type Value,
  unitKind,
} from '@noegletal/domain'
import { formatNumber, noNumber, printsAsZero } from './number.ts'

/** What decides how a figure is written. */
export type FigureFormat = Pick<Indicator, 'unit' | 'decimals'>

/** The same for a figure that may be an index, which is written as a bare number. */
export type WrittenFormat = { readonly unit: FigureUnit; readonly decimals: number }

const space = '\u00A0' // a figure and its unit never part at the end of a line

const missing = {
  suppressed: 'diskretioneret',
  'not-published': 'endnu ikke offentliggjort',
  'not-applicable': 'findes ikke for området',
  missing: 'mangler',
  withdrawn: 'trukket tilbage',
} satisfies Record<MissingReason, string>

/**
 * A figure with its unit: "3,4 %", "1.526", "nr. 21", "0,1 pct.point lavere", "180 færre", "13 mio. kr.", with
 * no-break spaces. A count has no unit of its own; a missing value is "–". A difference says its direction in words,
 * since sources use both signs for "fewer than expected".
 */
export function formatFigure(value: Value, figure: WrittenFormat): string {
  if (value.kind === 'missing') return noNumber
  const direction = directions[figure.unit]
  if (direction === undefined) return formatSize(value.number, figure)

  const size = formatSize(Math.abs(value.number), figure)
  if (printsAsZero(value.number, figure.decimals)) return size
  return `${size}${space}${value.number > 0 ? direction.above : direction.below}`
}

/** A figure as it stands in a sentence, where nothing has a sign: "minus 11 mio. kr."; otherwise as `formatFigure` has it. */
export function formatFigureInText(value: Value, figure: WrittenFormat): string {
  return formatFigure(value, figure).replace(/^\u2212/, `minus${space}`)
}

/** A number with its unit and nothing about its direction: "0,1 pct.point", "180"; a minus stays. */
export function formatSize(number: number, figure: WrittenFormat): string {
  return withUnit(formatNumber(number, figure.decimals), figure)
}

/** A figure without its unit, for table cells and axes: "3,4", "21"; a missing value is "–". */
export function formatBare(
  number: number | Value,
  { decimals }: Pick<WrittenFormat, 'decimals'>,
): string {
  if (typeof number === 'number') return formatNumber(number, decimals)
  return number.kind === 'missing' ? noNumber : formatNumber(number.number, decimals)
}

/** Why there is no number, in words. */
export function missingLabel(reason: MissingReason): string {
  return missing[reason]
}

const directions: Partial<Record<FigureUnit, { readonly above: string; readonly below: string }>> =
  {
    'percentage-points': { above: 'højere', below: 'lavere' },
    'person-difference': { above: 'flere', below: 'færre' },
  }

function withUnit(number: string, { unit }: WrittenFormat): string {
  if (unit === 'index') return number
  switch (unitKind(unit)) {
    case 'share':
      return `${number}${space}%`
    case 'count':
      return number
    case 'rank':
      return `nr.${space}${number}`
    case 'difference':
      return unit === 'person-difference' ? number : `${number}${space}pct.point`
    case 'money':
      return `${number}${space}${unit === 'dkk-millions' ? `mio.${space}kr.` : 't.kr.'}`
  }
}
