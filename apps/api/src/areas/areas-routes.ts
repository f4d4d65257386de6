import { Problem, endpoints } from '@noegletal/contract'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import type { OpenView } from '../view.ts'

type Deps = { readonly openView: OpenView }

/** Every area that figures can be for. */
export const areasRoutes: FastifyPluginCallbackZod<Deps> = (app, { openView }, done) => {
  const { path, query, response } = endpoints.areas
  app.get(
    path,
    {
      schema: {
        summary: 'Every area with its members',
        querystring: query,
        response: { 200: response, '4xx': Problem },
      },
    },
    () => openView(undefined, async ({ dashboard }) => dashboard.catalogue.areas),
  )
  done()
}
