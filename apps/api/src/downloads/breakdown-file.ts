import type { FiguresFile } from '@noegletal/contract'
import { type Period, type ShownPoint, shownFigures, total } from '@noegletal/domain'
import { readBreakdown } from '../breakdown/breakdown.ts'
import type { View } from '../view.ts'
import { type FiguresQuestion, toFiguresFile } from './figures-file.ts'
import { pageOf } from './page-address.ts'

/** What the page shows of an indicator that is split: the total and every category of one area, each over the same periods. */
export async function readBreakdownFile(
  view: View,
  question: FiguresQuestion,
): Promise<FiguresFile> {
  const { slug, query } = question
  const { omraade, til, pr, spaend, fra } = query
  const reply = await readBreakdown(view, { indicator: slug, area: omraade, til, pr })
  const { area } = reply
  const parts = [{ slug: total, points: reply.total }, ...reply.categories]
  const series = parts.map(({ points }) => ({ area, points }))
  const whole = shownFigures(
    { ...reply, category: total, series },
    { own: area, search: { spaend, fra } },
  )
  const page = pageOf(question)
  const files = parts.map((part) => {
    const points = pointsAt(part.points, whole.periods)
    const shown = { ...whole, category: part.slug, series: [{ area, points }] }
    return toFiguresFile({ view, reply, shown, page })
  })
  return {
    ...toFiguresFile({ view, reply, shown: whole, page }),
    categories: files.flatMap(({ categories }) => categories),
    figures: files.flatMap(({ figures }) => figures),
  }
}

function pointsAt(
  points: readonly ShownPoint[],
  periods: readonly Period[],
): (ShownPoint | null)[] {
  const byPeriod = new Map(points.map((point) => [point.period, point]))
  return periods.map((period) => byPeriod.get(period) ?? null)
}
