import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * The proof in a link that ends one subscription: its id, and an HMAC-SHA256 of it that only this server can make. Whoever
 * subscribes anew gets another id, so that the links of old mails end nothing later.
 */
export function createUnsubscribeToken(subscription: string, secret: string): string {
  return `${subscription}.${proofOf(subscription, secret)}`
}

/** The id of the subscription that a token ends; null for a token that was not made here. */
export function readUnsubscribeToken(token: string, secret: string): string | null {
  const at = token.lastIndexOf('.')
  const subscription = token.slice(0, Math.max(at, 0))
  const given = Buffer.from(token.slice(at + 1))
  const right = Buffer.from(proofOf(subscription, secret))
  return given.length === right.length && timingSafeEqual(given, right) ? subscription : null
}

function proofOf(subscription: string, secret: string): string {
  return createHmac('sha256', secret).update(`afmeld:${subscription}`).digest('base64url')
}
