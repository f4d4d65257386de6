import { commentaryEndpoints } from '@noegletal/contract'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import { routeOptions } from '../route-options.ts'
import type { OpenView } from '../view.ts'
import { readCommentary, readSentences } from './commentary.ts'

type Deps = { readonly openView: OpenView }

/** What the figures say in words, each sentence with the figures it rests on. */
export const commentaryRoutes: FastifyPluginCallbackZod<Deps> = (app, { openView }, done) => {
  const { commentary, sentences } = commentaryEndpoints

  app.get(
    commentary.path,
    routeOptions(commentary, 'The text about the figures, section by section, as a template says'),
    ({ query }) => openView(query.pr, (view) => readCommentary(view, query)),
  )

  app.get(
    sentences.path,
    routeOptions(sentences, 'Everything that can be said of one indicator'),
    ({ query }) => openView(query.pr, (view) => readSentences(view, query)),
  )
  done()
}
