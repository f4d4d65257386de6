import type { RankingReply } from '@noegletal/contract'
import type { AreaCode, Place, RankChange } from '@noegletal/domain'

/** The place of a municipality in the ranked period; null where it has none. */
export function placeIn({ ranked, order }: RankingReply, code: AreaCode): Place | null {
  const found = ranked.find(({ area }) => area.code === code)
  if (found === undefined) return null
  return { rank: found.rank, isTied: found.isTied, among: ranked.length, order }
}

/** How its place has changed since the same period last year; null without one then, or across a break. */
export function changeOfPlace(
  reply: RankingReply,
  code: AreaCode,
): (Omit<RankChange, 'from'> & { readonly from: Omit<Place, 'isTied'> }) | null {
  const { yearChanges, history, order } = reply
  const to = placeIn(reply, code)
  if (yearChanges === null || to === null) return null
  const place = history.periods.indexOf(yearChanges.from)
  const rank = history.lines.find(({ area }) => area === code)?.ranks[place] ?? null
  if (rank === null) return null
  return { from: { rank, among: history.among[place] ?? 0, order }, to, places: to.rank - rank }
}
