import { type ShownChanges, areaNames, shownChanges } from '../../changed-figures.ts'
import type { ShownPage } from '../view.ts'
import type { RankingReply } from '@noegletal/contract'

/**
 * Which of the figures in order are different today, and of those behind the places over time the ones of the
 * municipalities that have a line.
 */
export function changesOfRanking(ranking: RankingReply, { shown, reply }: ShownPage): ShownChanges {
  const names = new Map(
    [...ranking.ranked, ...ranking.missing, ...ranking.references].map(({ area }) => [
      area.code,
      area.name,
    ]),
  )
  const overTime = shownChanges(reply, { periods: shown.periods, nameOf: areaNames(shown) })
  const ranked = ranking.changes.map((change) => ({
    ...change,
    name: names.get(change.area) ?? '',
  }))
  const behind = overTime.figures.filter(
    ({ area, period }) => period !== ranking.period && names.has(area),
  )
  return { count: ranked.length + behind.length, figures: [...ranked, ...behind] }
}
