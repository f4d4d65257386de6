import type { NewsReply } from '@noegletal/contract'
import type { Administration, KeptSubscription, KeptWebhook, Outbox } from '@noegletal/store'
import type { Clock } from '../clock.ts'
import { readImports } from '../imports/published-imports.ts'
import { readNews } from '../news/news.ts'
import type { OpenView } from '../view.ts'
import { gatherDigest } from './digest.ts'
import { toDigestMessage } from './digest-message.ts'
import { isDue } from './rhythm.ts'

type ReadSender = () => Promise<Parameters<typeof toDigestMessage>[1]>

export type WritingParts = {
  readonly administration: Pick<
    Administration,
    'publications' | 'subscriptions' | 'webhooks' | 'outbox'
  >
  readonly openView: OpenView
  readonly clock: Clock
  /** How a mail is made; null where no mail is sent. */
  readonly readSender: ReadSender | null
  /** Told of somebody who could not be looked at; the others are none the worse. */
  readonly logFailure: (error: unknown) => void
}

/** Notes what readers can see now that they could not before: what is dated in the future not until its day has come. */
export async function noticePublications(parts: WritingParts): Promise<void> {
  const { administration, openView, clock } = parts
  const imports = await openView(undefined, readImports)
  const inOrder = imports.toSorted(
    (a, b) => a.publishedOn.localeCompare(b.publishedOn) || a.id - b.id,
  )
  administration.publications.notice(
    inOrder.map(({ id }) => id),
    clock().toISOString(),
  )
}

/** Writes down what is to be sent, to everybody for whom it is time and something is new, once. */
export async function writeDown(parts: WritingParts): Promise<void> {
  const { administration, readSender, logFailure } = parts
  const { subscriptions, webhooks } = administration
  const read = rememberNews(parts.openView)
  for (const webhook of webhooks.all()) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other leaves room for readers
    await tellWebhook(parts, webhook, read).catch(logFailure)
  }
  if (readSender === null) return
  for (const subscription of subscriptions.all()) {
    // oxlint-disable-next-line no-await-in-loop -- as above
    await tellSubscriber({ ...parts, readSender }, subscription, read).catch(logFailure)
  }
}

type ReadNews = (importId: number, area: string | undefined) => Promise<NewsReply>

/** Most subscribers ask for the same area, so what an import brought to it is worked out once. */
function rememberNews(openView: OpenView): ReadNews {
  const known = new Map<string, Promise<NewsReply>>()
  return (importId, area) => {
    const key = `${importId} ${area ?? ''}`
    const reply =
      known.get(key) ??
      openView(undefined, (view) =>
        readNews(view, { import: importId, ...(area !== undefined && { area }) }),
      )
    known.set(key, reply)
    return reply
  }
}

/** One message for each import. */
async function tellWebhook(
  { administration, clock }: WritingParts,
  webhook: KeptWebhook,
  read: ReadNews,
): Promise<void> {
  const { publications, outbox } = administration
  let receiver: Receiver = webhook
  for (const { number: told, import: id } of publications.after(webhook.told)) {
    // oxlint-disable-next-line no-await-in-loop -- each follows the one before
    const news = await read(id, undefined)
    const message = news.items.length === 0 ? null : { body: JSON.stringify(news) }
    if (!tell(outbox, { channel: 'webhook', receiver, told, now: clock(), message })) return
    receiver = { id: webhook.id, told }
  }
}

/** One message for all imports since the last, when it is time. */
async function tellSubscriber(
  parts: WritingParts & { readonly readSender: ReadSender },
  subscription: KeptSubscription,
  read: ReadNews,
): Promise<void> {
  const { administration, openView, clock, readSender } = parts
  const { rhythm, told: toldBefore, toldAt } = subscription
  const fresh = administration.publications.after(toldBefore)
  const isQuiet = fresh.length === 0 && rhythm === 'each-import'
  if (isQuiet || !isDue(rhythm, toldAt, clock())) return

  const dashboard = await openView(undefined, async (view) => view.dashboard)
  // A group of one's own may have been taken away since it was chosen.
  const area = dashboard.catalogue.areas.find(({ code }) => code === subscription.area)
  const { code } = area ?? dashboard.own
  const replies: NewsReply[] = []
  // oxlint-disable-next-line no-await-in-loop -- one after the other leaves room for readers
  for (const one of fresh) replies.push(await read(one.import, code))

  const digest = gatherDigest(replies, subscription.themes)
  const told = fresh.at(-1)?.number ?? toldBefore
  const message =
    digest && toDigestMessage({ digest, subscription, told, dashboard }, await readSender())
  const telling = { channel: 'mail', receiver: subscription, told, now: clock(), message } as const
  tell(administration.outbox, telling)
}

type Receiver = Pick<KeptWebhook, 'id' | 'told'>
type Telling = Omit<Parameters<Outbox['tell']>[0], 'now' | 'message'> & {
  readonly receiver: Receiver
  readonly now: Date
  readonly message: object | null
}

function tell(outbox: Outbox, { now, message, ...telling }: Telling): boolean {
  const text = message === null ? null : JSON.stringify(message)
  return outbox.tell({ ...telling, now: now.toISOString(), message: text })
}
