import { z } from 'zod'
import { BudgetReply } from './budget.ts'
import { CsvFormat } from './downloads.ts'
import { GoalList } from './goal-list.ts'
import { AsOfDate } from './query.ts'

/**
 * What the address of the page with goals and budget says of its figures, for a file at the page's address with an ending:
 * `/maal-og-budget.csv?pr=2019-06-04`. What else the page can say changes no figure and is passed over.
 */
export const GoalsFileQuery = z.object({ pr: AsOfDate.optional() })

export const GoalsCsvQuery = GoalsFileQuery.extend({ format: CsvFormat.optional() })

/** Everything that the page shows: the goals, and the budget with its follow-ups. */
export const GoalsFile = z.object({
  /** The day that it is known as of; today unless an earlier day was asked for. */
  asOf: z.iso.date(),
  retrievedOn: z.iso.date(),
  /** The page that shows the same. */
  page: z.string(),
  goals: GoalList,
  budget: BudgetReply,
})
export type GoalsFile = z.infer<typeof GoalsFile>
