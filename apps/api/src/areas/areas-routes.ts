import { endpoints } from '@noegletal/contract'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import { routeOptions } from '../route-options.ts'
import type { OpenView } from '../view.ts'

type Deps = { readonly openView: OpenView }

/** Every area that figures can be for. */
export const areasRoutes: FastifyPluginCallbackZod<Deps> = (app, { openView }, done) => {
  const { areas } = endpoints
  app.get(areas.path, routeOptions(areas, 'Every area with its members'), () =>
    openView(undefined, async ({ dashboard }) => dashboard.catalogue.areas),
  )
  done()
}
