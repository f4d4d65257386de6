import { type Webhook, staffEndpoints } from '@noegletal/contract'
import type { Administration, KeptWebhook } from '@noegletal/store'
import { randomUUID } from 'node:crypto'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import { userOf } from '../accounts/current-user.ts'
import type { RecordAction } from '../accounts/record-action.ts'
import type { Clock } from '../clock.ts'
import { badRequest, notFound } from '../errors/refusal.ts'
import { routeOptions } from '../route-options.ts'
import { createWebhookSecret } from './sign-webhook.ts'

type Deps = {
  readonly administration: Pick<Administration, 'webhooks' | 'outbox'>
  readonly record: RecordAction
  readonly clock: Clock
  /** Whether the configuration names networks, the only ones that are called without TLS. */
  readonly hasNetworks: boolean
}

/** The addresses of other systems that are told what is new. */
export const webhooksRoutes: FastifyPluginCallbackZod<Deps> = (app, deps, done) => {
  const { webhooks, addWebhook, removeWebhook } = staffEndpoints
  const { administration, record, clock, hasNetworks } = deps

  app.get(webhooks.path, routeOptions(webhooks, 'Who is told, and how the last time went'), all)

  app.post(
    addWebhook.path,
    routeOptions(addWebhook, 'Add an address; the secret that signs what is sent is told once'),
    (request) => {
      const user = userOf(request)
      const { name, url } = request.body
      checkAddress(new URL(url), hasNetworks)
      const secret = createWebhookSecret()
      const webhook = {
        id: randomUUID(),
        name,
        url,
        secret,
        createdAt: clock().toISOString(),
        createdBy: user.name,
      }
      administration.webhooks.add(webhook)
      record(user, 'add-webhook', `${name} (${new URL(url).host})`)
      return { ...toWebhook(webhook), secret }
    },
  )

  app.delete(
    removeWebhook.path,
    routeOptions(removeWebhook, 'Remove an address; nothing more is sent to it'),
    (request) => {
      const found = administration.webhooks.all().find(({ id }) => id === request.params.id)
      if (found === undefined) throw notFound('Webhooken findes ikke.')
      administration.webhooks.remove(found.id, clock().toISOString())
      record(userOf(request), 'remove-webhook', found.name)
      return all()
    },
  )
  done()

  function all(): Webhook[] {
    return administration.webhooks.all().map(toWebhook)
  }

  function toWebhook({
    id,
    name,
    url,
    createdAt,
    createdBy,
  }: Omit<KeptWebhook, 'told' | 'toldAt'>) {
    const last = administration.outbox.last('webhook', id)
    return {
      id,
      name,
      url,
      createdAt,
      createdBy,
      last: last && {
        at: last.closedAt ?? last.madeAt,
        outcome: last.outcome === 'sent' || last.outcome === 'given-up' ? last.outcome : 'waiting',
        fault: last.fault,
      },
    } satisfies Webhook
  }
}

/** Where the name leads is looked at when something is sent, since it can be another place by then. */
function checkAddress({ protocol, username, password }: URL, hasNetworks: boolean): void {
  if (username !== '' || password !== '') {
    throw badRequest('url', 'Skriv adressen uden brugernavn og adgangskode')
  }
  if (protocol === 'http:' && !hasNetworks) {
    throw badRequest('url', 'Skriv en adresse, der begynder med https://')
  }
}
