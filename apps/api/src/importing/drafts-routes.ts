import { staffEndpoints } from '@noegletal/contract'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import { userOf } from '../accounts/current-user.ts'
import { routeOptions } from '../route-options.ts'
import type { Importing } from './importing.ts'

type Deps = { readonly importing: Importing }

/** Files on their way in: where they stand, and what an analyst does with them. */
export const draftsRoutes: FastifyPluginCallbackZod<Deps> = (app, { importing }, done) => {
  const { drafts, draft, readDraft, acknowledge, cancelDraft, publishDraft, discardDraft } =
    staffEndpoints

  app.get(drafts.path, routeOptions(drafts, 'Every draft, newest first'), () => importing.list())

  app.get(
    draft.path,
    routeOptions(draft, 'One draft with everything that is known of it'),
    ({ params }) => importing.drafts.toDraft(importing.drafts.get(params.id)),
  )

  app.post(
    readDraft.path,
    routeOptions(readDraft, 'Read the file again, with another mapping, day or sheet'),
    (request) => importing.read(request.params.id, request.body, userOf(request)),
  )

  app.post(
    acknowledge.path,
    routeOptions(acknowledge, 'Say of one warning that it is seen and in order, or take that back'),
    (request) => importing.acknowledge(request.params.id, request.body, userOf(request)),
  )

  app.post(
    cancelDraft.path,
    routeOptions(cancelDraft, 'Stop what is under way, or take a scheduled publication back'),
    (request) => importing.cancel(request.params.id, userOf(request)),
  )

  app.post(
    publishDraft.path,
    routeOptions(publishDraft, 'Publish now or at a time; refused when it is not what was seen'),
    (request) => importing.publish(request.params.id, request.body, userOf(request)),
  )

  app.delete(
    discardDraft.path,
    routeOptions(discardDraft, 'Take a draft off the list; its file stays'),
    async (request) => {
      await importing.discard(request.params.id, userOf(request))
      return {}
    },
  )
  done()
}
