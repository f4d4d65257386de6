import type { FileFigure, FiguresFile, RankingReply } from '@noegletal/contract'
import { missingValue, numberValue, shownFigures } from '@noegletal/domain'
import { toAreaName } from '../dashboard.ts'
import { readRanking } from '../ranking/ranking.ts'
import { readSeries } from '../series/series.ts'
import type { View } from '../view.ts'
import { type FiguresQuestion, categoryOf, toFiguresFile } from './figures-file.ts'
import { pageOf } from './page-address.ts'

/** What the page shows of municipalities in order: by rank, then those without a figure, then what they are seen against. */
export async function readRankingFile(view: View, question: FiguresQuestion): Promise<FiguresFile> {
  const { slug, query } = question
  const { omraader: areas, kategori: category, gruppe: group, periode: period, til, pr } = query
  const ranking = await readRanking(view, { indicator: slug, category, group, period, pr })
  // The page around the ranking: its source, its dates and its notes are those of the areas over time.
  const reply = await readSeries(view, { indicator: slug, areas, category, til, pr })
  const { spaend, fra } = query
  const own = toAreaName(view.dashboard.own)
  const shown = shownFigures(reply, { own, search: { spaend, fra } })
  const figures = toRankedFigures(ranking)
  return {
    ...toFiguresFile({ view, reply, shown, page: pageOf(question) }),
    ranking: { group: ranking.group, order: ranking.order },
    simulated: figures.some(({ simulated }) => simulated),
    figures,
  }
}

function toRankedFigures(ranking: RankingReply): FileFigure[] {
  const { indicator, category: slug, period } = ranking
  if (period === null) return []
  const category = categoryOf(indicator, slug)
  const whole = { period, category, rank: null, note: null }
  return [
    ...ranking.ranked.map(({ area, number, rank, preliminary, simulated }) => ({
      ...whole,
      area,
      value: numberValue(number),
      rank,
      preliminary,
      simulated,
    })),
    ...ranking.missing.map(({ area, reason, gap }) => ({
      ...whole,
      area,
      value: missingValue(reason),
      preliminary: false,
      simulated: false,
      note: gap,
    })),
    ...ranking.references.map((reference) => ({ ...whole, ...reference })),
  ]
}
