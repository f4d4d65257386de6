import type { ValueAxis } from '../charts/value-axis.ts'
import { numberValue } from '@noegletal/domain'
import { type WrittenFormat, formatFigure } from '@noegletal/format'

/** The value that an axis starts at, with the decimals of its ticks: the reader finds it beside the axis. */
export function axisStartWords({ min, tickDecimals }: ValueAxis, figure: WrittenFormat): string {
  return formatFigure(numberValue(min), { ...figure, decimals: tickDecimals })
}
