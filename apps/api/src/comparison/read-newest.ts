import {
  type Area,
  type Indicator,
  type Period,
  periodOf,
  periodParts,
  total,
} from '@noegletal/domain'
import { codesOf } from '../dashboard.ts'
import { newestPeriod } from '../figures/points.ts'
import { type SeriesLookup, createSeriesLookup } from '../figures/series-lookup.ts'
import type { View } from '../view.ts'

type Question = {
  readonly indicators: readonly Indicator[]
  /** Own municipality first. */
  readonly areas: readonly [Area, ...Area[]]
}

/** An indicator, and the period at which areas are compared. */
export type ComparedPeriod = { readonly indicator: Indicator; readonly period: Period }

export type NewestFigures = {
  /** In the order of the question; an indicator that no area has a number of is left out. */
  readonly compared: readonly ComparedPeriod[]
  /** As known on the day: every area's points from the year of the compared periods on. */
  readonly known: SeriesLookup
  /** As known today; null when that is the same. */
  readonly latest: SeriesLookup | null
}

/**
 * The newest figures of many indicators and areas. The own municipality's are read whole, to know how far they go; all the
 * others only from there, since ten years of a hundred areas are a million points.
 */
export async function readNewest(view: View, question: Question): Promise<NewestFigures> {
  const { asOf, asked, today } = view
  const { indicators, areas } = question
  const [own] = areas
  const ofOwn = await readTotals(view, { indicators, areas: [own] }, { asOf })
  const ownPeriods = new Map(
    indicators.map(({ slug }) => [slug, newestPeriod(ofOwn(slug, own.code))]),
  )
  const read = (day: string): Promise<SeriesLookup> =>
    readFromOwn(view, { question, ownPeriods, asOf: day })

  const known = await read(asOf)
  const compared = indicators.flatMap((indicator) => {
    const period = ownPeriods.get(indicator.slug) ?? newestOfAny(known, indicator, areas)
    return period === null ? [] : [{ indicator, period }]
  })
  return { compared, known, latest: asked === null ? null : await read(today) }
}

type OwnPeriods = ReadonlyMap<Indicator['slug'], Period | null>
type Parts = {
  readonly question: Question
  readonly ownPeriods: OwnPeriods
  readonly asOf: string
}

/** One call for all indicators that end in the same year, and one for those that the own municipality has no number of. */
async function readFromOwn(
  view: View,
  { question: { indicators, areas }, ownPeriods, asOf }: Parts,
): Promise<SeriesLookup> {
  const byYear = Map.groupBy(indicators, ({ slug }) => firstOfYear(ownPeriods.get(slug) ?? null))
  const lookups = await Promise.all(
    [...byYear].map(async ([from, ofYear]) => {
      const range = { asOf, ...(from !== null && { from }) }
      const lookup = await readTotals(view, { indicators: ofYear, areas }, range)
      return ofYear.map(({ slug }) => [slug, lookup] as const)
    }),
  )
  const bySlug = new Map(lookups.flat())
  return (slug, area) => bySlug.get(slug)?.(slug, area) ?? []
}

async function readTotals(
  { figures }: View,
  {
    indicators,
    areas,
  }: { readonly indicators: readonly Indicator[]; readonly areas: readonly Area[] },
  range: { readonly asOf: string; readonly from?: Period },
): Promise<SeriesLookup> {
  const slugs = indicators.map(({ slug }) => slug)
  const categories = [total]
  return createSeriesLookup(
    await figures.series({ indicators: slugs, areas: codesOf(areas), categories, ...range }),
  )
}

/** The year of a period: as text it stands before every period of that year, whatever their granularity. */
function firstOfYear(period: Period | null): Period | null {
  if (period === null) return null
  return periodOf({ granularity: 'year', year: periodParts(period).year, number: 1 })
}

function newestOfAny(
  known: SeriesLookup,
  { slug }: Indicator,
  areas: readonly Area[],
): Period | null {
  const periods = areas.flatMap(({ code }) => newestPeriod(known(slug, code)) ?? [])
  return periods.toSorted().at(-1) ?? null
}
