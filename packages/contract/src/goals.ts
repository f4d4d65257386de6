import { CategorySlug, GoalName, Period } from '@noegletal/domain'
import { z } from 'zod'

export const GoalStatus = z.enum(['met', 'on-the-way', 'not-met', 'unknown'])
export type GoalStatus = z.infer<typeof GoalStatus>

/** A goal as a page shows it beside the figures that it is about. */
export const ShownGoal = z.object({
  name: GoalName,
  title: z.string(),
  category: CategorySlug,
  from: Period,
  til: Period.nullable(),
  status: GoalStatus,
  /** "Mål: lavere end Region Midtjylland – opfyldt", "Budget 2019: 3.406". */
  line: z.string(),
  /** The rule that decided the status. */
  rule: z.string(),
  /** How far it is by the figures so far, or why that cannot be said. */
  progress: z.string(),
  /** What the rest of the year must average; null where there is no average, or nothing left of the year. */
  rest: z.string().nullable(),
  /** What it asks for in each period; empty for a budget, which is another measure than the figures. */
  levels: z.array(z.object({ period: Period, level: z.number() })),
  owner: z.string().nullable(),
  source: z.string(),
  decidedOn: z.iso.date().nullable(),
  note: z.string().nullable(),
})
export type ShownGoal = z.infer<typeof ShownGoal>
