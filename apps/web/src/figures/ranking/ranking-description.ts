import { keyFigureText } from '../../text/key-figure.ts'
import { rankingText } from '../../text/ranking.ts'
import { placeIn } from './own-place.ts'
import type { AreaName, RankedMunicipality, RankingReply } from '@noegletal/contract'
import { numberValue } from '@noegletal/domain'
import { formatFigure, formatNumber, formatPeriod, formatPlace } from '@noegletal/format'

const { description: text } = rankingText

/** A group inside a sentence: "hele landet", "landsdel Østjylland", "RAR Vestjylland". */
export function groupName({ kind, name }: Pick<AreaName, 'kind' | 'name'>): string {
  return kind === 'country' || kind === 'landsdel'
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name
}

/** What the picture shows in at most three sentences: what and whose, the own place, the lowest and the highest. */
export function rankingDescription(reply: RankingReply, own: AreaName): string {
  const { indicator, group, ranked, period } = reply
  if (period === null) return indicator.title
  const place = placeIn(reply, own.code)
  const figure = ranked.find(({ area }) => area.code === own.code)
  return [
    text.shows({
      title: indicator.title,
      measure: indicator.measure,
      count: formatNumber(ranked.length, 0),
      group: groupName(group),
      period: formatPeriod(period),
    }),
    place && figure ? text.own(own.name, formatPlace(place), figureOf(figure, reply)) : null,
    endsSentence(reply),
  ]
    .filter((sentence) => sentence !== null)
    .join(' ')
}

function endsSentence(reply: RankingReply): string | null {
  const byNumber = reply.ranked.toSorted((a, b) => a.number - b.number)
  const [lowest] = byNumber
  const highest = byNumber.at(-1)
  if (!lowest || !highest || lowest === highest) return null
  const [low, high] = [lowest, highest].map((one) => text.end(one.area.name, figureOf(one, reply)))
  const sentence = text.ends(low ?? '', high ?? '')
  const isPreliminary = reply.ranked.some(({ preliminary }) => preliminary)
  return isPreliminary
    ? `${sentence.replace(/[.]$/, '')}; ${keyFigureText.description.preliminary}.`
    : sentence
}

function figureOf({ number }: RankedMunicipality, { indicator }: RankingReply): string {
  return formatFigure(numberValue(number), indicator)
}
