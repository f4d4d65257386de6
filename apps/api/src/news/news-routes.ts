import { newsEndpoints } from '@noegletal/contract'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import { fileRouteOptions, routeOptions } from '../route-options.ts'
import type { OpenView } from '../view.ts'
import { writeAtom } from './atom.ts'
import { readNewsFeed } from './news-feed.ts'
import { readNews } from './news.ts'

type Deps = {
  readonly openView: OpenView
  /** The address that readers know the server by, without a slash at the end. */
  readonly origin: string
}

const atomType = 'application/atom+xml; charset=utf-8'

/** What is new since a day or with an import. */
export const newsRoutes: FastifyPluginCallbackZod<Deps> = (app, deps, done) => {
  const { openView, origin } = deps
  const { news, newsFeed } = newsEndpoints
  app.get(
    news.path,
    routeOptions(news, 'What is new since a day or with an import, each with its rule'),
    ({ query }) => openView(query.pr, (view) => readNews(view, query)),
  )
  app.get(
    newsFeed.path,
    fileRouteOptions(newsFeed, 'The newest imports with what each brought, as an Atom feed', {
      type: atomType,
      description: 'A feed to follow',
    }),
    async ({ query }, reply) => {
      const feed = await openView(undefined, (view) => readNewsFeed(view, query, origin))
      return reply.type(atomType).send(writeAtom(feed))
    },
  )
  done()
}
