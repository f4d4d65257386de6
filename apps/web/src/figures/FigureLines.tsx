import type { Highlight } from '../charts/HighlightButton.tsx'
import { LineChart } from '../charts/LineChart.tsx'
import type { LineChartData } from '../charts/line-chart-data.ts'
import type { ValueAxis } from '../charts/value-axis.ts'
import { chartDescription } from './chart-description.ts'
import { axisTitle } from './measure-words.ts'
import { monthsPerStep, tickFormatter } from './to-line-chart.ts'
import type { ShownFigures } from '@noegletal/domain'
import { formatNumber } from '@noegletal/format'
import { useMemo } from 'react'

type Props = {
  readonly shown: ShownFigures
  readonly data: LineChartData
  readonly axis: ValueAxis
  /** Where one line can be made to stand out. */
  readonly highlight?: Highlight
}

/** The shown figures as lines over time, with their axes and in words for those who do not see them. */
export function FigureLines({ shown, data, axis, highlight }: Props) {
  const { periods } = shown
  const formatTick = useMemo(() => tickFormatter(periods), [periods])
  const formatValue = useMemo(
    () => (value: number) => formatNumber(value, axis.tickDecimals),
    [axis],
  )
  return (
    <LineChart
      description={chartDescription(shown, data)}
      axisTitle={axisTitle(shown)}
      data={data}
      axis={axis}
      monthsPerStep={monthsPerStep(periods)}
      formatValue={formatValue}
      formatTick={formatTick}
      {...(highlight && { highlight })}
    />
  )
}
