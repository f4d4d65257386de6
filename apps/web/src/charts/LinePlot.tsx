import { BaseMark } from './BaseMark.tsx'
import type { ChartLayout } from './chart-layout.ts'
import { LineMarkers } from './LineMarkers.tsx'
import { drawingOrder, type LineChartData } from './line-chart-data.ts'
import { laneValues, linePieces, placesAfter, type Stroke, toLanes } from './line-rows.ts'
import type { TimeTick } from './time-axis.ts'
import { TimePlot } from './TimePlot.tsx'
import { ink, lineTone, type Tone } from './tones.ts'
import type { ValueAxis } from './value-axis.ts'
import { type ReactNode, useMemo } from 'react'
import { Line } from 'recharts'

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

/** The picture itself. Recharts draws grid, axes and lines; what the rules ask for beyond that lies in layers around them. */
export function LinePlot({ lines, children, ...picture }: Props) {
  const { data, layout } = picture
  const drawn = useMemo(() => (lines === undefined ? data : { ...data, lines }), [data, lines])
  const lanes = useMemo(() => toDrawnLanes(drawn), [drawn])
  const rows = useMemo(
    () =>
      data.times.map(({ time }, place) => ({
        time,
        values: lanes.map(({ values }) => values[place] ?? null),
      })),
    [data, lanes],
  )

  return (
    <TimePlot {...picture} rows={rows} lines={lanes.flatMap((lane, index) => toLines(lane, index))}>
      {data.base && <BaseMark base={data.base} layout={layout} />}
      <LineMarkers data={drawn} layout={layout} />
      {children}
    </TimePlot>
  )
}

type DrawnLane = {
  readonly key: string
  readonly tone: Tone
  readonly kind: Stroke['kind']
  readonly values: readonly (number | null)[]
}

const lowestLine = 400

/** Every line of the picture in the order of drawing. */
function toDrawnLanes(data: LineChartData): DrawnLane[] {
  const { breaks, times } = data
  const after = placesAfter(
    breaks.map(({ time }) => time),
    times.map(({ time }) => time),
  )
  return drawingOrder(data).flatMap((line) => {
    const { strokes } = linePieces(line.cells, after)
    return (['final', 'preliminary'] as const).flatMap((kind) =>
      toLanes(strokes.filter((stroke) => stroke.kind === kind)).map((lane, index) => ({
        key: `${line.id}-${kind}-${index}`,
        tone: lineTone(line),
        kind,
        values: laneValues(line.cells, lane),
      })),
    )
  })
}

/** A line and the white edge under it that keeps crossing lines apart. */
function toLines({ key, tone, kind }: DrawnLane, index: number) {
  const same = {
    dataKey: ({ values }: { values: readonly (number | null)[] }) => values[index] ?? null,
    type: 'linear' as const,
    dot: false,
    activeDot: false,
    isAnimationActive: false,
    connectNulls: false,
    strokeLinejoin: 'round' as const,
    zIndex: lowestLine + index,
  }
  return [
    <Line key={`${key}-edge`} {...same} stroke={ink.paper} strokeWidth={tone.width + 3} />,
    <Line
      key={key}
      {...same}
      stroke={tone.line}
      strokeWidth={tone.width}
      {...(kind === 'preliminary' && { strokeDasharray: '4 3' })}
    />,
  ]
}
