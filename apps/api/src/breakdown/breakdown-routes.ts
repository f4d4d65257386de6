import { Problem, endpoints } from '@noegletal/contract'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import type { OpenView } from '../view.ts'
import { readBreakdown } from './breakdown.ts'

type Deps = { readonly openView: OpenView }

/** One indicator split by its categories for one area, point by point. */
export const breakdownRoutes: FastifyPluginCallbackZod<Deps> = (app, { openView }, done) => {
  const { path, query, response } = endpoints.breakdown
  app.get(
    path,
    {
      schema: {
        summary: 'One indicator split by its categories for one area, point by point',
        querystring: query,
        response: { 200: response, '4xx': Problem },
      },
    },
    (request) => openView(request.query.pr, (view) => readBreakdown(view, request.query)),
  )
  done()
}
