import { endpoints } from '@noegletal/contract'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import { routeOptions } from '../route-options.ts'
import type { OpenView } from '../view.ts'

type Deps = { readonly openView: OpenView }

/** What the figures are: definitions, sources, breaks and gaps. */
export const indicatorsRoutes: FastifyPluginCallbackZod<Deps> = (app, { openView }, done) => {
  const { indicators, indicator } = endpoints

  app.get(
    indicators.path,
    routeOptions(indicators, 'Every indicator by theme, with breaks, gaps and footnotes'),
    () => openView(undefined, async ({ dashboard }) => dashboard.catalogue),
  )

  app.get(indicator.path, routeOptions(indicator, 'One indicator'), ({ params }) =>
    openView(undefined, async ({ dashboard }) => dashboard.getIndicator(params.slug)),
  )
  done()
}
