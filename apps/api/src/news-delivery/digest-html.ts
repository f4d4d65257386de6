import type { NewsItem } from '@noegletal/contract'
import { itemMark } from '../news/item-mark.ts'
import type { Digest } from './digest.ts'
import {
  allNewsWords,
  changeWords,
  digestLead,
  digestSubject,
  kindHeading,
  rulesOf,
  simulatedWords,
  unsubscribeWords,
} from './digest-words.ts'

/** Everything that a mail says besides the news. */
export type MailFrame = {
  /** The product's public address, without a slash at the end. */
  readonly origin: string
  /** Why the reader gets it. */
  readonly why: string
  readonly accountUrl: string
  readonly newsUrl: string
  readonly unsubscribeUrl: string
}

// A mail brings its styles in its elements: mail programs drop stylesheets, and nothing is fetched from anywhere.
const styles = {
  body: 'margin:0;padding:24px 16px;background:#fff;color:#1a1a1a;font:16px/1.5 Arial,sans-serif',
  main: 'max-width:640px;margin:0 auto',
  h1: 'margin:0 0 8px;font-size:24px;line-height:1.25',
  h2: 'margin:32px 0 8px;font-size:18px;line-height:1.3',
  list: 'margin:0;padding:0 0 0 20px',
  item: 'margin:0 0 12px',
  quiet: 'margin:8px 0;color:#545454;font-size:14px',
  notice: 'margin:16px 0;padding:12px 16px;border-left:4px solid #8a5a00;background:#fff4d6',
  link: 'color:#0059b3',
  footer: 'margin:32px 0 0;padding:16px 0 0;border-top:1px solid #bfbfbf',
} as const

/** A digest as a page of its own. */
export function digestHtml(digest: Digest, frame: MailFrame): string {
  const { why, accountUrl, newsUrl, unsubscribeUrl } = frame
  const subject = escapeHtml(digestSubject(digest))
  const notice = digest.simulated
    ? `<p style="${styles.notice}">${escapeHtml(simulatedWords)}</p>\n`
    : ''
  return `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${subject}</title>
</head>
<body style="${styles.body}">
<main style="${styles.main}">
<h1 style="${styles.h1}">${subject}</h1>
<p style="margin:0 0 16px">${escapeHtml(digestLead(digest))}</p>
${notice}${digest.groups.map((group) => groupHtml(group, frame)).join('\n')}
<p style="${styles.quiet}">${escapeHtml(digest.lookedAt)}</p>
<p>${link(newsUrl, allNewsWords)}</p>
<footer style="${styles.footer}">
<p style="${styles.quiet}">${escapeHtml(why)}</p>
<p style="${styles.quiet}">${link(accountUrl, changeWords)} · ${link(unsubscribeUrl, unsubscribeWords)}</p>
</footer>
</main>
</body>
</html>
`
}

function groupHtml({ kind, items }: Digest['groups'][number], frame: MailFrame): string {
  const rules = rulesOf(items).map((rule) => `<p style="${styles.quiet}">${escapeHtml(rule)}</p>`)
  return `<h2 style="${styles.h2}">${escapeHtml(kindHeading[kind])}</h2>
<ul style="${styles.list}">
${items.map((item) => itemHtml(item, frame)).join('\n')}
</ul>
${rules.join('\n')}`
}

function itemHtml(item: NewsItem, { origin }: MailFrame): string {
  const title = link(`${origin}${item.href}`, item.indicator.title)
  return `<li style="${styles.item}"><strong>${title}</strong><br>${escapeHtml(`${item.text}${itemMark(item)}`)}</li>`
}

function link(url: string, words: string): string {
  return `<a href="${escapeHtml(url)}" style="${styles.link}">${escapeHtml(words)}</a>`
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
