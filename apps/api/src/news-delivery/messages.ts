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

/** What a webhook is sent, as it waits in the outbox: the bytes themselves, whatever a newer program would say. */
export const WebhookMessage = z.object({
  /** JSON: the news of one import, as `NewsReply` has it. */
  body: z.string(),
})
