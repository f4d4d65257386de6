import { Problem, endpoints } from '@noegletal/contract'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import type { OpenView } from '../view.ts'
import { readRanking } from './ranking.ts'

type Deps = { readonly openView: OpenView }

/** The municipalities of a group in order, and the rank of each over time. */
export const rankingRoutes: FastifyPluginCallbackZod<Deps> = (app, { openView }, done) => {
  const { path, query, response } = endpoints.ranking
  app.get(
    path,
    {
      schema: {
        summary: 'The municipalities of a group in order, and the rank of each over time',
        querystring: query,
        response: { 200: response, '4xx': Problem },
      },
    },
    (request) => openView(request.query.pr, (view) => readRanking(view, request.query)),
  )
  done()
}
