import type { ChartLayout } from './chart-layout.ts'
import type { LineChartData } from './line-chart-data.ts'
import { Marks, PreliminaryBand, PreliminaryWords } from './Marks.tsx'
import { measureText, textSize } from './measure-text.ts'
import type { TimeTick } from './time-axis.ts'
import { ink } from './tones.ts'
import type { ValueAxis } from './value-axis.ts'
import { type ReactNode, useMemo } from 'react'
import {
  CartesianGrid,
  LineChart,
  ReferenceLine,
  XAxis,
  type XAxisTickContentProps,
  YAxis,
  type YAxisTickContentProps,
} from 'recharts'

type Props = {
  /** What the picture shows, for those who do not see it. */
  readonly description: string
  readonly data: LineChartData
  readonly layout: ChartLayout
  readonly axis: ValueAxis
  readonly formatValue: (value: number) => string
  readonly formatTick: (tick: TimeTick) => string
  /** What is drawn under the lines. */
  readonly below?: ReactNode
  /** What is drawn over the lines. */
  readonly children: ReactNode
}

// In the order that they stand here. In layers of its own Recharts would draw the picture again for each of them.
const inOrder = { zIndex: 0 }
// The ends and ticks of the axes are known: Recharts need not look for them.
const asGiven = { allowDataOverflow: true, niceTicks: 'none' } as const
const axisLine = { stroke: ink.mark }

/** The picture of figures over time: grid, axes, marks and the preliminary band, with what is drawn between and over them. */
export function TimePlot({
  description,
  data,
  layout,
  axis,
  formatValue,
  formatTick,
  below,
  children,
}: Props) {
  const { frame, ticks } = layout
  // The same until the layout changes: for others Recharts would lay its axes out again at every step of the cursor.
  const { margin, times, timeTick, valueTick } = useMemo(
    () => ({
      margin: { top: frame.top, right: frame.width - frame.right, bottom: 0, left: 0 },
      times: ticks.map(({ time }) => time),
      timeTick: <TimeTickText frame={frame} ticks={ticks} format={formatTick} />,
      valueTick: <ValueTickText format={formatValue} />,
    }),
    [frame, ticks, formatTick, formatValue],
  )

  return (
    <LineChart
      width={frame.width}
      height={frame.height}
      margin={margin}
      accessibilityLayer={false}
      {...asPicture(description)}
    >
      <CartesianGrid {...inOrder} vertical={false} stroke={ink.grid} />
      <PreliminaryBand data={data} layout={layout} />
      {below}
      <Marks layout={layout} />
      <PreliminaryWords data={data} layout={layout} />
      {axis.min < 0 && axis.max > 0 && <ReferenceLine {...inOrder} y={0} stroke={ink.mark} />}
      <XAxis
        {...inOrder}
        // Without a name for what it measures it would be an axis of categories.
        dataKey="time"
        type="number"
        {...asGiven}
        domain={[...layout.span]}
        ticks={times}
        interval={0}
        height={frame.height - frame.bottom}
        axisLine={axisLine}
        tickLine={axisLine}
        tick={timeTick}
      />
      <YAxis
        {...inOrder}
        type="number"
        {...asGiven}
        domain={[axis.min, axis.max]}
        reversed={axis.inverted}
        ticks={axis.ticks}
        interval={0}
        width={frame.left}
        axisLine={false}
        tickLine={false}
        tick={valueTick}
      />
      {children}
    </LineChart>
  )
}

/** Recharts hands these on to its svg, which is one picture to those who do not see it. */
function asPicture(description: string) {
  return { role: 'img', 'aria-label': description }
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

type ValueTickProps = Partial<Pick<YAxisTickContentProps, 'x' | 'y' | 'payload'>> & {
  readonly format: (value: number) => string
}

/** A tick's text, left of its tick. Recharts' own would be measured first, to break it where it has no room; this has. */
function ValueTickText({ x, y, payload, format }: ValueTickProps) {
  return (
    <text
      className="chart__text"
      x={Number(x)}
      y={Number(y)}
      dy="0.355em"
      textAnchor="end"
      fill={ink.axis}
    >
      {format(Number(payload?.value))}
    </text>
  )
}
