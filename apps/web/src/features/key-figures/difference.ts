import { keyFiguresText } from '../../text/key-figures.ts'
import { type Value, cleanDifference } from '@noegletal/domain'
import { type FigureFormat, formatBare, formatFigure } from '@noegletal/format'

/**
 * How a share lies beside another area's: "0,5 pct.point lavere". Two that print the same are "på niveau" whatever their
 * hidden decimals say; null when one of them is missing.
 */
export function differenceInWords(own: Value, other: Value, format: FigureFormat): string | null {
  if (own.kind === 'missing' || other.kind === 'missing') return null
  if (formatBare(own, format) === formatBare(other, format)) return keyFiguresText.same

  const difference = cleanDifference(own.number, other.number)
  // Figures that print differently are never "0,0" apart.
  const size = Math.max(Math.abs(difference), 10 ** -format.decimals)
  const words = formatFigure(
    { kind: 'number', number: size },
    { unit: 'percentage-points', decimals: format.decimals },
  )
  return difference > 0 ? keyFiguresText.higher(words) : keyFiguresText.lower(words)
}
