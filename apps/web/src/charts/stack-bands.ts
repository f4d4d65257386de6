import type { ChartCell, ChartLine, LineChartData } from './line-chart-data.ts'
import type { StackTone } from './tones.ts'

/** One category of a stack; the values of its cells are its own figures. */
export type StackLayer = Omit<ChartLine, 'tone'> & { readonly tone: StackTone }

/** What a stack draws: layers over common times from the bottom up, and the total where they add up to one. */
export type StackData = Omit<LineChartData, 'lines'> & {
  readonly layers: readonly StackLayer[]
  readonly total: ChartLine | null
}

/** Where a layer lies at one time; `preliminary` as its figure is. */
export type Band = { readonly low: number; readonly high: number; readonly preliminary: boolean }

/** A band for each layer and time; null where the figure is missing: then nothing is drawn, and the layers above rest on what is below. */
export type Bands = readonly (readonly (Band | null)[])[]

/** Puts the layers on each other from zero: upwards what is positive, downwards what is negative. */
export function stackBands({ layers, times }: Pick<StackData, 'layers' | 'times'>): Bands {
  const tops = times.map(() => 0)
  const bottoms = times.map(() => 0)
  return layers.map(({ cells }) =>
    times.map((_, place) => {
      const cell = cells[place]
      if (cell?.value == null) return null
      const ends = cell.value < 0 ? bottoms : tops
      const from = ends[place] ?? 0
      const to = from + cell.value
      ends[place] = to
      return { low: Math.min(from, to), high: Math.max(from, to), preliminary: cell.preliminary }
    }),
  )
}

/**
 * What the total has and the drawn layers do not, at the times when a layer is missing: the part that is known to be there
 * but not whose it is. Null elsewhere, so that a difference by rounding is not taken for one.
 */
export function undividedBands({ layers, times, total }: StackData): readonly (Band | null)[] {
  return times.map((_, place) => {
    const whole = total?.cells[place]
    const cells = layers.map((layer) => layer.cells[place])
    const isComplete = cells.every((cell) => cell?.value != null)
    if (whole?.value == null || isComplete) return null
    const drawn = cells.reduce((sum, cell) => sum + (cell?.value ?? 0), 0)
    if (drawn >= whole.value) return null
    return { low: drawn, high: whole.value, preliminary: whole.preliminary }
  })
}

/**
 * The stack as labels and cursor see it, the total first and then the layers from the top down: each figure with its own
 * text, at the height of the middle of its layer.
 */
export function labelledLines(data: StackData, bands: Bands): LineChartData {
  const { layers, total, ...rest } = data
  const lines = layers.map((layer, index): ChartLine => ({
    ...layer,
    cells: layer.cells.map((cell, place) => atMiddle(cell, bands[index]?.[place] ?? null)),
  }))
  return { ...rest, lines: [...(total === null ? [] : [total]), ...lines.toReversed()] }
}

function atMiddle(cell: ChartCell, band: Band | null): ChartCell {
  return { ...cell, value: band === null ? null : (band.low + band.high) / 2 }
}

/** Every height that the picture has to hold. */
export function stackHeights(data: StackData, bands: Bands): number[] {
  return [
    0,
    ...bands.flatMap((layer) =>
      layer.flatMap((band) => (band === null ? [] : [band.low, band.high])),
    ),
    ...(data.total?.cells.flatMap(({ value }) => value ?? []) ?? []),
  ]
}
