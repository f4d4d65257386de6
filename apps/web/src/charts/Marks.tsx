import type { ChartLayout } from './chart-layout.ts'
import { type ChartMark, markRowHeight } from './chart-marks.ts'
import { chartText } from './chart-text.ts'
import { type LineChartData, preliminaryFrom } from './line-chart-data.ts'
import { measureText, textSize } from './measure-text.ts'
import { markRadius } from './place-marks.ts'
import { ink } from './tones.ts'

type Props = { readonly data: LineChartData; readonly layout: ChartLayout }

/** The light band behind the preliminary figures at the end of the lines. */
export function PreliminaryBand({ data, layout }: Props) {
  const { frame } = layout
  const left = bandLeft(data, layout)
  if (left === null) return null
  return (
    <rect
      x={left}
      y={frame.top}
      width={frame.right - left}
      height={frame.bottom - frame.top}
      fill={ink.band}
    />
  )
}

/** The words over the band, as far to the right as they need. */
export function PreliminaryWords({ data, layout }: Props) {
  const { frame } = layout
  const left = bandLeft(data, layout)
  if (left === null) return null
  const isWide = frame.right - left > measureText(chartText.preliminary, textSize)
  return (
    <text
      className="chart__text chart__text--over-lines"
      x={isWide ? (left + frame.right) / 2 : frame.right}
      y={frame.top - 9}
      textAnchor={isWide ? 'middle' : 'end'}
      fill={ink.axis}
    >
      {chartText.preliminary}
    </text>
  )
}

/** The band begins between the last final and the first preliminary figure; null when there is none. */
function bandLeft(data: LineChartData, { x, frame }: ChartLayout): number | null {
  const place = preliminaryFrom(data.lines)
  if (place === null) return null
  const before = data.times[place - 1]
  if (!before) return frame.left
  return (x(before.time) + x(data.times[place]?.time ?? 0)) / 2
}

/** Numbered lines where a series changed meaning, and numbers over figures that are missing for a known reason or remarked. */
export function Marks({ layout }: Pick<Props, 'layout'>) {
  const { frame, marks } = layout
  const lines = marks.filter(({ kind }) => kind === 'break' || kind === 'event')
  return (
    <g>
      {lines.map(({ number, kind, x, row }) => (
        <line
          key={number}
          x1={x}
          x2={x}
          y1={markY(row)}
          y2={frame.bottom}
          stroke={ink.mark}
          strokeWidth={kind === 'break' ? 1.5 : 0.75}
        />
      ))}
      {marks.map((mark) => (
        <MarkWords key={mark.number} mark={mark} />
      ))}
    </g>
  )
}

function markY(row: number): number {
  return markRadius + 1 + row * markRowHeight
}

function MarkWords({ mark }: { readonly mark: ChartMark }) {
  const { x, row, number, side, label } = mark
  const y = markY(row)
  const isRight = side === 'right'
  return (
    <g>
      <circle cx={x} cy={y} r={markRadius} fill={ink.paper} stroke={ink.mark} />
      <text className="chart__number" x={x} y={y} dy="0.35em" textAnchor="middle">
        {number}
      </text>
      {side !== null && (
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
      )}
    </g>
  )
}
