import { endpoints } from '@noegletal/contract'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import type { OpenView } from '../view.ts'
import { getImport, readImports } from './published-imports.ts'
import { openDataHeaders } from '../replies/security-headers.ts'
import { fileRouteOptions, routeOptions } from '../route-options.ts'
import { sendKeptFile } from './send-kept-file.ts'

type Deps = { readonly openView: OpenView }

/** What was imported when. */
export const importsRoutes: FastifyPluginCallbackZod<Deps> = (app, { openView }, done) => {
  const { imports, import: one } = endpoints

  app.get(imports.path, routeOptions(imports, 'Every import, newest publication first'), () =>
    openView(undefined, readImports),
  )

  app.get(one.path, routeOptions(one, 'One import'), ({ params }) =>
    openView(undefined, (view) => getImport(view, params.id)),
  )
  done()
}

type FileDeps = Deps & { readonly dataDirectory: string }

/** The imported files themselves. They answer with bytes of their own, so they stand outside the cache of replies. */
export const importFileRoutes: FastifyPluginCallbackZod<FileDeps> = (app, deps, done) => {
  const { openView, dataDirectory } = deps
  const { importFile } = endpoints
  app.get(
    importFile.path,
    fileRouteOptions(importFile, 'The imported file, byte for byte as it came', {
      type: 'application/octet-stream',
      description: 'The original file',
    }),
    async (request, reply) => {
      reply.headers(openDataHeaders)
      const { id } = request.params
      const { fileHash, fileName } = await openView(undefined, (view) => getImport(view, id))
      await sendKeptFile(request, reply, { dataDirectory, hash: fileHash, fileName })
    },
  )
  done()
}
