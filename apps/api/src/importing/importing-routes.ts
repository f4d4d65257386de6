import type { FastifyPluginAsync } from 'fastify'
import type { OpenView } from '../view.ts'
import { draftEventsRoutes } from './draft-events-routes.ts'
import { draftLookingRoutes } from './draft-looking-routes.ts'
import { draftsRoutes } from './drafts-routes.ts'
import type { Importing } from './importing.ts'
import { undoRoutes } from './undo-routes.ts'
import { uploadRoutes } from './upload-routes.ts'

type Deps = {
  readonly importing: Importing
  readonly openView: OpenView
  readonly dataDirectory: string
}

/** Everything about files on their way in, and about taking one back. */
export const importingRoutes: FastifyPluginAsync<Deps> = async (app, deps) => {
  await app.register(uploadRoutes, deps)
  await app.register(draftsRoutes, deps)
  await app.register(draftEventsRoutes, deps)
  await app.register(draftLookingRoutes, deps)
  await app.register(undoRoutes, deps)
}
