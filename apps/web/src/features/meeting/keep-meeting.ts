import { apiUrl } from '../../paths.ts'
import { overviewEndpoints, reportEndpoints } from '@noegletal/contract'

/**
 * Keeps in this browser what a published report's meeting needs to come up again without a network: the page, its files and
 * its figures. `public/moede/offline.js` answers with them. What belongs to an earlier build of the pages is let go. Where
 * the browser has no service workers (an address without https), or no room, nothing is kept.
 */
export async function keepMeeting(id: string): Promise<void> {
  const build = startFiles()
  if (build.length === 0 || !('serviceWorker' in navigator)) return
  try {
    await navigator.serviceWorker.register('/moede/offline.js')
    await keep(id, build)
  } catch {
    // The meeting itself is none the worse.
  }
}

/** The scripts that the page starts with. Their names change with whatever is changed in the pages. */
function startFiles(): string[] {
  return [...document.querySelectorAll('script[type="module"]')]
    .map((script) => script.getAttribute('src') ?? '')
    .filter((path) => path.startsWith('/assets/'))
}

/** Keeps nothing when the server has another build than the page that is shown: the parts would not fit together. */
async function keep(id: string, build: readonly string[]): Promise<void> {
  const page = await fetch(window.location.pathname, { headers: { accept: 'text/html' } })
  const html = await page.clone().text()
  if (!build.every((path) => html.includes(path))) return
  const name = `moede ${build.join(' ')}`
  const cache = await caches.open(name)
  const figures = apiUrl(reportEndpoints.report.path, { params: { id } })
  await cache.addAll([...filesOfPage(), '/favicon.svg', figures])
  // Last, so that a page is never kept without its files.
  await cache.put(window.location.pathname, page)
  await forgetAllBut(name)
}

/** The files that this page has been made of, and what its frame has asked for. */
function filesOfPage(): string[] {
  const paths = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin }) => origin === window.location.origin)
    .filter(({ pathname }) => pathname.startsWith('/assets/') || pathname === site)
    .map(({ pathname, search }) => `${pathname}${search}`)
  return [...new Set(paths)]
}

const site = overviewEndpoints.site.path

async function forgetAllBut(kept: string): Promise<void> {
  const names = await caches.keys()
  const old = names.filter((name) => name.startsWith('moede ') && name !== kept)
  await Promise.all(old.map((name) => caches.delete(name)))
}
