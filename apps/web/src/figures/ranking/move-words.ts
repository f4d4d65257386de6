import { rankingText } from '../../text/ranking.ts'
import type { GroupMove, RankingReply } from '@noegletal/contract'
import { sameTimeLastYear } from '@noegletal/domain'
import { changeSize, formatPeriod, listOf } from '@noegletal/format'

// More names than these say nothing; then only how many they are.
const mostNames = 3

/** Where the figure has fallen and risen most since the same time last year; empty where it has done neither. */
export function moveWords({ moves: { fall, rise }, period, indicator }: RankingReply): string {
  if (period === null) return ''
  const told = (move: GroupMove | null): string | null => {
    const size = move && changeSize(move.difference, indicator)
    return move && size ? rankingText.move(whoOf(move), size.amount) : null
  }
  const [fallen, risen] = [told(fall), told(rise)]
  const parts = [
    ...(fallen === null ? [] : [rankingText.fallen(fallen)]),
    ...(risen === null ? [] : [rankingText.risen(risen)]),
  ]
  if (parts.length === 0) return ''
  return rankingText.moves(formatPeriod(sameTimeLastYear(period)), listOf(parts))
}

function whoOf({ areas }: GroupMove): string {
  if (areas.length > mostNames) return rankingText.municipalities(areas.length)
  return listOf(areas.map(({ name }) => name))
}
