import { type Figures, thresholdOf } from '@noegletal/commentary'
import type { NewsItem, NewsKind, Point } from '@noegletal/contract'
import {
  type Area,
  type Break,
  type Indicator,
  type Period,
  type TypicalRevision,
  breaksOf,
  total,
} from '@noegletal/domain'
import { codesOf, toAreaName } from '../dashboard.ts'
import { changedValues, toPoints } from '../figures/points.ts'
import { type SeriesLookup, createSeriesLookup } from '../figures/series-lookup.ts'
import { readRevisions } from '../series/series-revision.ts'
import type { View } from '../view.ts'
import type { NewsSpan } from './news-span.ts'

/** The totals of one indicator for one area, as they were known before and as they are known after. */
export type NewsCase = {
  readonly indicator: Indicator
  readonly area: Area
  readonly before: readonly Point[]
  readonly after: readonly Point[]
  /** Those of the indicator. */
  readonly breaks: readonly Break[]
  /** How the newest figure usually changes, as far as that was known before; null where nobody knew. */
  readonly revision: TypicalRevision | null
  /** Whether what is looked for stated a figure: the only import, or any. */
  readonly isSpokenOf: (point: Pick<Point, 'importId'>) => boolean
  /** What the address of every page about it says. */
  readonly search: Readonly<Record<string, string>>
}

type Question = { readonly area: Area; readonly indicators: readonly Indicator[] }

/** One for every indicator that the area has figures for after. */
export async function readNewsCases(
  view: View,
  span: NewsSpan,
  { area, indicators }: Question,
): Promise<NewsCase[]> {
  const before = await readTotals(view, span.before, { area, indicators })
  const after = await readTotals(view, span.after, { area, indicators })
  const revisions =
    span.before === null
      ? new Map<string, null>()
      : await readRevisions({ ...view, asOf: span.before }, indicators, area.code)
  return indicators.flatMap((indicator) => {
    const { slug } = indicator
    const points = toPoints(after(slug, area.code), indicator)
    if (!points.some(({ value }) => value.kind === 'number')) return []
    return {
      indicator,
      area,
      before: toPoints(before(slug, area.code), indicator),
      after: points,
      breaks: breaksOf(view.dashboard.catalogue, slug),
      revision: revisions.get(slug) ?? null,
      isSpokenOf: ({ importId }) => span.import === null || span.import.id === importId,
      search: { ...(area !== view.dashboard.own && { omraader: area.slug }), ...asOfSearch(view) },
    }
  })
}

/** How many of the figures that are known after are different today. */
export async function countChangedSince(view: View, cases: readonly NewsCase[]): Promise<number> {
  const [first] = cases
  if (first === undefined) return 0
  const indicators = cases.map(({ indicator }) => indicator)
  const today = await readTotals(view, view.today, { area: first.area, indicators })
  const counts = cases.map(({ indicator, area, after }) => {
    const latest = toPoints(today(indicator.slug, area.code), indicator)
    return changedValues(
      after.map(({ period }) => period),
      after,
      latest,
    ).length
  })
  return counts.reduce((sum, count) => sum + count, 0)
}

/** The figures after, as the writer of sentences knows them. */
export function toFigures(one: NewsCase, { catalogue }: View['dashboard']): Figures {
  const { indicator, area, after, breaks, revision } = one
  return {
    indicator,
    lines: [{ area, points: after }],
    breaks,
    levelWithin: thresholdOf(indicator, catalogue),
    usualRevision: revision,
  }
}

type ItemParts = Pick<NewsItem, 'text' | 'rule' | 'preliminary' | 'simulated'> & {
  readonly kind: NewsKind
  readonly period: Period
  /** What tells it from other news of the kind about the indicator and the area; nothing where there is only one for a period. */
  readonly name?: string
  /** What the address of the indicator's page says beside the area and the day. */
  readonly search?: Readonly<Record<string, string>>
}

/** One piece of news about an indicator. */
export function toItem(
  { indicator, area, search: place }: NewsCase,
  { name, search = {}, ...parts }: ItemParts,
): NewsItem {
  const { slug, title, theme } = indicator
  const names = new URLSearchParams({ ...search, ...place }).toString()
  return {
    key: [parts.kind, slug, area.code, parts.period, name].flatMap((part) => part ?? []).join('/'),
    indicator: { slug, title },
    theme,
    area: toAreaName(area),
    href: `/noegletal/${slug}${names === '' ? '' : `?${names}`}`,
    ...parts,
  }
}

function asOfSearch({ asked }: View): { pr?: string } {
  return asked === null ? {} : { pr: asked }
}

async function readTotals(
  { figures }: View,
  asOf: string | null,
  { area, indicators }: Question,
): Promise<SeriesLookup> {
  if (asOf === null) return () => []
  const slugs = indicators.map(({ slug }) => slug)
  const stored = await figures.series({
    indicators: slugs,
    areas: codesOf([area]),
    categories: [total],
    asOf,
  })
  return createSeriesLookup(stored)
}
