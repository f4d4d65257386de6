import type { Administration, KeptWebhook, WaitingDelivery } from '@noegletal/store'
import type { RecordAction } from '../accounts/record-action.ts'
import type { Clock } from '../clock.ts'
import type { AllowedAddresses } from './allowed-address.ts'
import { nextAttempt } from './back-off.ts'
import { MailError, type SendMail } from './mailer.ts'
import { MailMessage, WebhookMessage } from './messages.ts'
import { postWebhook } from './post-webhook.ts'
import { signWebhook } from './sign-webhook.ts'

export type SendingParts = {
  readonly administration: Pick<Administration, 'subscriptions' | 'webhooks' | 'outbox'>
  readonly clock: Clock
  readonly record: RecordAction
  /** Null where no mail is sent. */
  readonly sendMail: SendMail | null
  readonly allowed: AllowedAddresses
  readonly signal: AbortSignal
}

/** How the log names what the program does by itself. */
const byItself = 'programmet'
const webhookPatience = 10_000
/** Longer than any attempt takes, in milliseconds: a server that has not told by then how it went has died. */
const turn = 15 * 60_000

/** Sends what is due; what fails is tried again later, and given up in the end with a line in the log. */
export async function sendWaiting(parts: SendingParts): Promise<void> {
  const due = parts.administration.outbox.due(parts.clock().toISOString())
  const ofChannel = Map.groupBy(due, ({ channel }) => channel)
  await Promise.all([
    sendMails(parts, ofChannel.get('mail') ?? []),
    sendWebhooks(parts, ofChannel.get('webhook') ?? []),
  ])
}

async function sendMails(parts: SendingParts, waiting: readonly WaitingDelivery[]): Promise<void> {
  const { administration, sendMail, clock, signal } = parts
  if (sendMail === null || waiting.length === 0) return
  const receivers = new Map(administration.subscriptions.all().map(({ id, email }) => [id, email]))
  for (const delivery of waiting) {
    if (signal.aborted) return
    const { receiver } = delivery
    const about = receivers.get(receiver)
    if (about === undefined) {
      // The account has been closed.
      administration.outbox.withdraw({ channel: 'mail', receiver, now: clock().toISOString() })
      continue
    }
    if (!claim(parts, delivery)) continue
    // oxlint-disable-next-line no-await-in-loop -- one after the other spares the mail server
    const fault = await attempt(() => sendMail(MailMessage.parse(JSON.parse(delivery.message))))
    note(parts, delivery, { fault, about })
    // The next one would not get there either; it waits for the next round.
    if (fault instanceof MailError && fault.isForAll) return
  }
}

async function sendWebhooks(
  parts: SendingParts,
  waiting: readonly WaitingDelivery[],
): Promise<void> {
  const ofReceiver = Map.groupBy(waiting, ({ receiver }) => receiver)
  await Promise.all(
    [...ofReceiver].map(([receiver, deliveries]) => sendToWebhook(parts, receiver, deliveries)),
  )
}

/**
 * In the order in which they were made. After one that fails the others wait for the next round; they come before it if it is
 * not due again by then, so that one message that a receiver cannot take does not keep the rest from it.
 */
async function sendToWebhook(
  parts: SendingParts,
  receiver: string,
  deliveries: readonly WaitingDelivery[],
): Promise<void> {
  const { administration, signal } = parts
  const webhook = administration.webhooks.all().find(({ id }) => id === receiver)
  if (webhook === undefined) return
  for (const delivery of deliveries) {
    if (!claim(parts, delivery)) return
    // oxlint-disable-next-line no-await-in-loop -- each follows the one before
    const fault = await attempt(() => post(parts, webhook, delivery))
    // The server is closing; that is no fault of the receiver, which is asked again when the turn is over.
    if (signal.aborted && fault !== null) return
    note(parts, delivery, { fault, about: webhook.name })
    if (fault !== null) return
  }
}

function post(
  { allowed, clock, signal }: SendingParts,
  { url, secret }: KeptWebhook,
  { id, message }: WaitingDelivery,
): Promise<void> {
  const { body } = WebhookMessage.parse(JSON.parse(message))
  const timestamp = Math.floor(clock().getTime() / 1000)
  const headers = signWebhook({ id: `nyt-${id}`, timestamp, body }, secret)
  return postWebhook({ url, headers, body }, { allowed, patience: webhookPatience, signal })
}

function claim({ administration, clock }: SendingParts, { id }: WaitingDelivery): boolean {
  const now = clock()
  const until = new Date(now.getTime() + turn).toISOString()
  return administration.outbox.claim(id, { now: now.toISOString(), until })
}

async function attempt(send: () => Promise<void>): Promise<Error | null> {
  try {
    await send()
    return null
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

function note(
  { administration, clock, record }: SendingParts,
  { id, channel, attempts }: WaitingDelivery,
  { fault, about }: { readonly fault: Error | null; readonly about: string },
): void {
  const { outbox } = administration
  const now = clock()
  const at = now.toISOString()
  if (fault === null) return outbox.sent(id, at)
  const dueAt = nextAttempt(attempts + 1, now)
  outbox.failed(id, { now: at, fault: fault.message, dueAt })
  if (dueAt !== null) return
  record(
    byItself,
    channel === 'mail' ? 'give-up-mail' : 'give-up-webhook',
    `${about}: ${fault.message}`,
  )
}
