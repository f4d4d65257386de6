import { type Break, breakBetween, type Gap } from './break.ts'
import {
  type AskedCalculation,
  type CalculatedSeries,
  calculatedSeries,
} from './calculated-series.ts'
import type { Footnote } from './footnote.ts'
import type { CategorySlug, Indicator } from './indicator.ts'
import { type NumberedNote, numberedNotes } from './numbered-notes.ts'
import {
  type Period,
  granularityOf,
  periodOf,
  periodParts,
  periodRange,
  periodsPerYear,
  sameTimeLastYear,
  shiftPeriod,
} from './period.ts'
import type { ShownArea, ShownPoint, ShownSeries } from './shown-series.ts'
import { comparesAcrossAreas } from './unit.ts'
import { numberOf } from './value.ts'

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
  /** Years laid over each other (`aar`) begin with the first of their periods. */
  readonly vis?: string | undefined
}

/** Everything a view asks for: how much time, and what is to be calculated. */
export type ShownSearch = ShownTime & AskedCalculation

/** What a view shows: the same figures for chart, table, notes, text and every file. */
export type ShownFigures = Pick<CalculatedSeries, 'calculation' | 'figure' | 'withoutBase'> & {
  readonly indicator: Indicator
  readonly category: CategorySlug
  readonly own: ShownArea
  /** Every period from the first to the last, also those without figures; empty without any figure at all. */
  readonly periods: readonly Period[]
  /** The own area first, then the others in the order they were asked for; only those that have figures. */
  readonly series: readonly ShownSeries[]
  /** The first and the last period that anything is known of; null without any figure. */
  readonly known: { readonly first: Period; readonly last: Period } | null
  /** The own area's number of the same time last year for each shown period; null where missing or parted by a break. */
  readonly yearBefore: readonly (number | null)[]
  /** Areas that were asked for and have no figure in any period. */
  readonly without: readonly ShownArea[]
  readonly footnotes: readonly NumberedNote[]
  /** The names of what was asked for and cannot be used for these figures. */
  readonly unusable: readonly (keyof ShownSearch)[]
}

/** Cuts what is known down to the range that a view asks for, and calculates what it asks to have calculated. */
export function shownFigures(
  known: KnownFigures,
  { own, search }: { readonly own: ShownArea; readonly search: ShownSearch },
): ShownFigures {
  const { indicator, category, breaks } = known
  const all = knownPeriods(known)
  const periods = shownPeriods(all, search)
  const ordered = [
    ...known.series.filter(({ area }) => area.code === own.code),
    ...known.series.filter(({ area }) => area.code !== own.code),
  ]
  const withFigures = ordered.filter(({ points }) =>
    points.some(({ value }) => value.kind === 'number'),
  )
  const whole = { indicator, breaks, periods: all, series: withFigures.map(inPeriods(all)) }
  const { series, unusable, ...calculated } = calculatedSeries(whole, search)

  return {
    ...calculated,
    indicator,
    category,
    own,
    periods,
    known: endsOf(all),
    series: series.map(({ area, points }) => ({ area, points: cut(points, { all, periods }) })),
    yearBefore: yearBefore(series, { all, periods, own, breaks }),
    without: ordered.filter((line) => !withFigures.includes(line)).map(({ area }) => area),
    footnotes: numberedNotes(known, periods),
    unusable: [...(canBegin(search.fra, all) ? [] : (['fra'] as const)), ...unusable],
  }
}

/** The series that one picture can carry: all of them, or the own area alone where areas do not compare. */
export function drawnSeries(shown: ShownFigures): readonly ShownSeries[] {
  if (comparesAreas(shown)) return shown.series
  return shown.series.filter(({ area }) => area.code === shown.own.code)
}

/** Whether one axis can carry several areas: shares compare, and so does every index. */
export function comparesAreas({ figure }: Pick<ShownFigures, 'figure'>): boolean {
  return figure.unit === 'index' || comparesAcrossAreas(figure.unit)
}

/** Every period from the first to the last that anything is known of. */
function knownPeriods({ series }: KnownFigures): Period[] {
  const named = series.flatMap(({ points }) => points.map(({ period }) => period)).toSorted()
  const [first, last] = [named[0], named.at(-1)]
  return first === undefined || last === undefined ? [] : periodRange(first, last)
}

type Years = {
  readonly all: readonly Period[]
  readonly periods: readonly Period[]
  readonly own: ShownArea
  readonly breaks: readonly Break[]
}

function yearBefore(
  series: readonly ShownSeries[],
  { all, periods, own, breaks }: Years,
): (number | null)[] {
  const line = series.find(({ area }) => area.code === own.code)
  const places = new Map(all.map((period, place) => [period, place]))
  return periods.map((to) => {
    const from = sameTimeLastYear(to)
    const point = line?.points[places.get(from) ?? -1]
    return point && breakBetween(breaks, { from, to }) === null ? numberOf(point.value) : null
  })
}

function endsOf(periods: readonly Period[]): ShownFigures['known'] {
  const [first, last] = [periods[0], periods.at(-1)]
  return first === undefined || last === undefined ? null : { first, last }
}

function inPeriods(periods: readonly Period[]) {
  return ({ area, points }: KnownFigures['series'][number]): ShownSeries => {
    const byPeriod = new Map(points.map((point) => [point.period, point]))
    return { area, points: periods.map((period) => byPeriod.get(period) ?? null) }
  }
}

/** What lies in the shown periods, which are some of all in a row. */
function cut<Point>(
  points: readonly Point[],
  { all, periods }: { readonly all: readonly Period[]; readonly periods: readonly Period[] },
): Point[] {
  const [first] = periods
  const from = first === undefined ? 0 : all.indexOf(first)
  return points.slice(from, from + periods.length)
}

function shownPeriods(all: readonly Period[], { spaend = '4', fra, vis }: ShownTime): Period[] {
  const [first, last] = [all[0], all.at(-1)]
  if (first === undefined || last === undefined) return []

  const reach = spaend === 'alt' ? first : shiftPeriod(last, -years[spaend] * periodsPerYear(last))
  const begin = fra !== undefined && canBegin(fra, all) ? fra : reach
  const from = vis === 'aar' ? firstOfYear(begin) : begin
  // Periods of one granularity order as their texts do.
  return periodRange(from < first ? first : from, last)
}

function firstOfYear(period: Period): Period {
  return periodOf({ ...periodParts(period), number: 1 })
}

/** An address made for another figure may name a quarter where this one has months, or a time that has not come. */
function canBegin(from: Period | undefined, all: readonly Period[]): boolean {
  const last = all.at(-1)
  if (from === undefined || last === undefined) return true
  return granularityOf(from) === granularityOf(last) && from <= last
}

// Thirteen months are a year and the month that it began with; so are the others, that the first can be compared with.
const years = { '13': 1, '4': 4, '10': 10 }
