import { Problem, endpoints } from '@noegletal/contract'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import type { OpenView } from '../view.ts'
import { readSite } from './site.ts'

type Deps = { readonly openView: OpenView }

/** What the frame of every page says. */
export const siteRoutes: FastifyPluginCallbackZod<Deps> = (app, { openView }, done) => {
  const { path, query, response } = endpoints.site
  app.get(
    path,
    {
      schema: {
        summary: 'Whose dashboard this is and how fresh its figures are',
        querystring: query,
        response: { 200: response, '4xx': Problem },
      },
    },
    (request) => openView(request.query.pr, readSite),
  )
  done()
}
