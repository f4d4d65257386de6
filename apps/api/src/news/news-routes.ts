import { newsEndpoints } from '@noegletal/contract'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import { routeOptions } from '../route-options.ts'
import type { OpenView } from '../view.ts'
import { readNews } from './news.ts'

type Deps = { readonly openView: OpenView }

/** What is new since a day or with an import. */
export const newsRoutes: FastifyPluginCallbackZod<Deps> = (app, { openView }, done) => {
  const { news } = newsEndpoints
  app.get(
    news.path,
    routeOptions(news, 'What is new since a day or with an import, each with its rule'),
    ({ query }) => openView(query.pr, (view) => readNews(view, query)),
  )
  done()
}
