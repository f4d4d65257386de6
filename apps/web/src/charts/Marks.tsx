import { type ChartLayout, textSize } from './chart-layout.ts'
import { chartText } from './chart-text.ts'
import { type LineChartData, preliminaryFrom } from './line-chart-data.ts'
import { measureText } from './measure-text.ts'
import { type PlacedMark, markRadius, placeMarks } from './place-marks.ts'
import { ink } from './tones.ts'

type Props = { readonly data: LineChartData; readonly layout: ChartLayout }

const rowHeight = 22

/** The light band behind the preliminary figures at the end of the lines. */
export function PreliminaryBand({ data, layout }: Props) {
  const { frame } = layout
  const place = preliminaryFrom(data.lines)
  if (place === null) return null

  const first = layout.x(data.times[place]?.time ?? 0)
  const before = data.times[place - 1]
  const left = before ? (layout.x(before.time) + first) / 2 : frame.left
  const isWide = frame.right - left > measureText(chartText.preliminary, textSize)
  return (
    <g>
      <rect
        x={left}
        y={frame.top}
        width={frame.right - left}
        height={frame.bottom - frame.top}
        fill={ink.band}
      />
      <text
        className="chart__text"
        x={isWide ? (left + frame.right) / 2 : frame.right}
        y={frame.top - 9}
        textAnchor={isWide ? 'middle' : 'end'}
        fill={ink.axis}
      >
        {chartText.preliminary}
      </text>
    </g>
  )
}

/** Numbered lines where a series changed meaning, and numbered places where figures are missing for a known reason. */
export function Marks({ data, layout }: Props) {
  const { frame } = layout
  const marks = [
    ...data.breaks.map((mark) => ({ ...mark, isLine: true, isBreak: true })),
    ...data.events.map((mark) => ({ ...mark, isLine: true, isBreak: false })),
    ...data.gaps.map(({ first, last, number }) => ({
      number,
      time: (first + last) / 2,
      label: chartText.noFigures,
      isLine: false,
      isBreak: false,
    })),
  ]
    .map((mark) => ({ ...mark, x: layout.x(mark.time) }))
    .filter(({ x }) => x >= frame.left - 0.5 && x <= frame.right + 0.5)
    .toSorted((a, b) => a.x - b.x)
  const places = placeMarks(
    marks.map(({ x, label }) => ({ x, textWidth: measureText(label, textSize) })),
    { left: frame.left - markRadius, right: frame.right + markRadius },
  )

  return marks.map(({ number, x, label, isLine, isBreak }, index) => {
    const { row, side } = places[index] ?? { row: 0, side: null }
    const y = frame.top + markRadius + 4 + row * rowHeight
    return (
      <g key={number}>
        {isLine && (
          <line
            x1={x}
            x2={x}
            y1={frame.top}
            y2={frame.bottom}
            stroke={ink.mark}
            strokeWidth={isBreak ? 1.5 : 0.75}
          />
        )}
        <circle cx={x} cy={y} r={markRadius} fill={ink.paper} stroke={ink.mark} />
        <text className="chart__number" x={x} y={y} dy="0.35em" textAnchor="middle">
          {number}
        </text>
        {side && <MarkText x={x} y={y} side={side} label={label} />}
      </g>
    )
  })
}

type TextProps = {
  readonly x: number
  readonly y: number
  readonly side: NonNullable<PlacedMark['side']>
  readonly label: string
}

function MarkText({ x, y, side, label }: TextProps) {
  const isRight = side === 'right'
  return (
    <text
      className="chart__text chart__text--over-lines"
      x={isRight ? x + markRadius + 4 : x - markRadius - 4}
      y={y}
      dy="0.35em"
      textAnchor={isRight ? 'start' : 'end'}
      fill={ink.axis}
    >
      {label}
    </text>
  )
}
