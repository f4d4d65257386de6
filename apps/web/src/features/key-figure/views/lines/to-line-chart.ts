import type { ChartLine, LineChartData } from '../../../../charts/line-chart-data.ts'
import { type ValueAxis, valueAxis } from '../../../../charts/value-axis.ts'
import type { TimeTick } from '../../../../charts/time-axis.ts'
import type { ToneName } from '../../../../charts/tones.ts'
import { remarkOf } from '../../figure-words.ts'
import { timelineOf } from '../../timeline.ts'
import type { AreaName } from '@noegletal/contract'
import {
  drawnSeries,
  granularityOf,
  type Indicator,
  missingValue,
  numberOf,
  type Period,
  periodOf,
  periodsPerYear,
  type ShownFigures,
} from '@noegletal/domain'
import { formatFigure, formatPeriodShort } from '@noegletal/format'

/** The shown figures as lines over time. */
export function toLineChart(shown: ShownFigures): LineChartData {
  const { indicator, periods } = shown
  const series = drawnSeries(shown)
  const tones = tonesOf(
    series.map(({ area }) => area),
    shown.own,
  )
  return {
    ...timelineOf(
      shown,
      series.map(({ area }) => area.code),
    ),
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

function tonesOf(areas: readonly AreaName[], own: AreaName): ToneName[] {
  const spare: ToneName[] = ['neighbours', 'fourth']
  return areas.map((area) => {
    if (area.code === own.code) return 'own'
    if (area.kind === 'country') return 'country'
    return spare.shift() ?? 'context'
  })
}
