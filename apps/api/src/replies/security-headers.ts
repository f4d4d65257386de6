import type { FastifyInstance } from 'fastify'

// Nothing runs or loads but what this server sends; no inline script or style, no frame around the page, no form to others.
const contentSecurityPolicy = (frameAncestors: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${frameAncestors.join(' ')}`,
  ].join('; ')

const unusedFeatures = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb']

/** What a script, a stylesheet or a font carries: of the headers below, only these mean anything on what is no document. */
export const assetHeaders = {
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
} as const

/**
 * The headers that every other reply carries, errors included. Strict-Transport-Security is not among them: it must not be
 * sent over plain http, and belongs to the proxy that ends the TLS connection.
 */
export const securityHeaders = {
  'content-security-policy': contentSecurityPolicy(["'none'"]),
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': unusedFeatures.map((feature) => `${feature}=()`).join(', '),
  'referrer-policy': 'same-origin',
  ...assetHeaders,
} as const

/** What the page for a frame has in place of the header of the same name. */
export function frameHeaders(frameAncestors: readonly string[]) {
  return { 'content-security-policy': contentSecurityPolicy(frameAncestors) }
}

/**
 * What goes with figures beyond that: a page of any origin may read them, but never with a reader's login.
 */
export const openDataHeaders = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'content-disposition, etag',
} as const

/** Puts the headers on every reply that Fastify sends; ready-made replies carry them already. */
export function secureReplies(app: FastifyInstance): void {
  app.addHook('onSend', async (_request, reply, payload) => {
    reply.headers(securityHeaders)
    return payload
  })
}
