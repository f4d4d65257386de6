import { Problem, newsEndpoints } from '@noegletal/contract'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import type { OpenView } from '../view.ts'
import { readNews } from './news.ts'

type Deps = { readonly openView: OpenView }

/** What is new since a day or with an import. */
export const newsRoutes: FastifyPluginCallbackZod<Deps> = (app, { openView }, done) => {
  const { path, query, response } = newsEndpoints.news
  app.get(
    path,
    {
      schema: {
        summary: 'What is new since a day or with an import, each with the rule that raised it',
        querystring: query,
        response: { 200: response, '4xx': Problem },
      },
    },
    (request) => openView(request.query.pr, (view) => readNews(view, request.query)),
  )
  done()
}
