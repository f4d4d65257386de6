import type { ChartLayout } from './chart-layout.ts'
import type { LineChartData } from './line-chart-data.ts'
import { Marker } from './Marker.tsx'
import { ink, tones } from './tones.ts'

type Props = {
  readonly data: LineChartData
  readonly layout: ChartLayout
  /** The place of the period that is looked at. */
  readonly place: number
}

/** The vertical line and the larger markers at the period that is looked at. */
export function Cursor({ data, layout, place }: Props) {
  const x = layout.x(data.times[place]?.time ?? 0)
  return (
    <g>
      <line x1={x} x2={x} y1={layout.frame.top} y2={layout.frame.bottom} stroke={ink.axis} />
      {data.lines.toReversed().map(({ id, tone, cells }) => {
        const cell = cells[place]
        if (cell?.value == null) return null
        const { marker, line } = tones[tone]
        const y = layout.y(cell.value)
        return (
          <Marker
            key={id}
            shape={marker}
            x={x}
            y={y}
            colour={line}
            hollow={cell.preliminary}
            size={6}
          />
        )
      })}
    </g>
  )
}

/** The figures of the period that is looked at, beside the cursor on the side that has room. */
export function CursorFigures({ data, layout, place }: Props) {
  const x = layout.x(data.times[place]?.time ?? 0)
  const isRight = x > layout.frame.width / 2
  const style = isRight ? { right: layout.frame.width - x + 14 } : { left: x + 14 }
  return (
    <div className="chart__figures" style={style}>
      <p className="chart__period">{data.times[place]?.label}</p>
      {data.lines.map(({ id, name, tone, cells }) => (
        <p key={id} className="chart__figure">
          <svg width={14} height={14} aria-hidden="true">
            <Marker
              shape={tones[tone].marker}
              x={7}
              y={7}
              colour={tones[tone].line}
              hollow={cells[place]?.preliminary ?? false}
            />
          </svg>
          <span>
            {name} <strong>{cells[place]?.text}</strong>
            {cells[place]?.remark != null && (
              <span className="chart__remark"> {cells[place].remark}</span>
            )}
          </span>
        </p>
      ))}
    </div>
  )
}

/** The figures of a period in one breath, for those who hear them. */
export function spokenFigures({ times, lines }: LineChartData, place: number): string {
  const figures = lines.map(({ name, cells }) => {
    const { text, remark } = cells[place] ?? { text: '', remark: null }
    return remark === null ? `${name} ${text}` : `${name} ${text}, ${remark}`
  })
  return `${times[place]?.label}: ${figures.join('; ')}`
}
