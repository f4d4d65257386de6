import { Problem, endpoints } from '@noegletal/contract'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import type { OpenView } from '../view.ts'
import { readOverview } from './overview.ts'

type Deps = { readonly openView: OpenView }

/** The front page's figures. */
export const overviewRoutes: FastifyPluginCallbackZod<Deps> = (app, { openView }, done) => {
  const { path, query, response } = endpoints.overview
  app.get(
    path,
    {
      schema: {
        summary: 'Every indicator at its newest period, with comparison, change and sparkline',
        querystring: query,
        response: { 200: response, '4xx': Problem },
      },
    },
    (request) => openView(request.query.pr, (view) => readOverview(view, request.query)),
  )
  done()
}
