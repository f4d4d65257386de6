import type { ChartLayout } from './chart-layout.ts'
import { LineMarkers } from './LineMarkers.tsx'
import type { LineChartData } from './line-chart-data.ts'
import { laneValues, linePieces, placesAfter, type Stroke, toLanes } from './line-rows.ts'
import { Marks, PreliminaryBand, PreliminaryWords } from './Marks.tsx'
import { measureText, textSize } from './measure-text.ts'
import type { TimeTick } from './time-axis.ts'
import { ink, type Tone, tones } from './tones.ts'
import type { ValueAxis } from './value-axis.ts'
import { type ReactNode, useMemo } from 'react'
import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  XAxis,
  type XAxisTickContentProps,
  YAxis,
  ZIndexLayer,
} from 'recharts'

type Props = {
  /** What the picture shows, for those who do not see it. */
  readonly description: string
  readonly data: LineChartData
  readonly layout: ChartLayout
  readonly axis: ValueAxis
  readonly formatValue: (value: number) => string
  readonly formatTick: (tick: TimeTick) => string
  /** What is drawn over everything else. */
  readonly children: ReactNode
}

/** The picture itself. Recharts draws grid, axes and lines; what the rules ask for beyond that lies in layers around them. */
export function LinePlot({
  description,
  data,
  layout,
  axis,
  formatValue,
  formatTick,
  children,
}: Props) {
  const { frame, ticks } = layout
  const lanes = useMemo(() => toDrawnLanes(data), [data])
  const rows = useMemo(
    () =>
      data.times.map(({ time }, place) => ({
        time,
        values: lanes.map(({ values }) => values[place] ?? null),
      })),
    [data, lanes],
  )
  const times = ticks.map(({ time }) => time)

  return (
    <LineChart
      width={frame.width}
      height={frame.height}
      data={rows}
      margin={{ top: frame.top, right: frame.width - frame.right, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      {...asPicture(description)}
    >
      <PreliminaryBand data={data} layout={layout} />
      <CartesianGrid vertical={false} stroke={ink.grid} />
      <XAxis
        dataKey="time"
        type="number"
        domain={[data.times[0]?.time ?? 0, data.times.at(-1)?.time ?? 0]}
        ticks={times}
        interval={0}
        height={frame.height - frame.bottom}
        axisLine={{ stroke: ink.mark }}
        tickLine={{ stroke: ink.mark }}
        tick={<TimeTickText frame={frame} ticks={ticks} format={formatTick} />}
      />
      <YAxis
        type="number"
        domain={[axis.min, axis.max]}
        reversed={axis.inverted}
        ticks={axis.ticks}
        interval={0}
        width={frame.left}
        axisLine={false}
        tickLine={false}
        tick={{ fontSize: textSize, fill: ink.axis }}
        tickFormatter={formatValue}
      />
      {axis.min < 0 && axis.max > 0 && <ReferenceLine y={0} stroke={ink.mark} />}
      <Marks layout={layout} />
      <PreliminaryWords data={data} layout={layout} />
      {lanes.flatMap((lane, index) => toLines(lane, index))}
      <ZIndexLayer zIndex={aboveLines}>
        <LineMarkers data={data} layout={layout} />
        {children}
      </ZIndexLayer>
    </LineChart>
  )
}

/** Recharts hands these on to its svg, which is one picture to those who do not see it. */
function asPicture(description: string) {
  return { role: 'img', 'aria-label': description }
}

type DrawnLane = {
  readonly key: string
  readonly tone: Tone
  readonly kind: Stroke['kind']
  readonly values: readonly (number | null)[]
}

const lowestLine = 400
const aboveLines = 900

/** Every line of the picture in the order of drawing: the first area's come last and so lie on top. */
function toDrawnLanes({ lines, breaks, times }: LineChartData): DrawnLane[] {
  const after = placesAfter(
    breaks.map(({ time }) => time),
    times.map(({ time }) => time),
  )
  return lines.toReversed().flatMap((line) => {
    const { strokes } = linePieces(line.cells, after)
    return (['final', 'preliminary'] as const).flatMap((kind) =>
      toLanes(strokes.filter((stroke) => stroke.kind === kind)).map((lane, index) => ({
        key: `${line.id}-${kind}-${index}`,
        tone: tones[line.tone],
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

type TickProps = Partial<Pick<XAxisTickContentProps, 'x' | 'y' | 'payload'>> & {
  readonly frame: ChartLayout['frame']
  readonly ticks: readonly TimeTick[]
  readonly format: (tick: TimeTick) => string
}

/** A tick's text, under its tick except where it would leave the picture; Recharts says where that is. */
function TimeTickText({ x, y, payload, frame, ticks, format }: TickProps) {
  const tick = ticks.find(({ time }) => time === payload?.value)
  if (!tick) return null

  const text = format(tick)
  const half = measureText(text, textSize) / 2
  return (
    <text
      className="chart__text"
      x={Math.min(Math.max(Number(x), half), frame.width - half)}
      y={Number(y)}
      dy="1em"
      textAnchor="middle"
      fill={ink.axis}
    >
      {text}
    </text>
  )
}
