import type { BreakdownReply, Point } from '@noegletal/contract'
import {
  type Category,
  type Dimension,
  type Indicator,
  type Period,
  type ShownArea,
  type ShownFigures,
  shownFigures,
  type ShownTime,
  total,
} from '@noegletal/domain'

/** One category's figures, one per shown period; null where nobody has said anything. */
export type ShownCategory = Category & { readonly points: readonly (Point | null)[] }

/** What the view shows: the same figures for chart, table and text. */
export type ShownBreakdown = {
  readonly indicator: Indicator
  readonly dimension: Dimension
  readonly area: ShownArea
  readonly periods: readonly Period[]
  readonly total: readonly (Point | null)[]
  /** In catalogue order. */
  readonly categories: readonly ShownCategory[]
  /** As the page numbers them. */
  readonly footnotes: ShownFigures['footnotes']
}

type Frame = {
  readonly dimension: Dimension
  readonly search: ShownTime
  readonly footnotes: ShownFigures['footnotes']
}

/** Cuts a reply down to the range that the address asks for. */
export function shownBreakdown(
  reply: BreakdownReply,
  { dimension, search, footnotes }: Frame,
): ShownBreakdown {
  const { indicator, area, categories } = reply
  const periods = periodsOfBreakdown(reply, search)
  return {
    indicator,
    dimension,
    area,
    periods,
    total: pointsAt(reply.total, periods),
    categories: categories.map(({ slug, title, points }) => ({
      slug,
      title,
      points: pointsAt(points, periods),
    })),
    footnotes,
  }
}

/** From the first to the last period of any category, in the range that the address asks for. */
export function periodsOfBreakdown(reply: BreakdownReply, search: ShownTime): readonly Period[] {
  const { area, categories } = reply
  const series = [reply.total, ...categories.map(({ points }) => points)].map((points) => ({
    area,
    points,
  }))
  return shownFigures({ ...reply, category: total, series }, { own: area, search }).periods
}

function pointsAt(points: readonly Point[], periods: readonly Period[]): (Point | null)[] {
  const byPeriod = new Map(points.map((point) => [point.period, point]))
  return periods.map((period) => byPeriod.get(period) ?? null)
}
