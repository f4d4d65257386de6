import type { AreaName, FiguresFile, ShownGoal } from '@noegletal/contract'
import {
  type Indicator,
  type Period,
  type ShownPoint,
  shownFigures,
  total,
} from '@noegletal/domain'
import { readBreakdown } from '../breakdown/breakdown.ts'
import { readGoals } from '../goals/known-goals.ts'
import { toShownGoal } from '../goals/shown-goal.ts'
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
    goals: await goalsOf(view, reply),
    figures: files.flatMap(({ figures }) => figures),
  }
}

/** The goals of the total and of every category, where it is the own municipality that is split. */
async function goalsOf(
  view: View,
  { indicator, area }: { readonly indicator: Indicator; readonly area: AreaName },
): Promise<ShownGoal[]> {
  if (area.code !== view.dashboard.own.code) return []
  const goals = await readGoals(view, { indicator: indicator.slug, asOf: view.asOf })
  return goals.map(toShownGoal)
}

function pointsAt(
  points: readonly ShownPoint[],
  periods: readonly Period[],
): (ShownPoint | null)[] {
  const byPeriod = new Map(points.map((point) => [point.period, point]))
  return periods.map((period) => byPeriod.get(period) ?? null)
}
