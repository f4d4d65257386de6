import { ApiError } from './api-error.ts'
import { QueryClient } from '@tanstack/react-query'

/** The page's memory of answers. Figures change with an import, a few times a month, so a minute old is fresh. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000, // milliseconds
        gcTime: 30 * 60_000,
        refetchOnWindowFocus: true,
        // A browser that takes itself to be without a network would wait in silence; a question that fails is told of.
        networkMode: 'always',
        retry: (failures, error) => failures < 1 && isWorthAnotherTry(error),
      },
      mutations: { networkMode: 'always' },
    },
  })
}

// What the server refused once it refuses again.
function isWorthAnotherTry(error: Error): boolean {
  return !(error instanceof ApiError) || error.status === 0 || error.status >= 500
}
