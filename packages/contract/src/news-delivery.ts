import { AreaCode, NewsRhythm, Theme } from '@noegletal/domain'
import { z } from 'zod'
import { UserParams } from './accounts.ts'
import { NoQuery } from './query.ts'

/** What somebody wants to be told by e-mail. */
export const NewsChoice = z.strictObject({
  rhythm: NewsRhythm,
  /** Slugs of themes; none for all. */
  themes: z.array(Theme.shape.slug).max(100),
  area: AreaCode,
})
export type NewsChoice = z.infer<typeof NewsChoice>

/** The own subscription. */
export const NewsSubscription = z.object({
  /** Whether the server can send mail; without that nobody can subscribe. */
  mailIsSetUp: z.boolean(),
  /** Where mail would be sent. */
  email: z.string(),
  /** Null without a subscription. */
  choice: NewsChoice.nullable(),
})
export type NewsSubscription = z.infer<typeof NewsSubscription>

export const UnsubscribeParams = z.strictObject({
  token: z.string().regex(/^[A-Za-z0-9_.-]{20,200}$/),
})

const WebAddress = z
  .url({ protocol: /^https?$/, error: 'Skriv en adresse, der begynder med https://' })
  .max(500, 'Adressen må højst have 500 tegn')

/** An address of another system that is sent every import's news, as `NewsReply` has it. */
export const WebhookOrder = z.strictObject({
  name: z.string().trim().min(1, 'Skriv et navn').max(100, 'Navnet må højst have 100 tegn'),
  url: WebAddress,
})
export const Webhook = z.object({
  id: z.string(),
  name: z.string(),
  url: z.string(),
  createdBy: z.string(),
  createdAt: z.iso.datetime(),
  /** The newest message; null before the first. */
  last: z
    .object({
      at: z.iso.datetime(),
      outcome: z.enum(['waiting', 'sent', 'given-up']),
      /** Why the last attempt failed, in Danish; null when none has. */
      fault: z.string().nullable(),
    })
    .nullable(),
})
export type Webhook = z.infer<typeof Webhook>
export const WebhookList = z.array(Webhook)
/** The secret that signs what is sent is told once. */
export const NewWebhook = Webhook.extend({ secret: z.string() })

const query = NoQuery

/** Who is told what is new without asking for it; a part of `staffEndpoints`. */
export const newsDeliveryEndpoints = {
  subscription: {
    method: 'GET',
    path: '/api/v1/subscription',
    role: 'reader',
    peopleOnly: true,
    query,
    response: NewsSubscription,
  },
  saveSubscription: {
    method: 'PUT',
    path: '/api/v1/subscription',
    role: 'reader',
    peopleOnly: true,
    query,
    body: NewsChoice,
    response: NewsSubscription,
  },
  endSubscription: {
    method: 'DELETE',
    path: '/api/v1/subscription',
    role: 'reader',
    peopleOnly: true,
    query,
    response: NewsSubscription,
  },
  /**
   * The link in every mail, for mail programs (RFC 8058: a POST with any body) and for the page at the same address. The
   * token is the proof; a link that has been used answers as the first time.
   */
  unsubscribe: {
    method: 'POST',
    path: '/afmeld/:token',
    role: 'anyone',
    params: UnsubscribeParams,
    query,
    response: z.object({}),
  },
  webhooks: {
    method: 'GET',
    path: '/api/v1/webhooks',
    role: 'admin',
    query,
    response: WebhookList,
  },
  addWebhook: {
    method: 'POST',
    path: '/api/v1/webhooks',
    role: 'admin',
    peopleOnly: true,
    query,
    body: WebhookOrder,
    response: NewWebhook,
  },
  removeWebhook: {
    method: 'DELETE',
    path: '/api/v1/webhooks/:id',
    role: 'admin',
    peopleOnly: true,
    params: UserParams,
    query,
    response: WebhookList,
  },
} as const
