// The service worker of the meetings: what `keep-meeting.ts` has kept in this browser answers where the network does not. It
// sees only pages that began under /moede/, and answers nothing for them once they have gone on to another page.

const patience = 5000 // ms before a network that does not answer counts as none

addEventListener('install', () => skipWaiting())

addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method === 'GET' && isOfMeeting(request)) event.respondWith(answer(request))
})

function isOfMeeting({ mode, url, referrer }) {
  const from = mode === 'navigate' ? url : referrer
  return URL.canParse(from) && new URL(from).pathname.startsWith('/moede/')
}

/** The network's answer before what was kept, but for files whose name changes with their bytes: those are never stale. */
async function answer(request) {
  const kept = await caches.match(request, {
    ignoreSearch: request.mode === 'navigate',
    ignoreVary: true,
  })
  if (kept === undefined) return fetch(request)
  if (new URL(request.url).pathname.startsWith('/assets/')) return kept
  // Only until the network begins to answer: a figure that comes slowly after that is not cut off in the middle.
  const giveUp = new AbortController()
  const waiting = setTimeout(() => giveUp.abort(), patience)
  try {
    const reply = await fetch(request, { signal: giveUp.signal })
    return reply.status >= 500 ? kept : reply
  } catch {
    return kept
  } finally {
    clearTimeout(waiting)
  }
}
