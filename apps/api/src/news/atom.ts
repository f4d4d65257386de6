/** What a feed says; times are ISO times, addresses are whole. */
export type Feed = {
  /** An address that never changes its meaning. */
  readonly id: string
  /** Where the feed itself is. */
  readonly self: string
  readonly page: string
  readonly title: string
  readonly author: string
  readonly updated: string
  readonly entries: readonly FeedEntry[]
}

export type FeedEntry = {
  readonly id: string
  readonly page: string
  readonly title: string
  readonly published: string
  readonly updated: string
  /** Who published the figures. */
  readonly source: string
  readonly paragraphs: readonly string[]
}

/**
 * A feed as Atom (RFC 4287), in Danish. Few elements and no library: what must be right is the escaping, and the libraries
 * that there are rest on an XML writer that is no longer kept.
 */
export function writeAtom({ id, self, page, title, author, updated, entries }: Feed): string {
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="da">',
    element('id', id),
    element('title', title),
    element('updated', updated),
    `<author>${element('name', author)}</author>`,
    link('self', 'application/atom+xml', self),
    link('alternate', 'text/html', page),
    ...entries.map(writeEntry),
    '</feed>',
  ]
  return `${lines.join('\n')}\n`
}

function writeEntry(entry: FeedEntry): string {
  const { id, page, title, published, updated, source, paragraphs } = entry
  const html = paragraphs.map((text) => `<p>${escapeXml(text)}</p>`).join('')
  return [
    '<entry>',
    element('id', id),
    element('title', title),
    element('published', published),
    element('updated', updated),
    link('alternate', 'text/html', page),
    element('summary', `Kilde: ${source}`),
    // Escaped twice: once as HTML, and that as XML.
    `<content type="html">${escapeXml(html)}</content>`,
    '</entry>',
  ].join('\n')
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`
}

function link(rel: string, type: string, href: string): string {
  return `<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Characters that XML 1.0 has no way to write are left out: most control characters, and halves of a surrogate pair. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/[&<>"']/g, (character) => references[character] ?? character)
}
