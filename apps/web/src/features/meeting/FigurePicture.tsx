import type { LineChartData } from '../../charts/line-chart-data.ts'
import type { ValueAxis } from '../../charts/value-axis.ts'
import { WallChart } from '../../charts/WallChart.tsx'
import { chartDescription } from '../../figures/chart-description.ts'
import { monthsPerStep, tickFormatter } from '../../figures/to-line-chart.ts'
import type { ShownFigures } from '@noegletal/domain'
import { formatNumber } from '@noegletal/format'
import { useMemo } from 'react'

type Props = {
  readonly shown: ShownFigures
  readonly data: LineChartData
  readonly axis: ValueAxis
}

/** The chart of a figure as large as the screen leaves room for. */
export function FigurePicture({ shown, data, axis }: Props) {
  const { periods } = shown
  const formatTick = useMemo(() => tickFormatter(periods), [periods])
  const formatValue = useMemo(
    () => (value: number) => formatNumber(value, axis.tickDecimals),
    [axis],
  )
  return (
    <WallChart
      description={chartDescription(shown, data)}
      data={data}
      axis={axis}
      monthsPerStep={monthsPerStep(periods)}
      formatValue={formatValue}
      formatTick={formatTick}
    />
  )
}
