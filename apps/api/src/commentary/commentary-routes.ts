import { Problem, commentaryEndpoints } from '@noegletal/contract'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import type { OpenView } from '../view.ts'
import { readCommentary, readSentences } from './commentary.ts'

type Deps = { readonly openView: OpenView }

/** What the figures say in words, each sentence with the figures it rests on. */
export const commentaryRoutes: FastifyPluginCallbackZod<Deps> = (app, { openView }, done) => {
  const { commentary, sentences } = commentaryEndpoints

  app.get(
    commentary.path,
    {
      schema: {
        summary: 'The text about the figures, section by section, as a template says',
        querystring: commentary.query,
        response: { 200: commentary.response, '4xx': Problem },
      },
    },
    ({ query }) => openView(query.pr, (view) => readCommentary(view, query)),
  )

  app.get(
    sentences.path,
    {
      schema: {
        summary: 'Everything that can be said of one indicator',
        querystring: sentences.query,
        response: { 200: sentences.response, '4xx': Problem },
      },
    },
    ({ query }) => openView(query.pr, (view) => readSentences(view, query)),
  )
  done()
}
