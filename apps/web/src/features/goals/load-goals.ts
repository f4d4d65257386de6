import { budgetQuery, goalsQuery } from '../../api/goal-queries.ts'
import type { PageSearch } from '../../search.ts'
import type { QueryClient } from '@tanstack/react-query'

/** Asks for everything that the page shows at once. */
export async function loadGoals(
  queryClient: QueryClient,
  search: Pick<PageSearch, 'pr'>,
): Promise<void> {
  await Promise.all([
    queryClient.ensureQueryData(goalsQuery(search)),
    queryClient.ensureQueryData(budgetQuery(search)),
  ])
}
