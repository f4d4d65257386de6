import { createQueryClient } from '../api/query-client.ts'
import { IgnoredNames } from '../app/IgnoredSearch.tsx'
import { createPageRouter } from '../app/router.ts'
import { parseSearchText, readSearch } from '../search.ts'
import { type Answers, answers } from './answers.ts'
import { giveWhatIsMissing } from './give-what-is-missing.ts'
import { QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { cleanup, configure, render, screen } from '@testing-library/react'
import { vi } from 'vitest'

// A page that comes in a file of its own takes its time on a busy machine.
configure({ asyncUtilTimeout: 4500 })

/** A question that changes something, as the server got it. */
export type Sent = { readonly method: string; readonly url: string; readonly body: unknown }

type Server = { answers: Answers; readonly asked: string[]; readonly sent: Sent[] }

/**
 * A server in the place of the network; `answers` may be changed while the page is open. An address with its query comes
 * before the same without. What is asked by another method than GET is answered by `POST /api/…`, where that is said.
 */
export function serve(answersByPath: Answers): Server {
  const server: Server = { answers: answersByPath, asked: [], sent: [] }
  vi.stubGlobal('fetch', (url: string, { method = 'GET', body }: RequestInit = {}) => {
    server.asked.push(url)
    if (method !== 'GET') {
      server.sent.push({ method, url, body: typeof body === 'string' ? JSON.parse(body) : null })
    }
    const path = new URL(url, 'http://server').pathname
    const { answers: known } = server
    const answer = known[`${method} ${path}`] ?? known[url] ?? known[path]
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
  giveWhatIsMissing()
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
