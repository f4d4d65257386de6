import type { PageSearch } from '../search.ts'
import { replyQuery } from './reply-query.ts'
import { comparisonEndpoints } from '@noegletal/contract'

/** Every key figure for the municipalities of a group, and for areas named one by one. */
export const comparisonQuery = ({
  pr,
  gruppe,
  omraader,
}: Pick<PageSearch, 'pr' | 'gruppe' | 'omraader'>) =>
  replyQuery(comparisonEndpoints.comparison, { query: { pr, group: gruppe, areas: omraader } })
