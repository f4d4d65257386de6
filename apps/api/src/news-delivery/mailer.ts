import type { Configuration } from '../config.ts'
import type { MailMessage } from './messages.ts'

/** Why a mail was not taken; the message is Danish. */
export class MailError extends Error {
  override readonly name = 'MailError'
  /** Whether the mail server took no mail at all, since it was not reached or let nobody in: the next would not get there either. */
  readonly isForAll: boolean

  constructor(message: string, isForAll: boolean) {
    super(message)
    this.isForAll = isForAll
  }
}

/** Hands a mail to the mail server; rejects with a `MailError` when that did not take it. */
export type SendMail = (message: MailMessage) => Promise<void>

type Patience = {
  /** Milliseconds until the server must have been reached, and the longest it may say nothing. */
  readonly patience?: number
}

/**
 * A way to send mail. A password is only ever sent over TLS. The library is loaded here, since most servers send no mail.
 */
export async function createMailer(
  { smtpUrl, from }: NonNullable<Configuration['mail']>,
  { patience = 30_000 }: Patience = {},
): Promise<SendMail> {
  const { createTransport } = await import('nodemailer')
  const { protocol, hostname, port, username, password } = new URL(smtpUrl)
  const secure = protocol === 'smtps:'
  const transport = createTransport({
    host: hostname.replaceAll(/^\[|\]$/g, ''),
    port: Number(port) || (secure ? 465 : 587),
    secure,
    requireTLS: !secure && username !== '',
    ...(username !== '' && {
      auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    }),
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  })

  return async ({ to, subject, text, html, messageId, unsubscribeUrl }) => {
    const parts = { from, to: { name: '', address: to }, subject, text, html, messageId }
    const headers = { 'Auto-Submitted': 'auto-generated', ...unsubscribeHeaders(unsubscribeUrl) }
    try {
      await transport.sendMail({ ...parts, headers, textEncoding: 'quoted-printable' })
    } catch (error) {
      throw toMailError(error)
    }
  }
}

/** By RFC 2369 and, where the address is one of https as it demands, RFC 8058: a mail program unsubscribes with one click. */
function unsubscribeHeaders(url: string): Record<string, string> {
  return {
    'List-Unsubscribe': `<${url}>`,
    ...(url.startsWith('https:') && { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
  }
}

function toMailError(error: unknown): MailError {
  if (!(error instanceof Error)) return new MailError(String(error), true)
  const code = 'code' in error ? String(error.code) : ''
  if ('response' in error && typeof error.response === 'string') {
    // 530 is how a server that wants a login answers who brings none.
    const isLoginWanted = code === 'EAUTH' || error.response.startsWith('530')
    return new MailError(`Mailserveren svarede: ${error.response.slice(0, 200)}`, isLoginWanted)
  }
  return new MailError(`Mailserveren kunne ikke nås${code === '' ? '' : ` (${code})`}.`, true)
}
