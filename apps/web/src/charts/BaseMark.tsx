import type { ChartLayout } from './chart-layout.ts'
import type { LineChartData } from './line-chart-data.ts'
import { measureText, textSize } from './measure-text.ts'
import { ink } from './tones.ts'

type Props = { readonly base: NonNullable<LineChartData['base']>; readonly layout: ChartLayout }

const hundred = 100

/** The level that an index is measured from, and the period that has it. */
export function BaseMark({ base, layout: { frame, x, y } }: Props) {
  const [left, top] = [x(base.time), y(hundred)]
  const isInside = left >= frame.left - 1 && left <= frame.right + 1
  const isLevelInside = top >= frame.top && top <= frame.bottom
  const fitsRight = left + 6 + measureText(base.label, textSize) <= frame.right
  return (
    <g>
      {isLevelInside && (
        <line x1={frame.left} x2={frame.right} y1={top} y2={top} stroke={ink.mark} />
      )}
      {isInside && (
        <>
          <line x1={left} x2={left} y1={frame.top} y2={frame.bottom} stroke={ink.grid} />
          <circle cx={left} cy={top} r={7} fill="none" stroke={ink.axis} strokeWidth={1.5} />
          <text
            className="chart__text chart__text--over-lines"
            x={fitsRight ? left + 6 : left - 6}
            y={frame.bottom - 8}
            textAnchor={fitsRight ? 'start' : 'end'}
            fill={ink.axis}
          >
            {base.label}
          </text>
        </>
      )}
    </g>
  )
}
