import type { Administration } from '@noegletal/store'
import type { FastifyPluginCallback } from 'fastify'
import type { RecordAction } from '../accounts/record-action.ts'
import type { ReadSecret } from '../accounts/secret.ts'
import type { Clock } from '../clock.ts'
import type { Configuration } from '../config.ts'
import type { OpenView } from '../view.ts'
import { subscriptionRoutes } from './subscription-routes.ts'
import { unsubscribeRoutes } from './unsubscribe-routes.ts'
import { webhooksRoutes } from './webhooks-routes.ts'

type Deps = {
  readonly configuration: Configuration
  readonly administration: Administration
  readonly openView: OpenView
  readonly record: RecordAction
  readonly clock: Clock
  readonly readSecret: ReadSecret
}

/** Who is told what is new without asking for it. */
export const newsDeliveryRoutes: FastifyPluginCallback<Deps> = (app, deps, done) => {
  const { mail, webhookNetworks } = deps.configuration
  void app.register(subscriptionRoutes, { ...deps, mailIsSetUp: mail !== null })
  void app.register(unsubscribeRoutes, deps)
  void app.register(webhooksRoutes, { ...deps, hasNetworks: webhookNetworks.length > 0 })
  done()
}
