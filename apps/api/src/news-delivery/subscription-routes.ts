import { type NewsSubscription, staffEndpoints } from '@noegletal/contract'
import type { Administration } from '@noegletal/store'
import { randomUUID } from 'node:crypto'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import { type CurrentUser, userOf } from '../accounts/current-user.ts'
import type { RecordAction } from '../accounts/record-action.ts'
import type { Clock } from '../clock.ts'
import { badRequest, conflict } from '../errors/refusal.ts'
import { routeOptions } from '../route-options.ts'
import type { OpenView, View } from '../view.ts'

type Deps = {
  readonly administration: Pick<Administration, 'subscriptions'>
  readonly openView: OpenView
  readonly record: RecordAction
  readonly clock: Clock
  readonly mailIsSetUp: boolean
}

/** What somebody who is logged in wants to be told by e-mail. */
export const subscriptionRoutes: FastifyPluginCallbackZod<Deps> = (app, deps, done) => {
  const { subscription, saveSubscription, endSubscription } = staffEndpoints
  const { administration, openView, record, clock, mailIsSetUp } = deps
  const { subscriptions } = administration

  app.get(
    subscription.path,
    routeOptions(subscription, 'What the own account is told by e-mail'),
    (request) => toSubscription(userOf(request)),
  )

  app.put(
    saveSubscription.path,
    routeOptions(saveSubscription, 'Be told by e-mail what is new, or of something else'),
    async (request) => {
      const user = userOf(request)
      const { rhythm, area, themes } = request.body
      if (!mailIsSetUp) throw conflict('E-mail er ikke sat op på denne server.')
      const names = await openView(undefined, async (view) => namesOf(view, { area, themes }))
      subscriptions.save({
        id: randomUUID(),
        userId: user.id,
        now: clock().toISOString(),
        choice: { rhythm, area, themes: [...new Set(themes)] },
      })
      record(user, 'subscribe', names)
      return toSubscription(user)
    },
  )

  app.delete(
    endSubscription.path,
    routeOptions(endSubscription, 'Be told nothing by e-mail any more'),
    (request) => {
      const user = userOf(request)
      const kept = subscriptions.find(user.id)
      if (kept !== null) {
        subscriptions.end(kept.id, clock().toISOString())
        record(user, 'unsubscribe')
      }
      return toSubscription(user)
    },
  )
  done()

  function toSubscription({ id, email }: CurrentUser): NewsSubscription {
    const kept = subscriptions.find(id)
    const choice = kept && {
      rhythm: kept.rhythm,
      themes: [...kept.themes],
      area: kept.area,
    }
    return { mailIsSetUp, email, choice }
  }
}

/** What is asked for, as the log names it; throws a 400 for an area or a theme that there is not. */
function namesOf(
  { dashboard }: View,
  { area: code, themes }: { readonly area: string; readonly themes: readonly string[] },
): string {
  const { areas, themes: known } = dashboard.catalogue
  const area = areas.find((one) => one.code === code)
  if (area === undefined) throw badRequest('area', 'Området findes ikke')
  const titles = themes.map((slug) => known.find((one) => one.slug === slug)?.title)
  if (titles.includes(undefined)) throw badRequest('themes', 'Temaet findes ikke')
  return [area.name, ...titles].join(', ')
}
