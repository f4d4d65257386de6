import { rankingText } from '../../text/ranking.ts'
import { moveWords } from './move-words.ts'
import { changeOfPlace, placeIn } from './own-place.ts'
import { groupName } from './ranking-description.ts'
import type { AreaName, RankingReply } from '@noegletal/contract'
import { sameTimeLastYear } from '@noegletal/domain'
import { formatPeriod, formatPlace, formatRank, placesMoved } from '@noegletal/format'

type Props = {
  readonly ranking: RankingReply
  readonly own: AreaName
}

/** The own municipality's place in words, how it has changed in a year, and where the figure has changed most. */
export function OwnPlace({ ranking, own }: Props) {
  const { period } = ranking
  if (period === null) return null
  const moves = moveWords(ranking)
  return (
    <>
      <p className="key-figure__place">{placeWords(ranking, own)}</p>
      {ranking.sentences.length > 0 && <p>{ranking.sentences.join(' ')}</p>}
      {moves !== '' && <p>{moves}</p>}
    </>
  )
}

function placeWords(ranking: RankingReply, own: AreaName): string {
  const { period, group, missing } = ranking
  if (period === null) return ''
  const when = formatPeriod(period)
  const place = placeIn(ranking, own.code)
  if (place === null) {
    const isMember = missing.some(({ area }) => area.code === own.code)
    return isMember
      ? rankingText.noPlace(own.name, when)
      : rankingText.notMember(own.name, groupName(group))
  }
  const change = changeOfPlace(ranking, own.code)
  const moved =
    change === null
      ? ''
      : ` ${rankingText.moved(
          placesMoved(change),
          formatPeriod(sameTimeLastYear(period)),
          formatRank({ rank: change.from.rank, isTied: false }),
        )}`
  return `${rankingText.place(own.name, formatPlace(place), when)}${moved}`
}
