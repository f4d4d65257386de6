import type { GroupMove, RankingReply } from '@noegletal/contract'
import {
  type AreaMove,
  type Break,
  type LargestMove,
  type Period,
  breakBetween,
  largestMoves,
  rankMoves,
  sameTimeLastYear,
} from '@noegletal/domain'
import { toAreaName } from '../dashboard.ts'
import { cellAt } from '../figures/points.ts'
import type { Lines, Question } from './places.ts'

type Parts = {
  readonly question: Question
  readonly lines: Lines
  readonly breaks: readonly Break[]
}

/** What has changed since the same time last year; null across a break. */
export type YearMoves = { readonly from: Period; readonly moves: readonly AreaMove[] }

/** Every municipality's figure beside that of the same time last year; null without a period and across a break. */
export function yearMoves(
  period: Period | null,
  { question, lines, breaks }: Parts,
): YearMoves | null {
  if (period === null) return null
  const from = sameTimeLastYear(period)
  if (breakBetween(breaks, { from, to: period }) !== null) return null
  const moves = question.municipalities.map(({ code }) => {
    const points = lines.get(code) ?? []
    return { area: code, before: cellAt(points, from).value, now: cellAt(points, period).value }
  })
  return { from, moves }
}

/** The largest fall and the largest rise of the group since the same time last year. */
export function movesIn(year: YearMoves | null, question: Question): RankingReply['moves'] {
  if (year === null) return { fall: null, rise: null }
  const { fall, rise } = largestMoves(year.moves, question.indicator)
  return { fall: toMove(fall, question), rise: toMove(rise, question) }
}

/** The change of each municipality, and its place by that. */
export function yearChanges(
  year: YearMoves | null,
  { indicator }: Question,
): RankingReply['yearChanges'] {
  if (year === null) return null
  const { ranked } = rankMoves(year.moves, indicator)
  return {
    from: year.from,
    ranked: ranked.map(({ area, number, rank, isTied }) => ({
      area,
      difference: number,
      rank,
      isTied,
    })),
  }
}

function toMove(move: LargestMove | null, { municipalities }: Question): GroupMove | null {
  if (move === null) return null
  const named = municipalities.filter(({ code }) => move.areas.includes(code))
  return { areas: named.map(toAreaName), difference: move.difference }
}
