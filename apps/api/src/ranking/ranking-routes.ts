import { endpoints } from '@noegletal/contract'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import { routeOptions } from '../route-options.ts'
import type { OpenView } from '../view.ts'
import { readRanking } from './ranking.ts'

type Deps = { readonly openView: OpenView }

/** The municipalities of a group in order, and the rank of each over time. */
export const rankingRoutes: FastifyPluginCallbackZod<Deps> = (app, { openView }, done) => {
  const { ranking } = endpoints
  app.get(
    ranking.path,
    routeOptions(ranking, 'The municipalities of a group in order, and the rank of each over time'),
    (request) => openView(request.query.pr, (view) => readRanking(view, request.query)),
  )
  done()
}
