/** Whether an `If-None-Match` header names the entity tag, by weak comparison (RFC 9110, 13.1.2). */
export function matchesEtag(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  if (header === etag || header.trim() === '*') return true
  const wanted = opaque(etag)
  return header.split(',').some((tag) => opaque(tag) === wanted)
}

// Our own tags hold no comma, so splitting at commas cannot cut one of them in two.
function opaque(tag: string): string {
  return tag.trim().replace(/^W\//, '')
}
