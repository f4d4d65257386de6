import { createQueryClient } from '../api/query-client.ts'
import { IgnoredNames } from '../app/IgnoredSearch.tsx'
import { createPageRouter } from '../app/router.ts'
import { parseSearchText, readSearch } from '../search.ts'
import { type Answers, answers } from './answers.ts'
import { QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { cleanup, render, screen } from '@testing-library/react'
import { vi } from 'vitest'

/** A server in the place of the network; `answers` may be changed while the page is open. */
export function serve(answersByPath: Answers): { answers: Answers; readonly asked: string[] } {
  const server = { answers: answersByPath, asked: [] as string[] }
  vi.stubGlobal('fetch', (url: string) => {
    server.asked.push(url)
    const answer = server.answers[new URL(url, 'http://server').pathname]
    if (answer === undefined) return Promise.reject(new TypeError('Failed to fetch'))
    return Promise.resolve(answer instanceof Response ? answer.clone() : Response.json(answer))
  })
  return server
}

/** The whole web app, opened at an address as a reader opens it. */
export async function openPage(
  address: string,
  more: Answers = {},
): Promise<ReturnType<typeof serve> & { readonly address: () => string }> {
  cleanup()
  vi.stubGlobal('scrollTo', () => undefined)
  const server = serve(answers(more))
  const queryClient = createQueryClient()
  queryClient.setDefaultOptions({ queries: { retry: false } })
  const history = createMemoryHistory({ initialEntries: [address] })
  const router = createPageRouter(queryClient, history)
  await router.load()
  render(
    <QueryClientProvider client={queryClient}>
      <IgnoredNames value={readSearch(parseSearchText(address.split('?')[1] ?? '')).ignored}>
        <RouterProvider router={router} />
      </IgnoredNames>
    </QueryClientProvider>,
  )
  await screen.findByRole('heading', { level: 1 })
  return Object.assign(server, { address: () => history.location.href })
}
