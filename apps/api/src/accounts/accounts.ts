import type { Administration } from '@noegletal/store'
import type { FastifyInstance, FastifyPluginCallback } from 'fastify'
import type { Clock } from '../clock.ts'
import type { Configuration } from '../config.ts'
import type { AccountParts } from './account-parts.ts'
import { createAttempts } from './attempts.ts'
import { guardRoutes } from './guard.ts'
import { createIdentify } from './identify.ts'
import { invitationRoutes } from './invitation-routes.ts'
import { isSecure } from './is-secure.ts'
import { createLoadLibrary } from './load-library.ts'
import { loginRoutes } from './login-routes.ts'
import { createRecordAction } from './record-action.ts'
import { createReadSecret } from './secret.ts'
import { tokensRoutes } from './tokens-routes.ts'
import { usersRoutes } from './users-routes.ts'

type Options = {
  readonly administration: Administration
  readonly configuration: Pick<Configuration, 'authSecret' | 'dataDirectory' | 'publicUrl'>
  readonly clock: Clock
}

/** Guards every route that is registered after it, and gives what the routes of accounts are made of. */
export function openAccounts(app: FastifyInstance, options: Options): AccountParts {
  const { administration, configuration, clock } = options
  const { publicUrl } = configuration
  const readSecret = createReadSecret(configuration)
  const loadLibrary = createLoadLibrary({ administration, readSecret, publicUrl })
  const attempts = createAttempts(clock)
  guardRoutes(app, { identify: createIdentify({ administration, loadLibrary, attempts, clock }) })
  // Once the server listens and nobody waits for it to start.
  app.addHook('onListen', async () => {
    await loadLibrary()
  })
  return {
    administration,
    loadLibrary,
    attempts,
    clock,
    record: createRecordAction(administration, clock),
    readSecret,
    secure: isSecure(publicUrl),
  }
}

/** Everything about who may. */
export const accountsRoutes: FastifyPluginCallback<AccountParts> = (app, parts, done) => {
  void app.register(loginRoutes, parts)
  void app.register(invitationRoutes, parts)
  void app.register(usersRoutes, parts)
  void app.register(tokensRoutes, parts)
  done()
}
