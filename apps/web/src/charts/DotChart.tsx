import {
  type DotColumn,
  type DotReference,
  type DotRow,
  dotTop,
  layOutDots,
  roomyTicks,
} from './dot-layout.ts'
import { LineSample } from './LineSample.tsx'
import { Marker } from './Marker.tsx'
import { ink, tones } from './tones.ts'
import { useChartWidth } from './use-chart-width.ts'
import { useFontsLoaded } from './use-fonts-loaded.ts'
import type { ValueAxis } from './value-axis.ts'
import { useMemo, useRef } from 'react'

type Props = {
  /** What the picture shows, for those who do not see it. */
  readonly description: string
  /** What the value axis measures. */
  readonly axisTitle: string
  /** From the top. */
  readonly rows: readonly DotRow[]
  readonly references: readonly DotReference[]
  readonly axis: ValueAxis
  readonly formatValue: (value: number) => string
}

/**
 * One dot a row with its figure beside it, so that nothing has to be pointed at, and lines across for what the rows are
 * seen against. It knows nothing of what it draws.
 */
export function DotChart(props: Props) {
  const { description, axisTitle, rows, references, axis } = props
  const box = useRef<HTMLDivElement>(null)
  const width = useChartWidth(box)
  const hasFonts = useFontsLoaded()
  // Texts have other widths once the fonts have come.
  // eslint-disable-next-line react/exhaustive-deps -- the fonts are no argument but what the texts are measured with
  const layout = useMemo(() => layOutDots(rows, { width, axis }), [rows, width, axis, hasFonts])

  return (
    <div className="chart">
      <ReferenceList references={references} />
      <p className="chart__axis-title">{axisTitle}</p>
      <div ref={box} className="chart__plot">
        <svg
          className="chart__dots"
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          width={layout.width}
          role="img"
          aria-label={description}
        >
          {layout.columns.map((column) => (
            <Column key={column.start} {...props} column={column} rowHeight={layout.rowHeight} />
          ))}
        </svg>
      </div>
    </div>
  )
}

function ReferenceList({ references }: Pick<Props, 'references'>) {
  return (
    <ul className="chart__list">
      {references.map(({ id, name, text, tone }) => (
        <li key={id}>
          <LineSample tone={tone} hollow={false} />
          {name} {text}
        </li>
      ))}
    </ul>
  )
}

type ColumnProps = Pick<Props, 'references' | 'axis' | 'formatValue'> & {
  readonly column: DotColumn
  readonly rowHeight: number
}

function Column({ column, rowHeight, references, axis, formatValue }: ColumnProps) {
  const { rows, x } = column
  const bottom = dotTop + rows.length * rowHeight
  const middleOf = (index: number): number => dotTop + (index + 0.5) * rowHeight
  return (
    <g>
      {roomyTicks(column, axis, formatValue).map((tick) => (
        <g key={tick}>
          <line x1={x(tick)} x2={x(tick)} y1={dotTop} y2={bottom} stroke={ink.grid} />
          <text
            className="chart__text"
            x={x(tick)}
            y={dotTop - 24}
            textAnchor="middle"
            fill={ink.axis}
          >
            {formatValue(tick)}
          </text>
        </g>
      ))}
      {rows.map((row, index) => (
        <Row key={row.id} row={row} column={column} y={middleOf(index)} height={rowHeight} />
      ))}
      {references.map(({ id, value, tone }) => (
        <g key={id}>
          <line
            x1={x(value)}
            x2={x(value)}
            y1={dotTop - 8}
            y2={bottom}
            stroke={tones[tone].line}
            strokeWidth={1.5}
          />
          <Marker
            shape={tones[tone].marker}
            x={x(value)}
            y={dotTop - 10}
            colour={tones[tone].line}
          />
        </g>
      ))}
      {rows.map((row, index) => (
        <Dot key={row.id} row={row} x={x(row.value)} y={middleOf(index)} />
      ))}
    </g>
  )
}

type RowProps = {
  readonly row: DotRow
  readonly column: DotColumn
  readonly y: number
  readonly height: number
}

function Row({ row, column, y, height }: RowProps) {
  const isPlain = row.tone === 'plain'
  const className = row.tone === 'own' ? 'chart__text chart__label--own' : 'chart__text'
  const fill = isPlain ? ink.axis : rowTones[row.tone].text
  return (
    <g>
      {!isPlain && (
        <rect
          x={column.start}
          y={y - height / 2}
          width={column.figureEnd - column.start}
          height={height}
          fill={ink.band}
        />
      )}
      <line
        x1={column.fieldStart}
        x2={column.fieldEnd}
        y1={y}
        y2={y}
        stroke={ink.grid}
        strokeDasharray="1 3"
      />
      <g className={className} fill={fill}>
        <text x={column.rankEnd} y={y} dy="0.35em" textAnchor="end">
          {row.rank}
        </text>
        <text x={column.nameStart} y={y} dy="0.35em">
          {row.name}
        </text>
        <text x={column.figureEnd} y={y} dy="0.35em" textAnchor="end">
          {row.text}
        </text>
      </g>
    </g>
  )
}

const rowTones = {
  own: tones.own,
  chosen: tones.fourth,
  plain: { ...tones.country, marker: 'circle' },
} as const

function Dot({ row, x, y }: { readonly row: DotRow; readonly x: number; readonly y: number }) {
  const { line, marker } = rowTones[row.tone]
  return (
    <Marker
      shape={marker}
      x={x}
      y={y}
      colour={line}
      hollow={row.preliminary}
      size={row.tone === 'own' ? 6.5 : 4.5}
    />
  )
}
