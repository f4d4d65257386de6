import type { ChartCell } from '../charts/line-chart-data.ts'
import { remarkOf } from './figure-words.ts'
import { missingValue, numberOf, type ShownFigures } from '@noegletal/domain'
import { formatFigure } from '@noegletal/format'

/** One area's figures as a chart draws and says them, one per shown period. */
export function chartCells(
  shown: ShownFigures,
  { area, points }: ShownFigures['series'][number],
): ChartCell[] {
  return shown.periods.map((period, place) => {
    const point = points[place] ?? null
    const value = point?.value ?? missingValue('missing')
    return {
      value: numberOf(value),
      preliminary: point?.preliminary ?? false,
      text: formatFigure(value, shown.figure),
      remark: remarkOf(shown, { area, point, period }),
    }
  })
}
