import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { launchBrowser } from './browser.ts'
import { pages } from './pages.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const known = pages.filter((path) => /^\/($|\?|noegletal|sammenlign)/.test(path))

it.each([
  ...known,
  '/?pr=2019-06-04&omraader=657,000',
  '/sammenlign?pr=2019-06-04&gruppe=000&omraader=657',
  '/noegletal/sygedagpengeforloeb?omraader=657,825&kategori=over-52-uger&til=2019M03',
])('%s: the page asks for all that the server names beforehand', async (path) => {
  const page = await browser.newPage()
  const named = new Set<string>()
  const asked = new Set<string>()
  // The page without the server's names, so that only the page itself asks.
  await page.route(
    ({ pathname }) => !/^\/(api|assets)\//.test(pathname),
    async (route) => {
      const reply = await route.fetch()
      const { link = '', ...headers } = reply.headers()
      for (const [, url = ''] of link.matchAll(/<([^>]+)>/g)) named.add(url)
      await route.fulfill({ response: reply, headers })
    },
  )
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url())
    asked.add(pathname + decodeURIComponent(search))
  })

  await page.goto(`${inject('herning')}${path}`)
  // On a busy machine the network is idle before the page's script has begun to ask.
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')

  expect([...named].filter((url) => url.startsWith('/api/')).length).toBeGreaterThan(1)
  expect([...named].filter((url) => !asked.has(decodeURIComponent(url)))).toEqual([])
  await page.close()
})
