import type { PageSearch } from '../../search.ts'
import { type Footnote, footnotesOf } from './footnotes.ts'
import type { AreaName, Point, SeriesReply } from '@noegletal/contract'
import {
  comparesAcrossAreas,
  granularityOf,
  type Indicator,
  type Period,
  periodRange,
  sameTimeLastYear,
  shiftPeriod,
  stepsBetween,
} from '@noegletal/domain'

/** One area's figures, one per shown period; null where nobody has said anything. */
export type ShownSeries = { readonly area: AreaName; readonly points: readonly (Point | null)[] }

/** What the page shows: the same figures for chart, table, notes, text and file. */
export type ShownFigures = {
  readonly indicator: Indicator
  readonly category: SeriesReply['category']
  readonly own: AreaName
  /** Every period from the first to the last, also those without figures; empty without any figure at all. */
  readonly periods: readonly Period[]
  /** The own area first, then the others in the order they were asked for; only those that have figures. */
  readonly series: readonly ShownSeries[]
  /** Areas that were asked for and have no figure in any period. */
  readonly without: readonly AreaName[]
  readonly footnotes: readonly Footnote[]
}

/** Cuts a reply down to the range that the address asks for. */
export function shownFigures(
  reply: SeriesReply,
  { own, search }: { readonly own: AreaName; readonly search: PageSearch },
): ShownFigures {
  const { indicator, category } = reply
  const periods = shownPeriods(reply, search)
  const ordered = [
    ...reply.series.filter(({ area }) => area.code === own.code),
    ...reply.series.filter(({ area }) => area.code !== own.code),
  ]
  const withFigures = ordered.filter(({ points }) =>
    points.some(({ value }) => value.kind === 'number'),
  )

  return {
    indicator,
    category,
    own,
    periods,
    series: withFigures.map(({ area, points }) => {
      const byPeriod = new Map(points.map((point) => [point.period, point]))
      return { area, points: periods.map((period) => byPeriod.get(period) ?? null) }
    }),
    without: ordered.filter((line) => !withFigures.includes(line)).map(({ area }) => area),
    footnotes: footnotesOf(reply, periods),
  }
}

/** The series that one picture can carry: all of them, or the own area alone where areas do not compare. */
export function drawnSeries({ indicator, own, series }: ShownFigures): readonly ShownSeries[] {
  if (comparesAcrossAreas(indicator.unit)) return series
  return series.filter(({ area }) => area.code === own.code)
}

/** How many periods a year has at the indicator's granularity. */
export function periodsPerYear(period: Period): number {
  return stepsBetween(sameTimeLastYear(period), period)
}

function shownPeriods(reply: SeriesReply, { spaend = '4', fra }: PageSearch): Period[] {
  const all = reply.series
    .flatMap(({ points }) => points.map(({ period }) => period))
    .toSorted((a, b) => a.localeCompare(b))
  const first = all[0]
  const last = all.at(-1)
  if (first === undefined || last === undefined) return []

  const reach = spaend === 'alt' ? first : shiftPeriod(last, -years[spaend] * periodsPerYear(last))
  const from = fra !== undefined && canBegin(fra, last) ? fra : reach
  // Periods of one granularity order as their texts do.
  return periodRange(from < first ? first : from, last)
}

/** An address made for another figure may name a quarter where this one has months, or a time that has not come. */
function canBegin(from: Period, last: Period): boolean {
  return granularityOf(from) === granularityOf(last) && from <= last
}

// Thirteen months are a year and the month that it began with; so are the others, that the first can be compared with.
const years = { '13': 1, '4': 4, '10': 10 }
