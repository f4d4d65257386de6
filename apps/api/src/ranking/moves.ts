import type { GroupMove, RankingReply } from '@noegletal/contract'
import {
  type Break,
  type LargestMove,
  type Period,
  breakBetween,
  largestMoves,
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

/** The largest fall and the largest rise of the group since the same time last year; none across a break. */
export function movesIn(
  period: Period | null,
  { question, lines, breaks }: Parts,
): RankingReply['moves'] {
  const from = period === null ? null : sameTimeLastYear(period)
  if (period === null || from === null || breakBetween(breaks, { from, to: period }) !== null) {
    return { fall: null, rise: null }
  }
  const { municipalities, indicator } = question
  const moves = municipalities.map(({ code }) => {
    const points = lines.get(code) ?? []
    return { area: code, before: cellAt(points, from).value, now: cellAt(points, period).value }
  })
  const { fall, rise } = largestMoves(moves, indicator)
  return { fall: toMove(fall, question), rise: toMove(rise, question) }
}

function toMove(move: LargestMove | null, { municipalities }: Question): GroupMove | null {
  if (move === null) return null
  const named = municipalities.filter(({ code }) => move.areas.includes(code))
  return { areas: named.map(toAreaName), difference: move.difference }
}
