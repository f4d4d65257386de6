import { Problem, endpoints } from '@noegletal/contract'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import type { OpenView } from '../view.ts'
import { getImport, readImports } from './published-imports.ts'
import { openDataHeaders } from '../replies/security-headers.ts'
import { sendKeptFile } from './send-kept-file.ts'

type Deps = { readonly openView: OpenView }

/** What was imported when. */
export const importsRoutes: FastifyPluginCallbackZod<Deps> = (app, { openView }, done) => {
  const { imports, import: one } = endpoints

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
  done()
}

type FileDeps = Deps & { readonly dataDirectory: string }

/** The imported files themselves. They answer with bytes of their own, so they stand outside the cache of replies. */
export const importFileRoutes: FastifyPluginCallbackZod<FileDeps> = (app, deps, done) => {
  const { openView, dataDirectory } = deps
  const { path, params, query, response } = endpoints.importFile
  app.get(
    path,
    {
      schema: {
        summary: 'The imported file, byte for byte as it came',
        params,
        querystring: query,
        response: {
          200: {
            description: 'The original file',
            content: { 'application/octet-stream': { schema: response } },
          },
          '4xx': Problem,
        },
      },
    },
    async (request, reply) => {
      reply.headers(openDataHeaders)
      const { id } = request.params
      const { fileHash, fileName } = await openView(undefined, (view) => getImport(view, id))
      await sendKeptFile(request, reply, { dataDirectory, hash: fileHash, fileName })
    },
  )
  done()
}
