import { staffEndpoints } from '@noegletal/contract'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import { routeOptions } from '../route-options.ts'
import type { ScheduledFetching } from './scheduled-fetching.ts'

type Deps = { readonly fetching: Pick<ScheduledFetching, 'list'> }

/** What is fetched by the schedule, and how it went. */
export const scheduledFetchesRoutes: FastifyPluginCallbackZod<Deps> = (app, { fetching }, done) => {
  const { scheduledFetches } = staffEndpoints
  app.get(
    scheduledFetches.path,
    routeOptions(scheduledFetches, 'What is fetched by the schedule: when, and how it went last'),
    () => fetching.list(),
  )
  done()
}
