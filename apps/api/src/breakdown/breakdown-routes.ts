import { endpoints } from '@noegletal/contract'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import { routeOptions } from '../route-options.ts'
import type { OpenView } from '../view.ts'
import { readBreakdown } from './breakdown.ts'

type Deps = { readonly openView: OpenView }

/** One indicator split by its categories for one area, point by point. */
export const breakdownRoutes: FastifyPluginCallbackZod<Deps> = (app, { openView }, done) => {
  const { breakdown } = endpoints
  app.get(
    breakdown.path,
    routeOptions(breakdown, 'One indicator split by its categories for one area, point by point'),
    (request) => openView(request.query.pr, (view) => readBreakdown(view, request.query)),
  )
  done()
}
