import { Problem, staffEndpoints } from '@noegletal/contract'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import { userOf } from '../accounts/current-user.ts'
import type { OpenView } from '../view.ts'
import type { Importing } from './importing.ts'
import { createNameSeries, toDifferences } from './looking/difference-words.ts'

type Deps = { readonly importing: Importing; readonly openView: OpenView }

/** Taking an import back: first what that would do, then doing it. */
export const undoRoutes: FastifyPluginCallbackZod<Deps> = (app, { importing, openView }, done) => {
  const { undoPreview, undoImport } = staffEndpoints

  app.get(
    undoPreview.path,
    {
      config: { role: undoPreview.role },
      schema: {
        summary: 'What undoing an import would do, and which later imports rest on it',
        params: undoPreview.params,
        querystring: undoPreview.query,
        response: { 200: undoPreview.response, '4xx': Problem },
      },
    },
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

  app.post(
    undoImport.path,
    {
      config: { role: undoImport.role },
      schema: {
        summary: 'Undo an import',
        params: undoImport.params,
        querystring: undoImport.query,
        body: undoImport.body,
        response: { 200: undoImport.response, '4xx': Problem },
      },
    },
    (request) => importing.undo(request.params.id, request.body.note, userOf(request)),
  )
  done()
}
