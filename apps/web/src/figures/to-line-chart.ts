import { type ChartLine, everyLine, type LineChartData } from '../charts/line-chart-data.ts'
import { type ValueAxis, valueAxis } from '../charts/value-axis.ts'
import type { TimeTick } from '../charts/time-axis.ts'
import type { ToneName } from '../charts/tones.ts'
import { keyFigureText } from '../text/key-figure.ts'
import { chartCells } from './chart-cells.ts'
import { todayLines } from './today-lines.ts'
import { isNamed } from './is-named.ts'
import { timelineOf, timeOf } from './timeline.ts'
import type { AreaName } from '@noegletal/contract'
import {
  drawnSeries,
  granularityOf,
  type Period,
  periodOf,
  periodsPerYear,
  type ShownFigures,
} from '@noegletal/domain'
import { formatPeriodShort } from '@noegletal/format'

type Extras = {
  /** The area whose line stands out, by code or slug. */
  readonly highlighted?: string | undefined
  /** The same figures as they are known today, beside those of an earlier day. */
  readonly today?: ShownFigures | undefined
}

/** The shown figures as lines over time, with what the reader asked for beside them. */
export function toLineChart(
  shown: ShownFigures,
  { highlighted, today }: Extras = {},
): LineChartData {
  const series = drawnSeries(shown)
  const areas = series.map(({ area }) => area)
  const chosen = areas.find((area) => isNamed(area, highlighted))
  const looks = areas.length > 1 && chosen ? looksAround(chosen, shown.own) : tonesOf(shown.own)
  const lines = series.map((line) => ({
    id: line.area.code,
    name: line.area.name,
    ...looks(line.area),
    cells: chartCells(shown, line),
  }))
  return {
    ...timelineOf(
      shown,
      series.map(({ area }) => area.code),
    ),
    lines,
    ...(today && { today: todayLines(lines, { shown, today }) }),
    ...baseOf(shown),
  }
}

/** The value axis of everything that is drawn. */
export function axisOf(
  { unit, decimals }: ShownFigures['figure'],
  data: LineChartData,
  fromOrigin: boolean,
): ValueAxis {
  const values = everyLine(data).flatMap(({ cells }) => cells.flatMap(({ value }) => value ?? []))
  return valueAxis(values, { decimals, fromOrigin, inverted: unit === 'rank' })
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

type Look = Pick<ChartLine, 'tone' | 'weight'>

/** Gives each area its tone by the part it plays; asked once for each, in their order. */
function tonesOf(own: AreaName): (area: AreaName) => Look {
  const spare: ToneName[] = ['neighbours', 'fourth']
  return (area) => {
    if (area.code === own.code) return { tone: 'own' }
    if (area.kind === 'country') return { tone: 'country' }
    return { tone: spare.shift() ?? 'context' }
  }
}

/** One line stands out in its colour, and the others step back. */
function looksAround(chosen: AreaName, own: AreaName): (area: AreaName) => Look {
  const tone = chosen.code === own.code ? 'own' : 'neighbours'
  return (area) => (area === chosen ? { tone, weight: 'strong' } : { tone: 'context' })
}

function baseOf({ calculation: { base } }: ShownFigures): Pick<LineChartData, 'base'> {
  if (base === null) return {}
  const label = keyFigureText.calculation.baseMark(formatPeriodShort(base))
  return { base: { time: timeOf(base), label } }
}
