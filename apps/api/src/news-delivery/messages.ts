import { NewsReply } from '@noegletal/contract'
import { z } from 'zod'

/** A mail as it waits in the outbox. */
export const MailMessage = z.object({
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  /** The same at every attempt, so that a mail server can tell what it has had. */
  messageId: z.string(),
  /** Where it is unsubscribed from. */
  unsubscribeUrl: z.string(),
})
export type MailMessage = z.infer<typeof MailMessage>

/** What a webhook is sent, as it waits in the outbox: the news of one import. */
export const WebhookMessage = NewsReply
export type WebhookMessage = z.infer<typeof WebhookMessage>
