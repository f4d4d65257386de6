import { BaseMark } from './BaseMark.tsx'
import type { ChartLayout } from './chart-layout.ts'
import { LineMarkers } from './LineMarkers.tsx'
import type { LineChartData } from './line-chart-data.ts'
import { LineStrokes } from './LineStrokes.tsx'
import { TimePlot, useHasPlot } from './plot.ts'
import type { TimeTick } from './time-axis.ts'
import type { ValueAxis } from './value-axis.ts'
import { type ReactNode, useMemo } from 'react'

type Props = {
  /** What the picture shows, for those who do not see it. */
  readonly description: string
  readonly data: LineChartData
  readonly layout: ChartLayout
  readonly axis: ValueAxis
  readonly formatValue: (value: number) => string
  readonly formatTick: (tick: TimeTick) => string
  /** The lines to draw, where they are not all of the data. */
  readonly lines?: LineChartData['lines']
  /** What is drawn under the lines. */
  readonly below?: ReactNode
  /** What is drawn over everything else. */
  readonly children: ReactNode
}

/**
 * The picture itself, and the room for it until what draws it is here. Recharts draws grid and axes; lines, and what the rules
 * ask for beyond them, lie in layers over those.
 */
export function LinePlot({ lines, children, ...picture }: Props) {
  const { data, layout } = picture
  const drawn = useMemo(() => (lines === undefined ? data : { ...data, lines }), [data, lines])
  const hasPlot = useHasPlot()
  if (!hasPlot) return <div style={{ height: layout.frame.height }} />

  return (
    <TimePlot {...picture}>
      <LineStrokes data={drawn} layout={layout} />
      {data.base && <BaseMark base={data.base} layout={layout} />}
      <LineMarkers data={drawn} layout={layout} />
      {children}
    </TimePlot>
  )
}
