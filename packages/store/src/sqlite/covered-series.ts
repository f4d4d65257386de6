import type { IndicatorSlug } from '@noegletal/domain'
import type { Rectangle } from './coverage.ts'
import type { RegisteredSeries } from './series-register.ts'
import type { Tables } from './tables.ts'
import type { PeriodRun } from './period-runs.ts'

/** One series that an import spoke of, with the periods that it spoke of as runs, in time order. */
export type CoveredSeries = {
  readonly series: RegisteredSeries
  readonly runs: readonly PeriodRun[]
}

/** What an import spoke of, in the order of indicator, area and category as texts. */
export function* coveredSeries(
  { coverage, register }: Pick<Tables, 'coverage' | 'register'>,
  importId: number,
): Generator<CoveredSeries> {
  const byIndicator = Map.groupBy(coverage.ofImport(importId), ({ indicator }) => indicator)
  for (const [indicator, rectangles] of byIndicator) {
    for (const series of inTextOrder(register, indicator)) {
      const runs = runsOf(series, rectangles)
      if (runs.length > 0) yield { series, runs }
    }
  }
}

/** The rectangles that hold a series. */
export function around<Kind extends Rectangle>(
  { id }: Pick<RegisteredSeries, 'id'>,
  rectangles: readonly Kind[],
): Kind[] {
  return rectangles.filter(({ firstSeries, lastSeries }) => firstSeries <= id && id <= lastSeries)
}

function runsOf(series: RegisteredSeries, rectangles: readonly Rectangle[]): PeriodRun[] {
  return around(series, rectangles)
    .map(({ firstPeriod, lastPeriod }) => ({ first: firstPeriod, last: lastPeriod }))
    .toSorted((a, b) => (a.first < b.first ? -1 : 1))
}

function inTextOrder(register: Tables['register'], indicator: IndicatorSlug): RegisteredSeries[] {
  return register.ofIndicator(indicator).toSorted((a, b) => {
    if (a.area !== b.area) return a.area < b.area ? -1 : 1
    return a.category < b.category ? -1 : 1
  })
}
