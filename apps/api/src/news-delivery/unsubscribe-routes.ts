import { staffEndpoints } from '@noegletal/contract'
import type { Administration } from '@noegletal/store'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import type { RecordAction } from '../accounts/record-action.ts'
import type { ReadSecret } from '../accounts/secret.ts'
import type { Clock } from '../clock.ts'
import { notFound } from '../errors/refusal.ts'
import { routeOptions } from '../route-options.ts'
import { readUnsubscribeToken } from './unsubscribe-token.ts'

type Deps = {
  readonly administration: Pick<Administration, 'subscriptions'>
  readonly record: RecordAction
  readonly clock: Clock
  readonly readSecret: ReadSecret
}

/**
 * The link in every mail. Only a POST unsubscribes: programs that look what is behind a link, as virus scanners do, end
 * nothing. What is posted does not matter (RFC 8058: `List-Unsubscribe=One-Click`, as a form); the token is the proof.
 */
export const unsubscribeRoutes: FastifyPluginCallbackZod<Deps> = (app, deps, done) => {
  const { administration, record, clock, readSecret } = deps
  const { unsubscribe } = staffEndpoints
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'string', bodyLimit: 16_384 }, (_request, _body, next) =>
    next(null, undefined),
  )

  app.post(
    unsubscribe.path,
    routeOptions(unsubscribe, 'Unsubscribe by the link of a mail, without a login'),
    async (request) => {
      const id = readUnsubscribeToken(request.params.token, await readSecret())
      if (id === null) throw notFound('Linket virker ikke. Brug linket i den nyeste mail.')
      const ended = administration.subscriptions.end(id, clock().toISOString())
      if (ended !== null) record(ended, 'unsubscribe-by-link')
      return {}
    },
  )
  done()
}
