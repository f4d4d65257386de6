import { endpoints } from '@noegletal/contract'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import { routeOptions } from '../route-options.ts'
import type { OpenView } from '../view.ts'
import { type ReadLine, readHistory, withLines } from './history.ts'

type Deps = { readonly openView: OpenView; readonly readLine: ReadLine }

/** Where a figure comes from. */
export const historyRoutes: FastifyPluginCallbackZod<Deps> = (app, deps, done) => {
  const { openView, readLine } = deps
  const { history } = endpoints
  app.get(
    history.path,
    routeOptions(history, 'Every version of one figure, with the line of the file that states it'),
    async (request) => {
      // The files are read after the view has closed, so that other readers need not wait for the disk.
      const known = await openView(undefined, (view) => readHistory(view, request.query))
      return withLines(known, readLine)
    },
  )
  done()
}
