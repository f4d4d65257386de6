import { Problem, staffEndpoints } from '@noegletal/contract'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import { userOf } from '../accounts/current-user.ts'
import type { Importing } from './importing.ts'

type Deps = { readonly importing: Importing }

/** Files on their way in: where they stand, and what an analyst does with them. */
export const draftsRoutes: FastifyPluginCallbackZod<Deps> = (app, { importing }, done) => {
  const { drafts, draft, readDraft, acknowledge, cancelDraft, publishDraft, discardDraft } =
    staffEndpoints

  app.get(
    drafts.path,
    {
      config: { role: drafts.role },
      schema: {
        summary: 'Every draft, newest first',
        querystring: drafts.query,
        response: { 200: drafts.response, '4xx': Problem },
      },
    },
    () => importing.list(),
  )

  app.get(
    draft.path,
    {
      config: { role: draft.role },
      schema: {
        summary: 'One draft with everything that is known of it',
        params: draft.params,
        querystring: draft.query,
        response: { 200: draft.response, '4xx': Problem },
      },
    },
    ({ params }) => importing.drafts.toDraft(importing.drafts.get(params.id)),
  )

  app.post(
    readDraft.path,
    {
      config: { role: readDraft.role },
      schema: {
        summary: 'Read the file again, with another mapping, day or sheet',
        params: readDraft.params,
        querystring: readDraft.query,
        body: readDraft.body,
        response: { 200: readDraft.response, '4xx': Problem },
      },
    },
    (request) => importing.read(request.params.id, request.body, userOf(request)),
  )

  app.post(
    acknowledge.path,
    {
      config: { role: acknowledge.role },
      schema: {
        summary: 'Say of one warning that it is seen and in order, or take that back',
        params: acknowledge.params,
        querystring: acknowledge.query,
        body: acknowledge.body,
        response: { 200: acknowledge.response, '4xx': Problem },
      },
    },
    (request) => importing.acknowledge(request.params.id, request.body, userOf(request)),
  )

  app.post(
    cancelDraft.path,
    {
      config: { role: cancelDraft.role },
      schema: {
        summary: 'Stop what is under way, or take a scheduled publication back',
        params: cancelDraft.params,
        querystring: cancelDraft.query,
        response: { 200: cancelDraft.response, '4xx': Problem },
      },
    },
    (request) => importing.cancel(request.params.id, userOf(request)),
  )

  app.post(
    publishDraft.path,
    {
      config: { role: publishDraft.role },
      schema: {
        summary: 'Publish now or at a time; refused when it is not what was seen',
        params: publishDraft.params,
        querystring: publishDraft.query,
        body: publishDraft.body,
        response: { 200: publishDraft.response, '4xx': Problem },
      },
    },
    (request) => importing.publish(request.params.id, request.body, userOf(request)),
  )

  app.delete(
    discardDraft.path,
    {
      config: { role: discardDraft.role },
      schema: {
        summary: 'Take a draft off the list; its file stays',
        params: discardDraft.params,
        querystring: discardDraft.query,
        response: { 200: discardDraft.response, '4xx': Problem },
      },
    },
    async (request) => {
      await importing.discard(request.params.id, userOf(request))
      return {}
    },
  )
  done()
}
