import type { Administration, Store } from '@noegletal/store'
import type { FastifyInstance } from 'fastify'
import type { RecordAction } from '../accounts/record-action.ts'
import type { ReadSecret } from '../accounts/secret.ts'
import { type Clock, createToday } from '../clock.ts'
import { type Configuration, originOf } from '../config.ts'
import type { OpenView } from '../view.ts'
import { createAllowedAddresses } from './allowed-address.ts'
import { type DeliveryRounds, createDeliveryRounds } from './delivery-rounds.ts'
import { type SendMail, createMailer } from './mailer.ts'

type Parts = {
  readonly configuration: Configuration
  readonly store: Pick<Store, 'version'>
  readonly administration: Administration
  readonly openView: OpenView
  readonly record: RecordAction
  readonly clock: Clock
  /** Signs the links that unsubscribe. */
  readonly readSecret: ReadSecret
  readonly logFailure: (error: unknown) => void
}

/** Tells subscribers and webhooks what is new while `app` listens. */
export function openNewsDelivery(app: FastifyInstance, parts: Parts): void {
  const rounds = createNewsDelivery(parts)
  app.addHook('onListen', async () => rounds.start())
  app.addHook('onClose', async () => rounds.close())
}

/** The same without a server around it. */
export function createNewsDelivery(parts: Parts): DeliveryRounds {
  const { configuration, store, administration, openView, record, clock, readSecret } = parts
  const { mail, webhookNetworks } = configuration
  const allowed = createAllowedAddresses(webhookNetworks)
  const stopping = new AbortController()
  const readSender = async () => ({
    origin: originOf(configuration),
    secret: await readSecret(),
  })
  let mailer: Promise<SendMail> | null = null
  return createDeliveryRounds({
    store,
    today: createToday(clock),
    writing: {
      administration,
      openView,
      clock,
      readSender: mail === null ? null : readSender,
      logFailure: parts.logFailure,
    },
    sending: async () => ({
      administration,
      clock,
      record,
      sendMail: mail === null ? null : await (mailer ??= createMailer(mail)),
      allowed,
      signal: stopping.signal,
    }),
    stopping,
  })
}
