import { lookup } from 'node:dns/promises'
import { type RequestOptions, request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { LookupFunction } from 'node:net'
import type { AllowedAddresses } from './allowed-address.ts'

/** A message that is ready to be posted. */
export type WebhookPost = {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Why a message was not taken; the message is Danish. */
export class WebhookError extends Error {
  override readonly name = 'WebhookError'
}

type Manners = {
  readonly allowed: AllowedAddresses
  /** Milliseconds until an attempt is given up. */
  readonly patience: number
  readonly signal: AbortSignal
}

/**
 * Posts a message. Every address that the name stands for must be allowed, and only these are connected to, so that a name
 * cannot be looked up to something else in between; without TLS only the networks of the configuration are reached. A
 * redirection is a refusal, since it could lead anywhere. Rejects with a `WebhookError` for all but a 2xx.
 */
export async function postWebhook(post: WebhookPost, manners: Manners): Promise<void> {
  const url = new URL(post.url)
  const found = await findAddresses(url, manners.allowed)
  const status = await send(post, found, manners)
  if (status >= 200 && status < 300) return
  throw new WebhookError(
    status >= 300 && status < 400
      ? `Adressen viderestiller (${status}), og det følges ikke.`
      : `Modtageren svarede ${status}.`,
  )
}

type Found = { readonly address: string; readonly family: number }

async function findAddresses(url: URL, { isNamed, isPublic }: AllowedAddresses): Promise<Found[]> {
  const host = url.hostname.replaceAll(/^\[|\]$/g, '')
  const found = await lookup(host, { all: true }).catch(() => {
    throw new WebhookError(`Adressen ${host} kan ikke slås op.`)
  })
  const isSecure = url.protocol === 'https:'
  const isAllowed = ({ address }: Found): boolean =>
    isNamed(address) || (isSecure && isPublic(address))
  if (found.every(isAllowed)) return found
  throw new WebhookError(
    isSecure
      ? `Adressen ${host} er ikke offentlig, og WEBHOOK_NETWORKS tillader den ikke.`
      : `Adressen ${host} kræver https.`,
  )
}

function send(
  { url, headers, body }: WebhookPost,
  found: readonly Found[],
  { patience, signal }: Manners,
): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const options: RequestOptions = {
    method: 'POST',
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
      'user-agent': 'noegletal',
      ...headers,
    },
    lookup: lookUpAmong(found),
    // A connection of its own, so that nothing is left open.
    agent: false,
    signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
  }
  const posting = (url.startsWith('https:') ? httpsRequest : httpRequest)(url, options, (reply) => {
    resolve(reply.statusCode ?? 0)
    // What the receiver says is not read.
    reply.destroy()
  })
  posting.on('error', (error) => reject(new WebhookError(reasonOf(error))))
  posting.end(body)
  return promise
}

function lookUpAmong(found: readonly Found[]): LookupFunction {
  return (_host, { all }, callback) => {
    const [first] = found
    if (first === undefined) callback(new Error('No address'), '')
    else if (all === true) callback(null, [...found])
    else callback(null, first.address, first.family)
  }
}

function reasonOf(error: Error): string {
  if (error.name === 'TimeoutError' || error.name === 'AbortError') {
    return 'Modtageren svarede ikke i tide.'
  }
  const code = 'code' in error ? ` (${String(error.code)})` : ''
  return `Forbindelsen til modtageren blev afbrudt${code}.`
}
