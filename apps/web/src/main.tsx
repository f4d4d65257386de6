import { createQueryClient } from './api/query-client.ts'
import { createPageRouter } from './app/router.ts'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id root')

const queryClient = createQueryClient()
const router = createPageRouter(queryClient)

// Until the first page has its figures, the words in index.html stay.
await router.load()

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)
