import { Problem, endpoints } from '@noegletal/contract'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import type { OpenView } from '../view.ts'

type Deps = { readonly openView: OpenView }

/** What the figures are: definitions, sources, breaks and gaps. */
export const indicatorsRoutes: FastifyPluginCallbackZod<Deps> = (app, { openView }, done) => {
  const { indicators, indicator } = endpoints

  app.get(
    indicators.path,
    {
      schema: {
        summary: 'Every indicator by theme, with breaks, gaps and footnotes',
        querystring: indicators.query,
        response: { 200: indicators.response, '4xx': Problem },
      },
    },
    () => openView(undefined, async ({ dashboard }) => dashboard.catalogue),
  )

  app.get(
    indicator.path,
    {
      schema: {
        summary: 'One indicator',
        params: indicator.params,
        querystring: indicator.query,
        response: { 200: indicator.response, '4xx': Problem },
      },
    },
    ({ params }) =>
      openView(undefined, async ({ dashboard }) => dashboard.getIndicator(params.slug)),
  )
  done()
}
