import { Problem, endpoints } from '@noegletal/contract'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import type { OpenView } from '../view.ts'
import { readComparison } from './comparison.ts'

type Deps = { readonly openView: OpenView }

/** Many indicators beside many areas. */
export const comparisonRoutes: FastifyPluginCallbackZod<Deps> = (app, { openView }, done) => {
  const { comparison } = endpoints

  app.get(
    comparison.path,
    {
      schema: {
        summary: 'All indicators, or those of a theme, beside the municipalities of an area',
        querystring: comparison.query,
        response: { 200: comparison.response, '4xx': Problem },
      },
    },
    ({ query }) => openView(query.pr, (view) => readComparison(view, query)),
  )
  done()
}
