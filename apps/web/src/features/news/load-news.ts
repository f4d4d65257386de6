import { newsQuery } from '../../api/news-query.ts'
import { importsQuery } from '../../api/queries.ts'
import type { PageSearch } from '../../search.ts'
import type { QueryClient } from '@tanstack/react-query'

/** Asks for everything that the page shows at once. */
export async function loadNews(
  queryClient: QueryClient,
  search: Pick<PageSearch, 'pr' | 'siden' | 'import' | 'omraade'>,
): Promise<void> {
  await Promise.all([
    queryClient.ensureQueryData(newsQuery(search)),
    queryClient.ensureQueryData(importsQuery()),
  ])
}
