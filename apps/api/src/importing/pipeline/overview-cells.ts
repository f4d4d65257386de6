import {
  type AreaCode,
  type SeriesFigures,
  type SeriesKey,
  type SourcedObservation,
  total,
} from '@noegletal/domain'
import type { CellChange } from '@noegletal/store'
import { newCells } from './change-tally.ts'
import type { OverviewCell } from './kept-differences.ts'

/** A card shows a year and a period; what lies further back than this changes none. */
const newestPeriods = 60

/** Gathers what a file changes on Overblik: the newest totals of the areas that are shown there. */
export function createOverviewCells(areas: readonly AreaCode[]): {
  useSeries(series: SeriesFigures): void
  useChange(change: CellChange): void
  useNewSeries(series: SeriesFigures): void
  cells(): OverviewCell[]
} {
  const shown = new Set<string>(areas)
  const isShown = ({ area, category }: SeriesKey): boolean => category === total && shown.has(area)
  const said = new Map<string, SourcedObservation>()
  const changes = new Map<string, CellChange[]>()

  const addChange = (change: CellChange): void => {
    if (!isShown(change)) return
    const key = `${change.indicator} ${change.area}`
    const ofSeries = changes.get(key)
    if (ofSeries === undefined) changes.set(key, [change])
    else ofSeries.push(change)
  }

  return {
    useSeries(series) {
      if (!isShown(series.key)) return
      for (const observation of series.observations) said.set(nameOf(observation), observation)
    },
    useChange: addChange,
    useNewSeries(series) {
      if (isShown(series.key)) for (const change of newCells(series)) addChange(change)
    },
    cells: () =>
      [...changes.values()]
        .flatMap((ofSeries) => ofSeries.slice(-newestPeriods))
        .map(({ indicator, area, category, period, before, after }) => {
          const cell = { indicator, area, category, period, before, after }
          const observation = said.get(nameOf(cell))
          const { preliminary = false, note = null } = observation ?? {}
          return { ...cell, preliminary, note }
        }),
  }
}

function nameOf({
  indicator,
  area,
  period,
}: Omit<OverviewCell, 'after' | 'before' | 'preliminary' | 'note' | 'category'>): string {
  return `${indicator} ${area} ${period}`
}
