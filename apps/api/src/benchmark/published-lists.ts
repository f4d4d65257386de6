import type { BenchmarkFigures, PublishedCell } from '@noegletal/contract'
import {
  type Area,
  type BenchmarkList,
  type BenchmarkMeasure,
  type Period,
  benchmarkIndicator,
  benchmarkMeasures,
  numberOf,
} from '@noegletal/domain'
import { codesOf } from '../dashboard.ts'
import { cellAt, toPoints } from '../figures/points.ts'
import { type SeriesLookup, createSeriesLookup } from '../figures/series-lookup.ts'
import type { View } from '../view.ts'

/** What has been published of the ministry's lists. */
export type PublishedLists = {
  /** Every half-year that some measure of an area's has a number for, oldest first. */
  periodsOf(list: BenchmarkList, areas: readonly Area[]): Period[]
  figuresAt(list: BenchmarkList, area: Area, period: Period): BenchmarkFigures
  placeAt(list: BenchmarkList, area: Area, period: Period): number | null
}

type Question = {
  readonly lists: readonly BenchmarkList[]
  readonly areas: readonly Area[]
  readonly asOf: string
}

/** Reads some lists for some municipalities, as they were known on a day. */
export async function readLists(
  { figures, dashboard }: View,
  { lists, areas, asOf }: Question,
): Promise<PublishedLists> {
  const names = lists.flatMap((list) =>
    benchmarkMeasures.map((measure) => benchmarkIndicator(list, measure)),
  )
  const indicators = names.filter((slug) => dashboard.findIndicator(slug) !== null)
  const known = createSeriesLookup(
    await figures.series({ indicators, areas: codesOf(areas), asOf }),
  )
  return publishedLists(known)
}

function publishedLists(known: SeriesLookup): PublishedLists {
  const cellOf = (
    [list, measure]: readonly [BenchmarkList, BenchmarkMeasure],
    area: Area,
    period: Period,
  ): PublishedCell => {
    const points = toPoints(known(benchmarkIndicator(list, measure), area.code), published)
    const { value, simulated } = cellAt(points, period)
    return { value, simulated }
  }
  return {
    periodsOf(list, areas) {
      const periods = areas.flatMap(({ code }) =>
        benchmarkMeasures.flatMap((measure) =>
          known(benchmarkIndicator(list, measure), code)
            .filter(({ value }) => value.kind === 'number')
            .map(({ period }) => period),
        ),
      )
      return [...new Set(periods)].toSorted()
    },
    figuresAt: (list, area, period) => ({
      place: cellOf([list, 'place'], area, period),
      expected: cellOf([list, 'expected'], area, period),
      actual: cellOf([list, 'actual'], area, period),
      difference: cellOf([list, 'difference'], area, period),
      persons: cellOf([list, 'persons'], area, period),
      saving: cellOf([list, 'saving'], area, period),
    }),
    placeAt: (list, area, period) => numberOf(cellOf([list, 'place'], area, period).value),
  }
}

// The ministry corrects nothing afterwards.
const published = { preliminaryPeriods: 0 }
