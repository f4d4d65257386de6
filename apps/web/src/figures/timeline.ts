import type { LineChartData } from '../charts/line-chart-data.ts'
import {
  firstDayOf,
  monthsOf,
  type Period,
  periodsPerYear,
  type ShownFigures,
} from '@noegletal/domain'
import { formatPeriod, formatPeriodShort } from '@noegletal/format'

type TimeFrame = Pick<ShownFigures, 'periods' | 'footnotes'>

/** The times of a chart and what is marked along them; a remark on one area only where that area is drawn. */
export function timelineOf(
  frame: TimeFrame,
  drawn: readonly string[],
): Omit<LineChartData, 'lines'> {
  const marks = frame.footnotes.flatMap((note) => (note.kind === 'break' ? note : []))
  return {
    times: frame.periods.map((period) => ({
      time: timeOf(period),
      label: formatPeriod(period),
      short: formatPeriodShort(period),
    })),
    breaks: marks.filter((note) => note.break.kind === 'break').map(toMark),
    events: marks.filter((note) => note.break.kind === 'event').map(toMark),
    gaps: gapsOf(frame),
    remarks: remarksOf(frame, drawn),
  }
}

/** Where a period stands in time: at its first day; one that is published every month stands at its newest month. */
export function timeOf(period: Period): number {
  const { first, last } = monthsOf(period)
  return Date.parse(firstDayOf(periodsPerYear(period) === 12 ? last : first))
}

function toMark(note: Extract<ShownFigures['footnotes'][number], { kind: 'break' }>) {
  const { date, label } = note.break
  return { time: Date.parse(date), label, number: note.number }
}

function gapsOf({ footnotes, periods }: TimeFrame): LineChartData['gaps'] {
  return footnotes.flatMap((note) => {
    const ends = note.kind === 'gap' ? endsOf(note.gap, periods) : null
    return ends === null ? [] : { ...ends, number: note.number }
  })
}

/** A remark points at the middle of its periods, an open one at the end that it names; one on all periods at none. */
function remarksOf(frame: TimeFrame, drawn: readonly string[]): LineChartData['remarks'] {
  return frame.footnotes.flatMap((note) => {
    if (note.kind !== 'remark') return []
    const { area, from, til } = note.remark
    const ends = endsOf(note.remark, frame.periods)
    if ((from === null && til === null) || ends === null) return []
    if (area !== null && !drawn.includes(area)) return []
    const { first, last } = ends
    const [begin, end] = [from === null ? last : first, til === null ? first : last]
    return { time: (begin + end) / 2, number: note.number }
  })
}

type Span = { readonly from: Period | null; readonly til: Period | null }

/** The times of the first and the last shown period of a span; null where it has none. */
function endsOf({ from, til }: Span, periods: readonly Period[]) {
  const inside = periods.filter(
    (period) => (from === null || from <= period) && (til === null || period <= til),
  )
  const [first, last] = [inside[0], inside.at(-1)]
  if (first === undefined || last === undefined) return null
  return { first: timeOf(first), last: timeOf(last) }
}
