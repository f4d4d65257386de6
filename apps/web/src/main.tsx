// oxlint-disable-next-line import/no-unassigned-import -- it only sets something, before anything else is loaded
import './without-compiling.ts'
import { createQueryClient } from './api/query-client.ts'
import { IgnoredNames } from './app/IgnoredSearch.tsx'
import { createPageRouter } from './app/router.ts'
import { parseSearchText, readSearch } from './search.ts'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode, startTransition } from 'react'
import { createRoot } from 'react-dom/client'

void start()

async function start(): Promise<void> {
  // A task of its own, so that the browser can answer between reading the script and running it.
  await new Promise((next) => {
    setTimeout(next)
  })

  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no element with the id root')

  const { ignored } = readSearch(parseSearchText(window.location.search))
  const queryClient = createQueryClient()
  const router = createPageRouter(queryClient)

  // Until the first page has its figures, the words in index.html stay. An await outside a function would stop the pages
  // that come in files of their own: they import from this one, and would wait for it to end.
  await router.load()

  // A transition is drawn a few milliseconds at a time, so that a slow telephone can scroll and tap meanwhile.
  startTransition(() => {
    createRoot(root).render(
      <StrictMode>
        <QueryClientProvider client={queryClient}>
          <IgnoredNames value={ignored}>
            <RouterProvider router={router} />
          </IgnoredNames>
        </QueryClientProvider>
      </StrictMode>,
    )
  })
}
