import {
  goalNewsRule,
  lookedAtSentence,
  periodRule,
  rankRule,
  revisionRule,
  signalRules,
} from '@noegletal/commentary'
import { type NewsItem, NewsKind, type NewsQuery, type NewsReply } from '@noegletal/contract'
import type { Indicator } from '@noegletal/domain'
import { toAreaName } from '../dashboard.ts'
import { notFound } from '../errors/refusal.ts'
import type { View } from '../view.ts'
import { goalItems } from './goal-items.ts'
import { type NewsCase, countChangedSince, readNewsCases } from './news-case.ts'
import { type NewsSpan, findNewsSpan, isUndone } from './news-span.ts'
import { periodItems } from './period-items.ts'
import { rankItems } from './rank-items.ts'
import { revisionItems } from './revision-items.ts'
import { signalItems } from './signal-items.ts'

/**
 * What is new for an area since a day, or with one import: what was known of its figures after against what was known
 * before, nothing else. An import that was taken back has no news. Of several imports of one day, each has what it stated.
 */
export async function readNews(view: View, query: NewsQuery): Promise<NewsReply> {
  const { dashboard, asked, asOf } = view
  const area = query.area === undefined ? dashboard.own : dashboard.getArea(query.area)
  const indicators = chooseIndicators(view, query.theme)
  const span = await findNewsSpan(view, query)
  const cases = await readNewsCases(view, span, { area, indicators })
  const isTakenBack = span.import !== null && isUndone(span.import, asOf)
  const items = isTakenBack ? [] : await readItems(view, span, cases)

  return {
    since: { date: span.before, import: toImportName(span, asOf) },
    asOf: asked,
    area: toAreaName(area),
    themes: themesOf(view, items),
    indicatorsLookedAt: cases.length,
    lookedAt: lookedAtSentence(cases.length),
    lookedAtByTheme: lookedAtByTheme(view, cases),
    rules,
    items,
    changedSince: asked === null ? 0 : await countChangedSince(view, cases),
    simulated: items.some(({ simulated }) => simulated),
  }
}

function chooseIndicators({ dashboard }: View, theme: string | undefined): readonly Indicator[] {
  const { themes, indicators } = dashboard.catalogue
  if (theme === undefined) return indicators
  if (themes.some(({ slug }) => slug === theme)) {
    return indicators.filter((indicator) => indicator.theme === theme)
  }
  throw notFound(`Temaet »${theme}« findes ikke.`, 'theme')
}

/** By kind, then as the catalogue orders indicators. */
async function readItems(
  view: View,
  span: NewsSpan,
  cases: readonly NewsCase[],
): Promise<NewsItem[]> {
  const ofKind: Record<NewsKind, readonly NewsItem[]> = {
    goal: await goalItems(view, span, cases),
    rank: await rankItems(view, span, cases),
    signal: cases.flatMap(signalItems),
    revision: cases.flatMap(revisionItems),
    period: cases.flatMap((one) => periodItems(one, view)),
  }
  return NewsKind.options.flatMap((kind) => ofKind[kind])
}

const rules: NewsReply['rules'] = [
  { kind: 'goal', text: goalNewsRule },
  { kind: 'rank', text: rankRule },
  ...Object.values(signalRules).map((text) => ({ kind: 'signal' as const, text })),
  { kind: 'revision', text: revisionRule },
  { kind: 'period', text: periodRule },
]

function toImportName({ import: one }: NewsSpan, asOf: string): NewsReply['since']['import'] {
  if (one === null) return null
  const { id, title, publishedOn } = one
  return { id, title, publishedOn, isUndone: isUndone(one, asOf) }
}

function lookedAtByTheme(
  { dashboard }: View,
  cases: readonly NewsCase[],
): NewsReply['lookedAtByTheme'] {
  const byTheme = Map.groupBy(cases, ({ indicator }) => indicator.theme)
  return dashboard.catalogue.themes.flatMap(({ slug: theme }) => {
    const count = byTheme.get(theme)?.length ?? 0
    return count === 0
      ? []
      : { theme, indicatorsLookedAt: count, lookedAt: lookedAtSentence(count) }
  })
}

function themesOf({ dashboard }: View, items: readonly NewsItem[]): NewsReply['themes'] {
  const told = new Set(items.map(({ theme }) => theme))
  return dashboard.catalogue.themes
    .filter(({ slug }) => told.has(slug))
    .map(({ slug, title }) => ({ slug, title }))
}
