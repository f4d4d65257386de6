import type { PageSearch } from '../search.ts'
import { forgivingQuery } from './forgiving-query.ts'
import { comparisonEndpoints } from '@noegletal/contract'

/** Every key figure for the municipalities of a group, and for areas named one by one. */
export const comparisonQuery = ({
  pr,
  gruppe,
  omraader,
}: Pick<PageSearch, 'pr' | 'gruppe' | 'omraader'>) =>
  forgivingQuery({
    endpoint: comparisonEndpoints.comparison,
    asked: { omraader, gruppe },
    toQuery: (names) => ({ pr, group: names.gruppe, areas: names.omraader }),
  })
