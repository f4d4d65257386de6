import type { ChartLayout } from './chart-layout.ts'
import { type ChartLine, drawingOrder, everyLine, type LineChartData } from './line-chart-data.ts'
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
      {drawingOrder(data).map(({ id, tone, cells }) => {
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
  const style = {
    top: layout.frame.top + 8,
    ...(isRight ? { right: layout.frame.width - x + 14 } : { left: x + 14 }),
  }
  const common = commonRemark(data, place)
  return (
    <div className="chart__figures" style={style}>
      <p className="chart__period">{data.times[place]?.label}</p>
      {everyLine(data).map((line) => (
        <CursorFigure key={line.id} line={line} place={place} common={common} />
      ))}
      {common !== null && <p className="chart__remark">{common}</p>}
    </div>
  )
}

/** The figures of a period in one breath, for those who hear them. */
export function spokenFigures(data: LineChartData, place: number): string {
  const common = commonRemark(data, place)
  const figures = everyLine(data).map(({ name, cells }) => {
    const { text, remark } = cells[place] ?? { text: '', remark: null }
    return remark === null || remark === common ? `${name} ${text}` : `${name} ${text}, ${remark}`
  })
  return `${data.times[place]?.label}: ${[...figures, ...(common === null ? [] : [common])].join('; ')}`
}

type FigureProps = {
  readonly line: ChartLine
  readonly place: number
  readonly common: string | null
}

function CursorFigure({ line, place, common }: FigureProps) {
  const cell = line.cells[place]
  if (!cell) return null
  const { marker, line: colour } = tones[line.tone]
  return (
    <p className="chart__figure">
      <svg width={14} height={14} aria-hidden="true">
        <Marker shape={marker} x={7} y={7} colour={colour} hollow={cell.preliminary} />
      </svg>
      <span>
        {line.name} <strong>{cell.text}</strong>
        {cell.remark !== null && cell.remark !== common && (
          <span className="chart__remark"> {cell.remark}</span>
        )}
      </span>
    </p>
  )
}

/** What holds for every figure of a period is said once; null when there is nothing, or it differs. */
function commonRemark({ lines }: LineChartData, place: number): string | null {
  const remarks = new Set(lines.map(({ cells }) => cells[place]?.remark ?? null))
  const [first = null] = remarks
  return remarks.size === 1 && lines.length > 1 ? first : null
}
