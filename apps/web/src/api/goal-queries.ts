import type { PageSearch } from '../search.ts'
import { replyQuery } from './reply-query.ts'
import { goalEndpoints } from '@noegletal/contract'

type AsOf = Pick<PageSearch, 'pr'>

/** The own municipality's goals, with how they stand. */
export const goalsQuery = ({ pr }: AsOf) => replyQuery(goalEndpoints.goals, { query: { pr } })

/** Budget, follow-ups and spending, as published. */
export const budgetQuery = ({ pr }: AsOf) => replyQuery(goalEndpoints.budget, { query: { pr } })
