import { Goal, Indicator, Period } from '@noegletal/domain'
import { z } from 'zod'
import { ShownGoal } from './goals.ts'
import { AsOfDate } from './query.ts'
import { AreaName, IndicatorSummary } from './response.ts'

export const GoalQuery = z.strictObject({
  /** Only the goals of this indicator. */
  indicator: Indicator.shape.slug.optional(),
  pr: AsOfDate.optional(),
})
export type GoalQuery = z.infer<typeof GoalQuery>

/** The numbers that a status rests on; null where that kind of goal has none. */
export const GoalNumbers = z.object({
  /** Averages so far, each period by itself, or the newest alone; null for a goal that cannot be judged. */
  basis: z.enum(['average', 'each', 'newest']).nullable(),
  periods: z.array(Period),
  average: z.number().nullable(),
  newest: z.number().nullable(),
  level: z.number().nullable(),
  /** What the rest of the year must average. */
  needed: z.number().nullable(),
  /** How many periods keep the goal. */
  kept: z.number().int().nullable(),
  preliminary: z.number().int(),
  missing: z.number().int(),
  left: z.number().int(),
  simulated: z.boolean(),
})
export type GoalNumbers = z.infer<typeof GoalNumbers>

export const ListedGoal = ShownGoal.extend({
  indicator: IndicatorSummary,
  /** Null for the total. */
  categoryTitle: z.string().nullable(),
  /** As it was written. */
  goal: Goal,
  numbers: GoalNumbers,
})
export type ListedGoal = z.infer<typeof ListedGoal>

/** The goals of the own municipality that were known on the day. */
export const GoalList = z.object({
  asOf: z.iso.date().nullable(),
  area: AreaName,
  goals: z.array(ListedGoal),
  /** Figures that have both a budget goal and an effort goal, and which of them are met. */
  classes: z.array(
    z.object({
      indicator: IndicatorSummary,
      categoryTitle: z.string().nullable(),
      class: z.enum(['both', 'only-effort', 'only-budget', 'neither', 'unknown']),
      /** Why it cannot be said, for `unknown`. */
      why: z.string().nullable(),
    }),
  ),
  /** Figures that have only one of the two, so that they are in no class; empty where no effort goal has been set at all. */
  lone: z.array(
    z.object({
      indicator: IndicatorSummary,
      categoryTitle: z.string().nullable(),
      has: z.enum(['budget', 'effort']),
    }),
  ),
  changedSince: z.number().int(),
  simulated: z.boolean(),
})
export type GoalList = z.infer<typeof GoalList>
