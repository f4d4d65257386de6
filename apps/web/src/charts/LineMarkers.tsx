import type { ChartLayout } from './chart-layout.ts'
import type { LineChartData } from './line-chart-data.ts'
import { linePieces, placesAfter } from './line-rows.ts'
import { Marker } from './Marker.tsx'
import { tones } from './tones.ts'

type Props = { readonly data: LineChartData; readonly layout: ChartLayout }

/** A marker on the first and the newest figure of every line, and on figures that stand alone between gaps. */
export function LineMarkers({ data, layout }: Props) {
  const after = placesAfter(
    data.breaks.map(({ time }) => time),
    data.times.map(({ time }) => time),
  )
  // The own line comes first in the data and last, on top, in the picture.
  return data.lines.toReversed().map((line) => {
    const tone = tones[line.tone]
    return markedPlaces(line.cells, linePieces(line.cells, after).lone).map((place) => {
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
        />
      )
    })
  })
}

function markedPlaces(
  cells: readonly { readonly value: number | null }[],
  lone: readonly number[],
): number[] {
  const figures = cells.flatMap(({ value }, place) => (value === null ? [] : place))
  const ends = [figures[0], figures.at(-1)].flatMap((place) => place ?? [])
  return [...new Set([...ends, ...lone])]
}
