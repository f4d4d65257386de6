import { Problem, endpoints } from '@noegletal/contract'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import type { OpenView } from '../view.ts'
import { type ReadLine, readHistory } from './history.ts'

type Deps = { readonly openView: OpenView; readonly readLine: ReadLine }

/** Where a figure comes from. */
export const historyRoutes: FastifyPluginCallbackZod<Deps> = (app, deps, done) => {
  const { openView, readLine } = deps
  const { path, query, response } = endpoints.history
  app.get(
    path,
    {
      schema: {
        summary: 'Every version of one figure, with the line of the file that states it',
        querystring: query,
        response: { 200: response, '4xx': Problem },
      },
    },
    (request) => openView(undefined, (view) => readHistory(view, request.query, readLine)),
  )
  done()
}
