import { Problem, endpoints } from '@noegletal/contract'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import type { OpenView } from '../view.ts'
import { type ReadLine, readHistory, withLines } from './history.ts'

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
    async (request) => {
      // The files are read after the view has closed, so that other readers need not wait for the disk.
      const history = await openView(undefined, (view) => readHistory(view, request.query))
      return withLines(history, readLine)
    },
  )
  done()
}
