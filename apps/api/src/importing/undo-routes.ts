import { staffEndpoints } from '@noegletal/contract'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import { userOf } from '../accounts/current-user.ts'
import { routeOptions } from '../route-options.ts'
import type { OpenView } from '../view.ts'
import type { Importing } from './importing.ts'
import { createNameSeries, toDifferences } from './looking/difference-words.ts'

type Deps = { readonly importing: Importing; readonly openView: OpenView }

/** Taking an import back: first what that would do, then doing it. */
export const undoRoutes: FastifyPluginCallbackZod<Deps> = (app, { importing, openView }, done) => {
  const { undoPreview, undoImport } = staffEndpoints

  app.get(
    undoPreview.path,
    routeOptions(
      undoPreview,
      'What undoing an import would do, and which later imports rest on it',
    ),
    async ({ params }) => {
      const { counts, restingOn, differences } = await importing.previewUndo(params.id)
      const catalogue = await openView(undefined, ({ figures }) => figures.catalogue())
      return {
        counts,
        restingOn: restingOn.map(({ import: { id, title, publishedOn }, cells }) => ({
          id,
          title,
          publishedOn,
          cells,
        })),
        differences: toDifferences(differences, createNameSeries(catalogue)),
      }
    },
  )

  app.post(undoImport.path, routeOptions(undoImport, 'Undo an import'), (request) =>
    importing.undo(request.params.id, request.body.note, userOf(request)),
  )
  done()
}
