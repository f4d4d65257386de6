import { BudgetQuery, BudgetReply } from './budget.ts'
import { GoalList, GoalQuery } from './goal-list.ts'

/** Goals and budget; apart from the other addresses, so that the front page need not load what they answer. */
export const goalEndpoints = {
  goals: { path: '/api/v1/goals', query: GoalQuery, response: GoalList },
  budget: { path: '/api/v1/budget', query: BudgetQuery, response: BudgetReply },
} as const
