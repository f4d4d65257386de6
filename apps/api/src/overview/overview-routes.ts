import { endpoints } from '@noegletal/contract'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import { routeOptions } from '../route-options.ts'
import type { OpenView } from '../view.ts'
import { readOverview } from './overview.ts'

type Deps = { readonly openView: OpenView }

/** The front page's figures. */
export const overviewRoutes: FastifyPluginCallbackZod<Deps> = (app, { openView }, done) => {
  const { overview } = endpoints
  app.get(
    overview.path,
    routeOptions(
      overview,
      'Every indicator at its newest period, with comparison, change and sparkline',
    ),
    (request) => openView(request.query.pr, (view) => readOverview(view, request.query)),
  )
  done()
}
