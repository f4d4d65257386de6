import { createHmac, randomBytes } from 'node:crypto'

const prefix = 'whsec_'

/** A secret of 256 random bits, written as the Standard Webhooks specification writes it. */
export function createWebhookSecret(): string {
  return `${prefix}${randomBytes(32).toString('base64')}`
}

type Message = {
  /** The same at every attempt, so that a receiver can tell what it has had. */
  readonly id: string
  /** Of the attempt, in seconds since 1970. */
  readonly timestamp: number
  readonly body: string
}

/**
 * The headers that let a receiver see that a message is from here and is new, by the Standard Webhooks specification: the
 * signature is the HMAC-SHA256 of `id.timestamp.body` with the bytes that the secret stands for.
 */
export function signWebhook(
  { id, timestamp, body }: Message,
  secret: string,
): Record<string, string> {
  const key = Buffer.from(secret.slice(prefix.length), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  return {
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': `v1,${signature}`,
  }
}
