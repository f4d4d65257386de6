import type { ChartLine } from '../charts/line-chart-data.ts'
import { keyFigureText } from '../text/key-figure.ts'
import { chartCells } from './chart-cells.ts'
import type { ShownFigures } from '@noegletal/domain'

type Days = { readonly shown: ShownFigures; readonly today: ShownFigures }

/** For every line with a figure that has changed since, today's figures of the same periods, thin and in its colour. */
export function todayLines(lines: readonly ChartLine[], { shown, today }: Days): ChartLine[] {
  const places = new Map(today.periods.map((period, place) => [period, place]))
  return lines.flatMap((line) => {
    const series = today.series.find(({ area }) => area.code === line.id)
    if (!series) return []
    const points = shown.periods.map((period) => series.points[places.get(period) ?? -1] ?? null)
    const cells = chartCells({ ...today, periods: shown.periods }, { ...series, points })
    const isChanged = cells.some(({ value }, place) => value !== line.cells[place]?.value)
    if (!isChanged) return []
    const name = keyFigureText.today.line(line.name)
    return { id: `${line.id}-i-dag`, name, tone: line.tone, weight: 'thin', cells } as const
  })
}
