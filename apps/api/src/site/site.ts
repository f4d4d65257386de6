import type { Site } from '@noegletal/contract'
import { type Import, type Indicator, type Period, total } from '@noegletal/domain'
import type { StoredPoint } from '@noegletal/store'
import { codesOf, toAreaName } from '../dashboard.ts'
import { newestPeriod, toPoints } from '../figures/points.ts'
import { createSeriesLookup } from '../figures/series-lookup.ts'
import { readImports } from '../imports/published-imports.ts'
import type { View } from '../view.ts'

type OwnSeries = { readonly indicator: Indicator; readonly points: readonly StoredPoint[] }

/** Whose dashboard it is and how fresh its figures are, as known on the day asked for. */
export async function readSite(view: View): Promise<Site> {
  const { dashboard, figures, asOf, asked } = view
  const { catalogue, own, compare } = dashboard
  const series = await figures.series({
    indicators: catalogue.indicators.map(({ slug }) => slug),
    areas: codesOf([own, ...compare]),
    categories: [total],
    asOf,
  })
  const imports = await readImports(view)
  const lookup = createSeriesLookup(series)
  const onOverview = catalogue.indicators
    .filter((indicator) => indicator.onOverview)
    .map((indicator) => ({ indicator, points: lookup(indicator.slug, own.code) }))

  return {
    own: toAreaName(own),
    compare: compare.map(toAreaName),
    asOf: asked,
    dataTo: newestMonth(onOverview),
    updatedOn: newestPublication(
      imports,
      series.flatMap(({ points }) => points),
    ),
    knownFrom: imports.findLast(({ undone }) => undone === null)?.publishedOn ?? null,
    publications: publicationDays(imports),
    preliminary: onOverview.filter(isNewestPreliminary).length,
    simulated: series.some(({ points }) => points.some(({ simulated }) => simulated)),
    meetings: catalogue.meetings
      .filter(({ area }) => area === own.code)
      .toSorted((a, b) => b.date.localeCompare(a.date)),
  }
}

function newestMonth(series: readonly OwnSeries[]): Period | null {
  return series
    .filter(({ indicator }) => indicator.granularity === 'month')
    .map(({ points }) => newestPeriod(points))
    .reduce((newest, month) => ((month ?? '') > (newest ?? '') ? month : newest), null)
}

// A menu offers a handful; any other day can be written.
const mostPublications = 24

/** The days on which something that holds was published; `imports` with the newest publication first. */
function publicationDays(imports: readonly Import[]): string[] {
  const days = imports.filter(({ undone }) => undone === null).map(({ publishedOn }) => publishedOn)
  return [...new Set(days)].slice(0, mostPublications)
}

/** `imports` with the newest publication first. */
function newestPublication(
  imports: readonly Import[],
  points: readonly StoredPoint[],
): string | null {
  const shown = new Set(points.map(({ importId }) => importId))
  return imports.find(({ id }) => shown.has(id))?.publishedOn ?? null
}

function isNewestPreliminary({ indicator, points }: OwnSeries): boolean {
  const newest = toPoints(points, indicator).findLast(({ value }) => value.kind === 'number')
  return newest?.preliminary ?? false
}
