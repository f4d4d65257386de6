import { parseSearchText, toSearchText } from '../search.ts'
import { ErrorPage } from './ErrorPage.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'
import { routeTree } from './routes.ts'
import type { QueryClient } from '@tanstack/react-query'
import { type RouterHistory, createBrowserHistory, createRouter } from '@tanstack/react-router'

/** The router over the browser's address bar, or over a history of its own. */
export function createPageRouter(
  queryClient: QueryClient,
  history: RouterHistory = createBrowserHistory(),
) {
  const router = createRouter({
    routeTree,
    history,
    context: { queryClient },
    parseSearch: parseSearchText,
    stringifySearch: toSearchText,
    // Only what PageSearch knows reaches a page.
    search: { strict: true },
    // The page that is shown stays until the next one has its figures.
    defaultPendingMs: Infinity,
    defaultPreload: 'intent',
    // How old an answer may be is the query client's business.
    defaultPreloadStaleTime: 0,
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFoundPage,
    scrollRestoration: true,
  })

  // Whoever cannot see that the page changed hears its new title.
  router.subscribe('onRendered', ({ pathChanged, fromLocation }) => {
    if (fromLocation && pathChanged) document.querySelector('h1')?.focus({ preventScroll: true })
  })
  return router
}
