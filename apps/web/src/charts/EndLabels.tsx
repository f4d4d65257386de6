import { type ChartLayout, labelGap, labelSize } from './chart-layout.ts'
import { isBold, type LineChartData } from './line-chart-data.ts'
import { ink, tones } from './tones.ts'

type Props = { readonly data: LineChartData; readonly layout: ChartLayout }

/** Each line's name and newest figure beside its end, with a leader where the label had to move. */
export function EndLabels({ data, layout }: Props) {
  const { frame, labels, labelPlaces } = layout
  if (labelPlaces === null) return null
  const left = frame.right + labelGap

  return labels.map(({ line, place, name, value }, index) => {
    const placed = labelPlaces[index]
    if (!placed) return null
    const x = layout.x(data.times[place]?.time ?? 0)
    const y = layout.y(line.cells[place]?.value ?? 0)
    const needsLeader = Math.abs(placed.position - y) > labelSize / 2 || x < frame.right - 1
    return (
      <g key={line.id}>
        {needsLeader && (
          <path
            d={`M${x + 6} ${y}L${left - 3} ${placed.position}`}
            // Lighter across the field, where it must not pass for a line of figures.
            stroke={x < frame.right - 40 ? ink.grid : ink.mark}
            strokeWidth={1}
            fill="none"
          />
        )}
        <text
          className={isBold(line) ? 'chart__label chart__label--own' : 'chart__label'}
          x={left}
          y={placed.position}
          dy="0.35em"
          fill={tones[line.tone].text}
        >
          {name} {value}
        </text>
      </g>
    )
  })
}
