import type { ChartLayout } from './chart-layout.ts'
import { type ChartLine, drawingOrder, type LineChartData } from './line-chart-data.ts'
import { linePieces, placesAfter } from './line-rows.ts'
import { Marker } from './Marker.tsx'
import { lineTone } from './tones.ts'
import { memo } from 'react'

type Props = { readonly data: LineChartData; readonly layout: ChartLayout }

/**
 * A marker on the first and the newest figure of every line, and on figures that stand alone between gaps. A goal has one
 * every year, which tells it from the lines of areas.
 */
export const LineMarkers = memo(function LineMarkers({ data, layout }: Props) {
  const after = placesAfter(
    data.breaks.map(({ time }) => time),
    data.times.map(({ time }) => time),
  )
  return drawingOrder(data).map((line) => {
    const tone = lineTone(line)
    const { lone } = linePieces(line.cells, after)
    const more = line.tone === 'goal' ? januaries(data) : []
    return markedPlaces(line.cells, [...lone, ...more]).map((place) => {
      const cell = line.cells[place]
      if (cell?.value == null) return null
      return (
        <Marker
          key={`${line.id}-${place}`}
          shape={tone.marker}
          x={layout.x(data.times[place]?.time ?? 0)}
          y={layout.y(cell.value)}
          colour={tone.line}
          hollow={cell.preliminary}
          {...(isSlight(line) && { size: 3 })}
        />
      )
    })
  })
})

function isSlight({ tone, weight }: ChartLine): boolean {
  return weight === 'thin' || tone === 'goal'
}

function januaries({ times }: LineChartData): number[] {
  return times.flatMap(({ time }, place) => (new Date(time).getUTCMonth() === 0 ? place : []))
}

function markedPlaces(
  cells: readonly { readonly value: number | null }[],
  lone: readonly number[],
): number[] {
  const figures = cells.flatMap(({ value }, place) => (value === null ? [] : place))
  const ends = [figures[0], figures.at(-1)].flatMap((place) => place ?? [])
  return [...new Set([...ends, ...lone])]
}
