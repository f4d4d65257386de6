import { z } from 'zod'
import { AreaCode } from './area.ts'
import { GoalName } from './goal-name.ts'
import { CategorySlug, IndicatorSlug } from './indicator.ts'
import { Period } from './period.ts'

/** Which side of its level keeps a goal. A level itself keeps it; another area's figure must be passed. */
const side = z.enum(['lower', 'higher'])

const Level = z.object({ kind: z.literal('level'), side, level: z.number() })

/** A level for each period, or for whole years: `2019` holds for all months that have none of their own. */
const Path = z.object({
  kind: z.literal('path'),
  side,
  levels: z.array(z.object({ period: Period, level: z.number() })).min(1),
})

/** So much more or, negative, less than the average of the periods of `base`: "100 færre end i 2018". */
const Change = z.object({
  kind: z.literal('change'),
  base: Period,
  change: z.number().refine((change) => change !== 0),
})

/** Lower or higher than another area, period by period. */
const Relative = z.object({ kind: z.literal('relative'), side, area: AreaCode })

/** This place on a ranking or a better one. */
const Rank = z.object({ kind: z.literal('rank'), place: z.number().int().positive() })

/**
 * What the budget has for the year, looked up in the budget's own figures. These are another measure than the indicator's, so
 * that such a goal is stated beside the figures and never judged by them.
 */
const Budget = z.object({
  kind: z.literal('budget'),
  indicator: IndicatorSlug,
  category: CategorySlug,
})

export const GoalTarget = z.discriminatedUnion('kind', [
  Level,
  Path,
  Change,
  Relative,
  Rank,
  Budget,
])
export type GoalTarget = z.infer<typeof GoalTarget>

/** What somebody has decided that a series shall come to. An indicator can have several. */
export const Goal = z.object({
  name: GoalName,
  /** The goal in the words of whoever decided it, short enough for a table. */
  title: z.string().trim().min(1).max(160),
  indicator: IndicatorSlug,
  area: AreaCode,
  category: CategorySlug,
  /** The first and last period that it holds for, of the indicator's granularity; `til` is null while it has no end. */
  from: Period,
  til: Period.nullable(),
  target: GoalTarget,
  /** Who answers for it: a committee, an office. */
  owner: z.string().trim().min(1).nullable(),
  /** The document that it stands in. */
  source: z.string().trim().min(1),
  /** The day it was decided or presented; before that day nobody knew of it. Null when it is not known. */
  decidedOn: z.iso.date().nullable(),
  note: z.string().trim().min(1).nullable(),
})
export type Goal = z.infer<typeof Goal>

/** Whether a period is one that the goal holds for; periods of one granularity order as their texts do. */
export function goalHolds({ from, til }: Pick<Goal, 'from' | 'til'>, period: Period): boolean {
  return from <= period && (til === null || period <= til)
}

/** Which side of its level keeps the goal; null for one that has no side to be on. */
export function sideOf(target: GoalTarget): 'lower' | 'higher' | null {
  switch (target.kind) {
    case 'level':
    case 'path':
    case 'relative':
      return target.side
    case 'change':
      return target.change < 0 ? 'lower' : 'higher'
    case 'rank':
      return 'lower'
    case 'budget':
      return null
  }
}

/** The indicators that a goal names: its own, and the budget's. */
export function indicatorsOfGoal({ indicator, target }: Goal): IndicatorSlug[] {
  return target.kind === 'budget' ? [indicator, target.indicator] : [indicator]
}

/** The areas that a goal names: its own, and the one that it compares with. */
export function areasOfGoal({ area, target }: Goal): AreaCode[] {
  return target.kind === 'relative' ? [area, target.area] : [area]
}

/** Whether figures can ever say if it is met: what a budget has is stated beside them and not judged. */
export function isJudged({ target }: Pick<Goal, 'target'>): boolean {
  return target.kind !== 'budget'
}
