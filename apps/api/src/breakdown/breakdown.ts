import {
  type BreakdownQuery,
  type BreakdownReply,
  type ChangedFigure,
  type Point,
  mostChanges,
} from '@noegletal/contract'
import {
  type Area,
  type CategorySlug,
  type Dimension,
  type Footnote,
  type Indicator,
  breaksOf,
  total,
} from '@noegletal/domain'
import type { StoredPoint } from '@noegletal/store'
import { toAreaName } from '../dashboard.ts'
import { badRequest } from '../errors/refusal.ts'
import { changedValues, findImportOfNewest, toPoints, within } from '../figures/points.ts'
import { checkGranularity } from '../series/series.ts'
import type { View } from '../view.ts'

type Stored = ReadonlyMap<CategorySlug, readonly StoredPoint[]>

/** One indicator of one area: its total and every category. Throws a 400 for an indicator that is not split by anything. */
export async function readBreakdown(view: View, query: BreakdownQuery): Promise<BreakdownReply> {
  const { dashboard, asked } = view
  const indicator = dashboard.getIndicator(query.indicator)
  const dimension = dimensionOf(indicator)
  const area = query.area === undefined ? dashboard.own : dashboard.getArea(query.area)
  const til = query.til === 'seneste' ? undefined : query.til
  const range = {
    from: checkGranularity('from', query.from, indicator),
    til: checkGranularity('til', til, indicator),
  }

  const known = await readCategories(view, { indicator, area, asOf: view.asOf })
  const latest =
    asked === null ? known : await readCategories(view, { indicator, area, asOf: view.today })
  const pointsOf = (category: CategorySlug) =>
    within(toPoints(known.get(category) ?? [], indicator), range)
  const totals = pointsOf(total)
  const categories = dimension.categories.map(({ slug, title }) => ({
    slug,
    title,
    points: pointsOf(slug),
  }))
  const shown = [{ slug: total, points: totals }, ...categories]
  const changes = changesIn(shown, { area, known, latest })
  const newest = await findImportOfNewest(
    view,
    shown.map(({ points }) => points),
  )

  return {
    asOf: asked,
    indicator,
    area: toAreaName(area),
    total: totals,
    categories,
    breaks: breaksOf(dashboard.catalogue, indicator.slug),
    gaps: dashboard.catalogue.gaps.filter(
      (gap) => gap.indicator === indicator.slug && (gap.area ?? area.code) === area.code,
    ),
    footnotes: footnotesOf(view, { indicator, area }),
    publishedOn: newest?.publishedOn ?? null,
    importedAt: newest?.importedAt ?? null,
    changedSince: changes.length,
    changes: changes.slice(0, mostChanges),
    simulated: shown.some(({ points }) => points.some(({ simulated }) => simulated)),
  }
}

type Shown = readonly { readonly slug: CategorySlug; readonly points: readonly Point[] }[]

/** The shown figures that are different today, the newest periods first and the categories in their order. */
function changesIn(
  shown: Shown,
  { area, known, latest }: { readonly area: Area } & Record<'known' | 'latest', Stored>,
): ChangedFigure[] {
  if (known === latest) return []
  return shown
    .flatMap(({ slug, points }) => {
      const periods = points.map(({ period }) => period)
      return changedValues(periods, known.get(slug) ?? [], latest.get(slug) ?? []).map(
        (change) => ({ area: area.code, category: slug, ...change }),
      )
    })
    .toSorted((a, b) => b.period.localeCompare(a.period))
}

function dimensionOf({ title, dimension }: Indicator): Dimension {
  if (dimension !== null) return dimension
  throw badRequest('indicator', `${title} er ikke fordelt på noget`)
}

type Subject = { readonly indicator: Indicator; readonly area: Area }

async function readCategories(
  { figures }: View,
  { indicator, area, asOf }: Subject & { readonly asOf: string },
): Promise<Stored> {
  const series = await figures.series({
    indicators: [indicator.slug],
    areas: [area.code],
    asOf,
  })
  return new Map(series.map(({ category, points }) => [category, points]))
}

function footnotesOf({ dashboard }: View, { indicator, area }: Subject): Footnote[] {
  return dashboard.catalogue.footnotes.filter(
    (note) => note.indicator === indicator.slug && (note.area ?? area.code) === area.code,
  )
}
