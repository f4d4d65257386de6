import type { KeptSubscription } from '@noegletal/store'
import type { Dashboard } from '../dashboard.ts'
import type { Digest } from './digest.ts'
import { digestMail } from './digest-mail.ts'
import { whyWords } from './digest-words.ts'
import type { MailMessage } from './messages.ts'
import { createUnsubscribeToken } from './unsubscribe-token.ts'

type Writing = {
  readonly digest: Digest
  readonly subscription: KeptSubscription
  /** The last publication that it tells of. */
  readonly told: number
  readonly dashboard: Dashboard
}

type Sender = {
  /** The product's public address, without a slash at the end. */
  readonly origin: string
  /** Signs the links that unsubscribe. */
  readonly secret: string
}

/** The mail to one subscriber, ready to be sent. */
export function toDigestMessage(
  { digest, subscription, told, dashboard }: Writing,
  { origin, secret }: Sender,
): MailMessage {
  const { id, rhythm, themes, email } = subscription
  const titles = dashboard.catalogue.themes
    .filter(({ slug }) => themes.includes(slug))
    .map(({ title }) => title)
  const unsubscribeUrl = `${origin}/afmeld/${createUnsubscribeToken(id, secret)}`
  const mail = digestMail(digest, {
    origin,
    why: whyWords(digest, { rhythm, themes: titles }),
    accountUrl: `${origin}/konto`,
    newsUrl: `${origin}${newsPath(digest, dashboard)}`,
    unsubscribeUrl,
  })
  return {
    ...mail,
    to: email,
    unsubscribeUrl,
    messageId: `<nyt-${id}-${told}@${new URL(origin).hostname}>`,
  }
}

function newsPath({ imports, area }: Digest, { own }: Dashboard): string {
  const [first] = imports
  const names = new URLSearchParams({
    ...(first !== undefined && imports.length === 1 && { import: String(first.id) }),
    ...(area.code !== own.code && { omraade: area.code }),
  })
  return names.size === 0 ? '/nyt' : `/nyt?${names.toString()}`
}
