import type { RankFrame } from '../../figures/ranking/rank-history.ts'
import type { AreaName, RankingReply } from '@noegletal/contract'
import { type Break, breaksOf, numberedNotes, periodRange } from '@noegletal/domain'

/** The newest ten years of places with the breaks among them; a longer line would be a comb. */
const mostYears = 10

/** When the own municipality's places over time are shown for, and what parts them. */
export function rankFrame(
  { history, indicator }: RankingReply,
  own: AreaName,
  breaks: readonly Break[],
): RankFrame {
  const last = history.periods.at(-1)
  const first = history.periods.find(
    (period) =>
      last !== undefined && Number(last.slice(0, 4)) - Number(period.slice(0, 4)) <= mostYears,
  )
  const periods = first === undefined || last === undefined ? [] : periodRange(first, last)
  const footnotes = numberedNotes(
    {
      breaks: breaksOf({ breaks: [...breaks] }, indicator.slug),
      gaps: [],
      footnotes: [],
      series: [],
    },
    periods,
  )
  return { periods, footnotes, municipalities: [own] }
}
