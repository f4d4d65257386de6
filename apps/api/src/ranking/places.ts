import type { Point, RankingReply } from '@noegletal/contract'
import {
  type Area,
  type AreaCode,
  type CategorySlug,
  type Indicator,
  type Period,
  type Ranking,
  rankAreas,
} from '@noegletal/domain'
import { toAreaName } from '../dashboard.ts'
import { cellAt } from '../figures/points.ts'
import type { View } from '../view.ts'

/** What is to be ranked. */
export type Question = {
  readonly indicator: Indicator
  readonly category: CategorySlug
  readonly group: Area
  readonly municipalities: readonly Area[]
  readonly references: readonly Area[]
}

/** The figures of every area that has some. */
export type Lines = ReadonlyMap<AreaCode, readonly Point[]>

/** The municipalities in order in one period. */
export function rankIn(
  period: Period,
  { indicator, municipalities }: Question,
  lines: Lines,
): Ranking {
  const figures = municipalities.map(({ code }) => ({
    area: code,
    value: cellAt(lines.get(code) ?? [], period).value,
  }))
  return rankAreas(figures, indicator)
}

type Parts = { readonly question: Question; readonly lines: Lines; readonly view: View }

/** The municipalities with and without a place in one period, and what they are seen against. */
export function placesIn(
  period: Period,
  { question, lines, view }: Parts,
): Pick<RankingReply, 'ranked' | 'missing' | 'references' | 'simulated'> {
  const names = new Map(question.municipalities.map((area) => [area.code, toAreaName(area)]))
  const cellOf = (area: AreaCode) => cellAt(lines.get(area) ?? [], period)
  const { ranked, missing } = rankIn(period, question, lines)
  const references = question.references.map((area) => ({
    area: toAreaName(area),
    ...cellOf(area.code),
  }))
  return {
    ranked: ranked.flatMap(({ area: code, ...place }) => {
      const area = names.get(code)
      const { preliminary, simulated } = cellOf(code)
      return area === undefined ? [] : { area, ...place, preliminary, simulated }
    }),
    missing: missing.flatMap(({ area: code, reason }) => {
      const area = names.get(code)
      return area === undefined
        ? []
        : { area, reason, gap: gapOf(view, question, { code, period }) }
    }),
    references,
    simulated:
      ranked.some(({ area }) => cellOf(area).simulated) ||
      references.some(({ simulated }) => simulated),
  }
}

/** The registered reason why a municipality has no figure in a period; null when there is none. */
function gapOf(
  { dashboard }: View,
  { indicator }: Question,
  { code, period }: { readonly code: AreaCode; readonly period: Period },
): string | null {
  const gap = dashboard.catalogue.gaps.find(
    ({ indicator: slug, area, from, til }) =>
      slug === indicator.slug &&
      (area ?? code) === code &&
      from <= period &&
      (til === null || period <= til),
  )
  return gap?.reason ?? null
}
