import { rankNews, rankRule } from '@noegletal/commentary'
import type { NewsItem } from '@noegletal/contract'
import {
  type Area,
  type AreaFigure,
  type Period,
  breakBetween,
  placeMove,
  ranksAreas,
  total,
} from '@noegletal/domain'
import type { StoredPoint } from '@noegletal/store'
import { codesOf } from '../dashboard.ts'
import { chooseGroup, municipalitiesOf } from '../ranking/group.ts'
import type { View } from '../view.ts'
import { type NewsCase, toItem } from './news-case.ts'
import type { NewsSpan } from './news-span.ts'

/** The area's place in its newest period among the municipalities of the group that the dashboard ranks, where it has moved. */
export async function rankItems(
  view: View,
  span: NewsSpan,
  cases: readonly NewsCase[],
): Promise<NewsItem[]> {
  const group = chooseGroup(view.dashboard, undefined)
  const items: NewsItem[] = []
  for (const one of cases) {
    // oxlint-disable-next-line no-await-in-loop -- the store answers one at a time
    items.push(...(await itemsOf(view, span, { one, group })))
  }
  return items
}

type Ranked = { readonly one: NewsCase; readonly group: Area }

async function itemsOf(view: View, span: NewsSpan, { one, group }: Ranked): Promise<NewsItem[]> {
  const { indicator, area, breaks } = one
  const members = municipalitiesOf(view.dashboard, group, indicator)
  const [earlier, newest] = [findNewest(one.before), findNewest(one.after)]
  // Places that the source publishes are figures of their own.
  const isRanked = ranksAreas(indicator.unit) && indicator.unit !== 'rank' && members.includes(area)
  if (!isRanked || span.before === null || earlier === null || newest === null) return []
  const [from, to] = [earlier.period, newest.period]
  if (breakBetween(breaks, { from, to }) !== null) return []

  const now = await readCells(view, { one, members, period: to, asOf: span.after })
  if (!now.some(({ point }) => one.isSpokenOf(point))) return []
  const before = await readCells(view, { one, members, period: from, asOf: span.before })
  const change = placeMove(
    { before: before.map(toFigure), now: now.map(toFigure) },
    area.code,
    indicator,
  )
  if (change === null) return []
  return [
    toItem(one, {
      kind: 'rank',
      name: group.slug,
      period: to,
      text: rankNews({ indicator, area, group, change, from, to }),
      rule: rankRule,
      search: { vis: 'rangliste', gruppe: group.slug, periode: to },
      preliminary: newest.preliminary,
      simulated: [...before, ...now].some(({ point }) => point.simulated),
    }),
  ]
}

function findNewest(points: NewsCase['after']): NewsCase['after'][number] | null {
  return points.findLast(({ value }) => value.kind === 'number') ?? null
}

type RankedCell = { readonly area: AreaFigure['area']; readonly point: StoredPoint }

async function readCells(
  { figures }: View,
  {
    one,
    members,
    period,
    asOf,
  }: {
    readonly one: NewsCase
    readonly members: readonly Area[]
    readonly period: Period
    readonly asOf: string
  },
): Promise<RankedCell[]> {
  const stored = await figures.series({
    indicators: [one.indicator.slug],
    areas: codesOf(members),
    categories: [total],
    from: period,
    til: period,
    asOf,
  })
  return stored.flatMap(({ area, points }) => points.map((point) => ({ area, point })))
}

function toFigure({ area, point }: RankedCell): AreaFigure {
  return { area, value: point.value }
}
