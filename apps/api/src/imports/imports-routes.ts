import { Problem, endpoints } from '@noegletal/contract'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import { notFound } from '../errors/refusal.ts'
import { attachment } from '../replies/attachment.ts'
import type { OpenView } from '../view.ts'
import { getImport, readImports } from './published-imports.ts'

/** Reads an imported file's bytes as they came; null when it is not kept. */
export type ReadFile = (fileHash: string) => Promise<Uint8Array<ArrayBuffer> | null>

type Deps = { readonly openView: OpenView; readonly readFile: ReadFile }

/** What was imported when, and the files themselves. */
export const importsRoutes: FastifyPluginCallbackZod<Deps> = (app, deps, done) => {
  const { openView, readFile } = deps
  const { imports, import: one, importFile } = endpoints

  app.get(
    imports.path,
    {
      schema: {
        summary: 'Every import, newest publication first',
        querystring: imports.query,
        response: { 200: imports.response, '4xx': Problem },
      },
    },
    () => openView(undefined, readImports),
  )

  app.get(
    one.path,
    {
      schema: {
        summary: 'One import',
        params: one.params,
        querystring: one.query,
        response: { 200: one.response, '4xx': Problem },
      },
    },
    ({ params }) => openView(undefined, (view) => getImport(view, params.id)),
  )

  app.get(
    importFile.path,
    {
      schema: {
        summary: 'The imported file, byte for byte as it came',
        params: importFile.params,
        querystring: importFile.query,
        response: {
          200: {
            description: 'The original file',
            content: { 'application/octet-stream': { schema: importFile.response } },
          },
          '4xx': Problem,
        },
      },
    },
    async ({ params }, reply) => {
      const { fileHash, fileName } = await openView(undefined, (view) => getImport(view, params.id))
      const bytes = await readFile(fileHash)
      if (bytes === null) throw notFound('Den indlæste fil er ikke gemt.')
      return reply
        .type('application/octet-stream') // as it came: its encoding is its own
        .header('content-disposition', attachment(fileName))
        .header('cache-control', 'no-cache')
        .header('etag', `"${fileHash}"`)
        .send(bytes)
    },
  )
  done()
}
