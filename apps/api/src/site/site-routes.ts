import { endpoints } from '@noegletal/contract'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import { routeOptions } from '../route-options.ts'
import type { OpenView } from '../view.ts'
import { readSite } from './site.ts'

type Deps = { readonly openView: OpenView }

/** What the frame of every page says. */
export const siteRoutes: FastifyPluginCallbackZod<Deps> = (app, { openView }, done) => {
  const { site } = endpoints
  app.get(
    site.path,
    routeOptions(site, 'Whose dashboard this is and how fresh its figures are'),
    (request) => openView(request.query.pr, readSite),
  )
  done()
}
