import type { AreaCode } from './area.ts'
import type { Indicator } from './indicator.ts'
import { type AreaFigure, type RankChange, type Ranking, rankAreas, rankChange } from './rank.ts'
import { numberOf } from './value.ts'

type Figures = { readonly before: readonly AreaFigure[]; readonly now: readonly AreaFigure[] }

/**
 * How an area has moved among the areas that have a figure both times, so that nobody moves because another came or went. Null
 * without a place, and where the places that it shared before and shares now overlap: "delt nr. 3" of three is also number 5.
 */
export function placeMove(
  { before, now }: Figures,
  area: AreaCode,
  measure: Pick<Indicator, 'direction' | 'decimals'>,
): RankChange | null {
  const both = {
    before: rankAreas(among(before, now), measure),
    now: rankAreas(among(now, before), measure),
  }
  const change = rankChange(both, area)
  if (change === null) return null
  const from = { first: change.from.rank, last: lastOf(both.before, change.from.rank) }
  const to = { first: change.to.rank, last: lastOf(both.now, change.to.rank) }
  return from.last < to.first || to.last < from.first ? change : null
}

function among(figures: readonly AreaFigure[], others: readonly AreaFigure[]): AreaFigure[] {
  const known = new Set(
    others.filter(({ value }) => numberOf(value) !== null).map(({ area }) => area),
  )
  return figures.filter(({ area, value }) => numberOf(value) !== null && known.has(area))
}

/** The last of the places that the areas of a rank share. */
function lastOf({ ranked }: Ranking, rank: number): number {
  return rank + ranked.filter((candidate) => candidate.rank === rank).length - 1
}
