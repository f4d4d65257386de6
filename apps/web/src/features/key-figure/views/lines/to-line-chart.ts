import type { ChartLine, LineChartData } from '../../../../charts/line-chart-data.ts'
import { type ValueAxis, valueAxis } from '../../../../charts/value-axis.ts'
import type { TimeTick } from '../../../../charts/time-axis.ts'
import type { ToneName } from '../../../../charts/tones.ts'
import { remarkOf } from '../../figure-words.ts'
import type { AreaName } from '@noegletal/contract'
import {
  drawnSeries,
  firstDayOf,
  granularityOf,
  type Indicator,
  missingValue,
  monthsOf,
  numberOf,
  type Period,
  periodOf,
  periodsPerYear,
  type ShownFigures,
} from '@noegletal/domain'
import { formatFigure, formatPeriod, formatPeriodShort } from '@noegletal/format'

/** The shown figures as lines over time. */
export function toLineChart(shown: ShownFigures): LineChartData {
  const { indicator, periods, footnotes } = shown
  const marks = footnotes.flatMap((note) => (note.kind === 'break' ? note : []))
  const series = drawnSeries(shown)
  const tones = tonesOf(
    series.map(({ area }) => area),
    shown.own,
  )
  return {
    times: periods.map((period) => ({
      time: timeOf(period),
      label: formatPeriod(period),
      short: formatPeriodShort(period),
    })),
    lines: series.map(({ area, points }, index): ChartLine => ({
      id: area.code,
      name: area.name,
      tone: tones[index] ?? 'context',
      cells: periods.map((period, place) => {
        const point = points[place] ?? null
        const value = point?.value ?? missingValue('missing')
        return {
          value: numberOf(value),
          preliminary: point?.preliminary ?? false,
          text: formatFigure(value, indicator),
          remark: remarkOf(shown, { area, point, period }),
        }
      }),
    })),
    breaks: marks.filter((note) => note.break.kind === 'break').map(toMark),
    events: marks.filter((note) => note.break.kind === 'event').map(toMark),
    gaps: gapsOf(shown),
    remarks: remarksOf(shown),
  }
}

/** The value axis of the lines. */
export function axisOf(indicator: Indicator, data: LineChartData, fromOrigin: boolean): ValueAxis {
  const values = data.lines.flatMap(({ cells }) => cells.flatMap(({ value }) => value ?? []))
  const { decimals } = indicator
  return valueAxis(values, { decimals, fromOrigin, inverted: indicator.unit === 'rank' })
}

/** How many months lie between two periods of the chart. */
export function monthsPerStep(periods: readonly Period[]): number {
  return periods[0] === undefined ? 1 : 12 / periodsPerYear(periods[0])
}

/** Writes a tick of the time axis as the period that begins there: "jan. 2019", "mar.", "2. kvt.", "2019". */
export function tickFormatter(periods: readonly Period[]): (tick: TimeTick) => string {
  const months = monthsPerStep(periods)
  const first = periods[0]
  const granularity = first === undefined || months === 1 ? 'month' : granularityOf(first)
  return ({ time, withYear }) => {
    const date = new Date(time)
    const number = Math.floor(date.getUTCMonth() / months) + 1
    const text = formatPeriodShort(periodOf({ granularity, year: date.getUTCFullYear(), number }))
    return withYear ? text : text.replace(/ \d{4}$/, '')
  }
}

/** Where a period stands in time: at its first day; one that is published every month stands at its newest month. */
function timeOf(period: Period): number {
  const { first, last } = monthsOf(period)
  return Date.parse(firstDayOf(periodsPerYear(period) === 12 ? last : first))
}

function tonesOf(areas: readonly AreaName[], own: AreaName): ToneName[] {
  const spare: ToneName[] = ['neighbours', 'fourth']
  return areas.map((area) => {
    if (area.code === own.code) return 'own'
    if (area.kind === 'country') return 'country'
    return spare.shift() ?? 'context'
  })
}

function toMark(note: Extract<ShownFigures['footnotes'][number], { kind: 'break' }>) {
  const { date, label } = note.break
  return { time: Date.parse(date), label, number: note.number }
}

function gapsOf({ footnotes, periods }: ShownFigures): LineChartData['gaps'] {
  return footnotes.flatMap((note) => {
    const ends = note.kind === 'gap' ? endsOf(note.gap, periods) : null
    return ends === null ? [] : { ...ends, number: note.number }
  })
}

/** A remark points at the middle of its periods, an open one at the end that it names; one on all periods at none. */
function remarksOf(shown: ShownFigures): LineChartData['remarks'] {
  const drawn = new Set<string>(drawnSeries(shown).map(({ area }) => area.code))
  return shown.footnotes.flatMap((note) => {
    if (note.kind !== 'remark') return []
    const { area, from, til } = note.remark
    const ends = endsOf(note.remark, shown.periods)
    if ((from === null && til === null) || ends === null) return []
    if (area !== null && !drawn.has(area)) return []
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
