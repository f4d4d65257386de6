import type { Area } from './area.ts'
import type { Break, Gap } from './break.ts'
import type { Footnote } from './footnote.ts'
import type { CategorySlug, Indicator } from './indicator.ts'
import { type NumberedNote, numberedNotes } from './numbered-notes.ts'
import { type Period, granularityOf, periodRange, periodsPerYear, shiftPeriod } from './period.ts'
import { comparesAcrossAreas } from './unit.ts'
import type { Value } from './value.ts'

/** An area as a page names it. */
export type ShownArea = Pick<Area, 'code' | 'slug' | 'name' | 'kind'>

/** One figure with what is known of it. */
export type ShownPoint = {
  readonly period: Period
  readonly value: Value
  readonly preliminary: boolean
  readonly simulated: boolean
  readonly importId: number
  readonly note: string | null
}

/** Everything that is known of one indicator for some areas, before it is cut down to what is shown. */
export type KnownFigures = {
  readonly indicator: Indicator
  readonly category: CategorySlug
  readonly series: readonly { readonly area: ShownArea; readonly points: readonly ShownPoint[] }[]
  readonly breaks: readonly Break[]
  readonly gaps: readonly Gap[]
  readonly footnotes: readonly Footnote[]
}

/** How much time a view asks for: 13 months, 4 years, 10 years, all there is; or from a period on. */
export type ShownTime = {
  readonly spaend?: '13' | '4' | '10' | 'alt' | undefined
  readonly fra?: Period | undefined
}

/** One area's figures, one per shown period; null where nobody has said anything. */
export type ShownSeries = {
  readonly area: ShownArea
  readonly points: readonly (ShownPoint | null)[]
}

/** What a view shows: the same figures for chart, table, notes, text and every file. */
export type ShownFigures = {
  readonly indicator: Indicator
  readonly category: CategorySlug
  readonly own: ShownArea
  /** Every period from the first to the last, also those without figures; empty without any figure at all. */
  readonly periods: readonly Period[]
  /** The own area first, then the others in the order they were asked for; only those that have figures. */
  readonly series: readonly ShownSeries[]
  /** Areas that were asked for and have no figure in any period. */
  readonly without: readonly ShownArea[]
  readonly footnotes: readonly NumberedNote[]
}

/** Cuts what is known down to the range that a view asks for. */
export function shownFigures(
  known: KnownFigures,
  { own, search }: { readonly own: ShownArea; readonly search: ShownTime },
): ShownFigures {
  const { indicator, category } = known
  const periods = shownPeriods(known, search)
  const ordered = [
    ...known.series.filter(({ area }) => area.code === own.code),
    ...known.series.filter(({ area }) => area.code !== own.code),
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
    footnotes: numberedNotes(known, periods),
  }
}

/** The series that one picture can carry: all of them, or the own area alone where areas do not compare. */
export function drawnSeries({ indicator, own, series }: ShownFigures): readonly ShownSeries[] {
  if (comparesAcrossAreas(indicator.unit)) return series
  return series.filter(({ area }) => area.code === own.code)
}

function shownPeriods({ series }: KnownFigures, { spaend = '4', fra }: ShownTime): Period[] {
  const all = series.flatMap(({ points }) => points.map(({ period }) => period)).toSorted()
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
