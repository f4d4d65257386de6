import { type ChartMark, markRowHeight, placeChartMarks } from './chart-marks.ts'
import {
  type ChartLine,
  everyLine,
  isBold,
  type LineChartData,
  lastFigure,
} from './line-chart-data.ts'
import { measureText, textSize } from './measure-text.ts'
import { type SpreadLabel, spreadLabels } from './spread-labels.ts'
import { type TimeTick, scaleTime, timeTicks } from './time-axis.ts'
import type { ValueAxis } from './value-axis.ts'

/** The picture and the field inside its axes, in pixels from the upper left corner. */
export type Frame = {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** A line's name and newest figure, and the point that they belong to. */
export type EndLabel = {
  readonly line: ChartLine
  readonly place: number
  readonly name: string
  readonly value: string
}

export type ChartLayout = {
  readonly frame: Frame
  readonly ticks: readonly TimeTick[]
  /** The times at the left and the right end of the field. */
  readonly span: readonly [number, number]
  readonly x: (time: number) => number
  readonly y: (value: number) => number
  readonly marks: readonly ChartMark[]
  readonly labels: readonly EndLabel[]
  /** Where the labels stand beside the lines; null when there is no room and they stand above the chart as a list. */
  readonly labelPlaces: readonly SpreadLabel[] | null
}

export type LayoutRequest = {
  readonly width: number
  /** For a picture that fills a box; left out, the height comes from the width. */
  readonly height?: number
  /** Whether the page's fonts have come: texts have other widths before. */
  readonly hasFonts: boolean
  readonly data: LineChartData
  readonly axis: ValueAxis
  readonly monthsPerStep: number
  /** Columns stand beside their time and need room for half of one at either end. */
  readonly hasColumns?: boolean
  readonly formatValue: (value: number) => string
  readonly formatTick: (tick: TimeTick) => string
}

export const labelSize = 15
export const labelGap = 14
/** As high as a target for a finger or a shaky hand has to be. */
export const labelHeight = 24
const narrow = 600
// Enlarged letters leave a wall few pixels; the picture is wide all the same.
const narrowOnWall = 420
/** The words under the field. */
const axisHeight = 32
const monthLength = 30.44 * 24 * 60 * 60 * 1000 // milliseconds, on average
// More names than this could not be told apart beside the lines; the table has them all.
const mostLabels = 10

/** Decides where everything stands, from the width of the picture and the widths of its texts. */
export function layOut(request: LayoutRequest): ChartLayout {
  const { width, data, axis } = request
  const labels = endLabels(data)
  const margin = labelMargin(labels)
  const room = request.height === undefined ? narrow : narrowOnWall
  const beside = width >= room && margin <= width * 0.4
  const sides = { left: tickMargin(request), right: width - (beside ? margin : 14) }

  const first = data.times[0]?.time ?? 0
  const last = data.times.at(-1)?.time ?? 0
  const edge = request.hasColumns === true ? (request.monthsPerStep * monthLength) / 2 : 0
  const span = [first - edge, last + edge] as const
  const x = (time: number): number => scaleTime(time, span, [sides.left, sides.right])
  const marks = placeChartMarks(data, { x, ...sides })
  const frame = frameOf(request, sides, marks)
  const y = valueScale(axis, frame)
  return {
    frame,
    ticks: timeTicks(
      { first, last, monthsPerStep: request.monthsPerStep },
      mostTicks(request, frame),
    ),
    span,
    x,
    y,
    marks,
    labels,
    labelPlaces: beside ? placeLabels(labels, { y, frame }) : null,
  }
}

/** One label per line that has a figure; a line that ends before the chart does says when. */
function endLabels(data: LineChartData): EndLabel[] {
  const { lines, times } = data
  return everyLine(data).flatMap((line): EndLabel[] => {
    const place = lastFigure(line)
    const cell = place === null ? undefined : line.cells[place]
    if (place === null || !cell || (line.tone === 'context' && lines.length > mostLabels)) return []
    const isEarly = place < times.length - 1
    return [
      {
        line,
        place,
        name: line.name,
        value: isEarly ? `${cell.text} (${times[place]?.short})` : cell.text,
      },
    ]
  })
}

function labelMargin(labels: readonly EndLabel[]): number {
  const widths = labels.map(({ name, value, line }) =>
    measureText(`${name} ${value}`, labelSize, isBold(line) ? 700 : 400),
  )
  return Math.ceil(Math.max(0, ...widths)) + labelGap + 4
}

function tickMargin({ axis, formatValue }: LayoutRequest): number {
  const widths = axis.ticks.map((tick) => measureText(formatValue(tick), textSize))
  return Math.ceil(Math.max(0, ...widths)) + 12
}

/** Marks stand in rows above the field, so that no line runs through their words; the picture grows by as much. */
function frameOf(
  { width, height }: Pick<LayoutRequest, 'width' | 'height'>,
  sides: Pick<Frame, 'left' | 'right'>,
  marks: readonly ChartMark[],
): Frame {
  const rows = Math.max(0, ...marks.map(({ row }) => row + 1))
  const top = 26 + rows * markRowHeight
  const bottom = height === undefined ? top + (width >= narrow ? 302 : 222) : height - axisHeight
  return { width, height: bottom + axisHeight, ...sides, top, bottom }
}

function valueScale({ min, max, inverted }: ValueAxis, { top, bottom }: Frame) {
  const [low, high] = inverted ? [top, bottom] : [bottom, top]
  return (value: number): number => low + ((value - min) / (max - min)) * (high - low)
}

function mostTicks({ data, formatTick }: LayoutRequest, { left, right }: Frame): number {
  // Those of a year have every word; the years beside them are all as wide.
  const widths = data.times
    .slice(0, 12)
    .map(({ time }) => measureText(formatTick({ time, withYear: true }), textSize))
  return Math.max(1, Math.floor((right - left) / (Math.max(1, ...widths) + 16)))
}

function placeLabels(
  labels: readonly EndLabel[],
  { y, frame }: Pick<ChartLayout, 'y' | 'frame'>,
): SpreadLabel[] {
  const wanted = labels.map(({ line, place }) => y(line.cells[place]?.value ?? 0))
  return spreadLabels(wanted, {
    top: frame.top,
    bottom: frame.bottom,
    spacing: labelHeight,
  })
}
