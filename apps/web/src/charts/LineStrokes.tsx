import type { ChartLayout } from './chart-layout.ts'
import { type ChartLine, drawingOrder, type LineChartData } from './line-chart-data.ts'
import { linePieces, placesAfter, type Stroke } from './line-rows.ts'
import { ink, lineTone } from './tones.ts'
import { memo } from 'react'

type Props = { readonly data: LineChartData; readonly layout: ChartLayout }

/**
 * The lines, each with a white edge under it that keeps crossing lines apart; dashed where preliminary. They are paths of
 * their own, as the layers of a stack are: a line of Recharts makes an object of every figure on it, which for twenty years
 * of months takes longer than everything else in the picture.
 */
export const LineStrokes = memo(function LineStrokes({ data, layout }: Props) {
  const times = data.times.map(({ time }) => time)
  const after = placesAfter(
    data.breaks.map(({ time }) => time),
    times,
  )
  return (
    <g fill="none" strokeLinejoin="round">
      {drawingOrder(data).map((line) => {
        const { strokes } = linePieces(line.cells, after)
        const paths = strokes.map((stroke) => pathOf(stroke, { line, times, layout }))
        const { width, line: colour } = lineTone(line)
        return (
          <g key={line.id}>
            {paths.map((path) => (
              <path key={path} d={path} stroke={ink.paper} strokeWidth={width + 3} />
            ))}
            {paths.map((path, index) => (
              <path
                key={path}
                className="chart__line"
                d={path}
                stroke={colour}
                strokeWidth={width}
                strokeDasharray={strokes[index]?.kind === 'preliminary' ? '4 3' : undefined}
              />
            ))}
          </g>
        )
      })}
    </g>
  )
})

type Drawn = {
  readonly line: ChartLine
  readonly times: readonly number[]
  readonly layout: ChartLayout
}

function pathOf({ from, to }: Stroke, { line, times, layout: { x, y } }: Drawn): string {
  const points = line.cells
    .slice(from, to + 1)
    .map(({ value }, step) => `${pixels(x(times[from + step] ?? 0))},${pixels(y(value ?? 0))}`)
  return `M${points.join('L')}`
}

/** A hundredth of a pixel is more than anybody sees, and keeps a picture for the clipboard small. */
function pixels(length: number): number {
  return Math.round(length * 100) / 100
}
