import { chartText } from './chart-text.ts'
import type { LineChartData } from './line-chart-data.ts'
import { measureText, textSize } from './measure-text.ts'
import { type PlacedMark, markRadius, placeMarks } from './place-marks.ts'

/** A number above the field, for most with a few words: where the series changed meaning, over a gap, at a remark. */
export type ChartMark = PlacedMark & {
  readonly kind: 'break' | 'event' | 'gap' | 'remark'
  readonly number: number
  readonly label: string
  /** In pixels from the left. */
  readonly x: number
}

export const markRowHeight = 22

type Field = {
  readonly x: (time: number) => number
  readonly left: number
  readonly right: number
}

/** Gives every mark inside the field a row and its words a side, from left to right. */
export function placeChartMarks(data: LineChartData, { x, left, right }: Field): ChartMark[] {
  const marks = marksOf(data)
    .map(({ time, ...mark }) => ({ ...mark, x: x(time) }))
    .filter((mark) => mark.x >= left - 0.5 && mark.x <= right + 0.5)
    .toSorted((a, b) => a.x - b.x)
  const places = placeMarks(
    marks.map((mark) => ({ x: mark.x, textWidth: measureText(mark.label, textSize) })),
    { left: left - markRadius, right: right + markRadius },
  )
  return marks.map((mark, index) => ({ ...mark, ...(places[index] ?? { row: 0, side: null }) }))
}

function marksOf({ breaks, events, gaps, remarks }: LineChartData) {
  return [
    ...breaks.map((mark) => ({ ...mark, kind: 'break' as const })),
    ...events.map((mark) => ({ ...mark, kind: 'event' as const })),
    ...gaps.map(({ first, last, number }) => ({
      number,
      kind: 'gap' as const,
      time: (first + last) / 2,
      label: chartText.noFigures,
    })),
    ...remarks.map((mark) => ({ ...mark, kind: 'remark' as const, label: '' })),
  ]
}
