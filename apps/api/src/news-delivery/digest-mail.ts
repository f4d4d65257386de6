import type { NewsItem } from '@noegletal/contract'
import { itemMark } from '../news/item-mark.ts'
import type { Digest } from './digest.ts'
import { type MailFrame, digestHtml } from './digest-html.ts'
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

/** A digest as a mail: the same words twice, as plain text and as HTML that loads nothing. */
export function digestMail(
  digest: Digest,
  frame: MailFrame,
): { readonly subject: string; readonly text: string; readonly html: string } {
  const subject = digestSubject(digest)
  return { subject, text: digestText(digest, frame), html: digestHtml(digest, frame) }
}

function digestText(digest: Digest, frame: MailFrame): string {
  const { origin, why, accountUrl, newsUrl, unsubscribeUrl } = frame
  const groups = digest.groups.flatMap(({ kind, items }) => [
    kindHeading[kind].toUpperCase(),
    ...items.map((item) => itemText(item, origin)),
    rulesOf(items).join('\n'),
  ])
  const parts = [
    digestLead(digest),
    ...(digest.simulated ? [simulatedWords] : []),
    ...groups,
    digest.lookedAt,
    `${allNewsWords}:\n${newsUrl}`,
    '-- ',
    `${why}\n${changeWords}: ${accountUrl}\n${unsubscribeWords}: ${unsubscribeUrl}`,
  ]
  return `${parts.join('\n\n')}\n`
}

function itemText(item: NewsItem, origin: string): string {
  return `* ${item.text}${itemMark(item)}\n  ${origin}${item.href}`
}
