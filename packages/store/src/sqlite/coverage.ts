import type { IndicatorSlug, Period } from '@noegletal/domain'
import type { Database } from 'better-sqlite3'
import { periodRuns } from './period-runs.ts'

/**
 * Which cells each import spoke of. Most of them have no row, since the figure had not changed; but what the import said
 * of them must be known when an earlier import is published late or undone. A source's table is a rectangle, series by
 * periods, and the numbers of an indicator's series mostly follow each other: so one row covers a whole table.
 */
export type Coverage = {
  ofIndicator(indicator: IndicatorSlug): Rectangle[]
  ofImport(id: number): (Rectangle & { readonly indicator: IndicatorSlug })[]
  add(covered: {
    readonly indicator: IndicatorSlug
    readonly import: number
    readonly series: readonly number[]
    /** Every series that the indicator has, oldest number first. */
    readonly existing: readonly number[]
    readonly periods: readonly Period[]
  }): void
}

/** Every series from the first to the last number that the indicator has, in every period from the first to the last. */
export type Rectangle = {
  readonly import: number
  readonly firstSeries: number
  readonly lastSeries: number
  readonly firstPeriod: Period
  readonly lastPeriod: Period
}

export function covers(
  { firstSeries, lastSeries, firstPeriod, lastPeriod }: Rectangle,
  series: number,
  period: Period,
): boolean {
  return (
    firstSeries <= series && series <= lastSeries && firstPeriod <= period && period <= lastPeriod
  )
}

export function createCoverage(database: Database): Coverage {
  const columns = `
           import,
           first_series AS firstSeries,
           last_series  AS lastSeries,
           first_period AS firstPeriod,
           last_period  AS lastPeriod`
  const selectByIndicator = database.prepare<{ indicator: IndicatorSlug }, Rectangle>(`
    SELECT ${columns}
      FROM coverage
     WHERE indicator = @indicator
  `)
  const selectByImport = database.prepare<
    { id: number },
    Rectangle & { indicator: IndicatorSlug }
  >(`
    SELECT ${columns},
           indicator
      FROM coverage
     WHERE import = @id
     ORDER BY indicator, first_series, first_period
  `)
  const insert = database.prepare(`
    INSERT INTO coverage (indicator, import, first_series, last_series, first_period, last_period)
    VALUES (@indicator, @import, @firstSeries, @lastSeries, @firstPeriod, @lastPeriod)
  `)

  return {
    ofIndicator: (indicator) => selectByIndicator.all({ indicator }),
    ofImport: (id) => selectByImport.all({ id }),
    add: ({ indicator, import: id, series, existing, periods }) => {
      for (const [firstSeries, lastSeries] of seriesRuns(series, existing)) {
        for (const { first, last } of periodRuns(periods)) {
          const rectangle = { firstSeries, lastSeries, firstPeriod: first, lastPeriod: last }
          insert.run({ indicator, import: id, ...rectangle })
        }
      }
    },
  }
}

// Numbers of other indicators may lie between two that follow each other. A series that comes later gets a higher number
// than all of these, so a run never grows by itself.
function seriesRuns(series: readonly number[], existing: readonly number[]): [number, number][] {
  const covered = new Set(series)
  const runs: [number, number][] = []
  let isOpen = false
  for (const id of existing) {
    const run = runs.at(-1)
    if (!covered.has(id)) isOpen = false
    else if (isOpen && run !== undefined) run[1] = id
    else {
      runs.push([id, id])
      isOpen = true
    }
  }
  return runs
}
