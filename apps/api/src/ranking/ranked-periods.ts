import { type RankingQuery, mostRankPeriods } from '@noegletal/contract'
import { type Area, type Indicator, type Period } from '@noegletal/domain'
import { badRequest } from '../errors/refusal.ts'
import { checkGranularity } from '../series/series.ts'
import type { Lines } from './places.ts'

/** Every period in which some of the municipalities have a figure, oldest first. */
export function periodsWithFigures(municipalities: readonly Area[], lines: Lines): Period[] {
  const periods = new Set<Period>()
  for (const { code } of municipalities) {
    for (const { period, value } of lines.get(code) ?? []) {
      if (value.kind === 'number') periods.add(period)
    }
  }
  return [...periods].toSorted()
}

type Choice = { readonly own: Area; readonly periods: readonly Period[]; readonly lines: Lines }

/** The period asked for, or else the own municipality's newest, or else the group's. */
export function choosePeriod(
  { own, periods, lines }: Choice,
  query: RankingQuery,
  indicator: Indicator,
): Period | null {
  const asked = checkGranularity('period', query.period, indicator)
  if (asked !== undefined) return asked
  const ranked = new Set(periods)
  const newest = lines
    .get(own.code)
    ?.findLast(({ period, value }) => value.kind === 'number' && ranked.has(period))
  return newest?.period ?? periods.at(-1) ?? null
}

/** The periods that ranks over time are asked for; without a beginning the newest, as many as fit in one answer. */
export function spannedPeriods(
  periods: readonly Period[],
  query: RankingQuery,
  indicator: Indicator,
): Period[] {
  const from = checkGranularity('from', query.from, indicator)
  const til = checkGranularity('til', query.til === 'seneste' ? undefined : query.til, indicator)
  const spanned = periods.filter(
    (period) => (from === undefined || period >= from) && (til === undefined || period <= til),
  )
  if (from === undefined) return spanned.slice(-mostRankPeriods)
  if (spanned.length > mostRankPeriods) {
    throw badRequest('from', `Højst ${mostRankPeriods} perioder i ét opslag`)
  }
  return spanned
}
