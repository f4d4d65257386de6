import { cleanDifference } from '@noegletal/domain'
import { formatSize } from './figure.ts'
import { formatNumber } from './number.ts'

type DifferenceFormat = {
  readonly decimals: number
  /** False where a heading says the unit. */
  readonly hasUnit: boolean
}

/**
 * How a share lies beside another: "0,5 pct.point lavere", without the unit "0,5 lavere". Two that print the same are
 * "på niveau" whatever their hidden decimals say.
 */
export function differenceWords(own: number, other: number, format: DifferenceFormat): string {
  const { decimals } = format
  if (formatNumber(own, decimals) === formatNumber(other, decimals)) return 'på niveau'

  const difference = cleanDifference(own, other)
  // Figures that print differently are never "0,0" apart.
  const size = Math.max(Math.abs(difference), 10 ** -decimals)
  return `${sizeOf(size, format)} ${difference > 0 ? 'højere' : 'lavere'}`
}

function sizeOf(size: number, { decimals, hasUnit }: DifferenceFormat): string {
  if (!hasUnit) return formatNumber(size, decimals)
  return formatSize(size, { unit: 'percentage-points', decimals })
}
