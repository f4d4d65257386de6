import type { ChartLayout } from './chart-layout.ts'
import { linePieces } from './line-rows.ts'
import type { Band } from './stack-bands.ts'

type Scale = Pick<ChartLayout, 'x' | 'y'>

/** A part of a layer as an SVG path. */
export type Shape = { readonly path: string; readonly preliminary: boolean }

type Times = {
  readonly times: readonly number[]
  /** The places of the first times after each break, which no area crosses. */
  readonly after: ReadonlySet<number>
}

const loneWidth = 6 // pixels, for a figure without neighbours, which would have no width

/** A layer as areas between neighbouring figures, in one piece as long as nothing is missing, breaks or turns preliminary. */
export function areaShapes(
  bands: readonly (Band | null)[],
  { times, after }: Times,
  { x, y }: Scale,
): Shape[] {
  const cells = bands.map((band) => ({
    value: band?.high ?? null,
    preliminary: band?.preliminary ?? false,
  }))
  const { strokes, lone } = linePieces(cells, after)
  const at = (place: number): number => x(times[place] ?? 0)
  return [
    ...strokes.map(({ from, to, kind }) => {
      const known = bands
        .map((band, place) =>
          band === null || place < from || place > to ? null : { band, place },
        )
        .filter((item) => item !== null)
      const top = known.map(({ band, place }) => `${at(place)} ${y(band.high)}`)
      const bottom = known.toReversed().map(({ band, place }) => `${at(place)} ${y(band.low)}`)
      return { path: `M${[...top, ...bottom].join('L')}Z`, preliminary: kind === 'preliminary' }
    }),
    ...lone.flatMap((place) => {
      const band = bands[place]
      return band ? rectangle(band, { centre: at(place), width: loneWidth, y }) : []
    }),
  ]
}

/** A layer as one column for each figure. */
export function columnShapes(
  bands: readonly (Band | null)[],
  { times }: Pick<Times, 'times'>,
  { x, y }: Scale,
): Shape[] {
  const width = columnWidth(times, x)
  return bands.flatMap((band, place) =>
    band === null ? [] : rectangle(band, { centre: x(times[place] ?? 0), width, y }),
  )
}

const widest = 44
const narrowest = 1.5

/** Seven tenths of the room between two times. */
function columnWidth(times: readonly number[], x: Scale['x']): number {
  const places = times.map((time) => x(time))
  const steps = places.slice(1).map((place, index) => place - (places[index] ?? 0))
  const room = steps.length === 0 ? widest : Math.min(...steps)
  return Math.max(narrowest, Math.min(widest, room * 0.7))
}

type Box = { readonly centre: number; readonly width: number; readonly y: Scale['y'] }

function rectangle({ low, high, preliminary }: Band, { centre, width, y }: Box): Shape {
  const [left, right] = [centre - width / 2, centre + width / 2]
  return { path: `M${left} ${y(high)}H${right}V${y(low)}H${left}Z`, preliminary }
}
