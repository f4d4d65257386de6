import { siteQuery } from '../api/overview-queries.ts'
import { readSearch } from '../search.ts'
import { Layout } from './Layout.tsx'
import { WithoutFrame } from './WithoutFrame.tsx'
import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, retainSearchParams } from '@tanstack/react-router'

/** What every page has: its frame, and an address of which only what is known reaches it. */
export const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  validateSearch: (raw: Record<string, unknown>) => readSearch(raw).search,
  search: { middlewares: [retainSearchParams(['pr'])] },
  loaderDeps: ({ search: { pr } }) => ({ pr }),
  loader: ({ context: { queryClient }, deps }) => queryClient.ensureQueryData(siteQuery(deps)),
  component: Layout,
  errorComponent: WithoutFrame,
})
