import { Problem } from '@noegletal/contract'
import type { z } from 'zod'
import type { RouteRole } from './accounts/guard.ts'

type Endpoint = {
  readonly role?: RouteRole
  readonly peopleOnly?: true
  readonly params?: z.ZodType
  readonly query: z.ZodType
  readonly body?: z.ZodType
  readonly response: z.ZodType
}

type FileReply = { readonly type: string; readonly description?: string }

/**
 * What Fastify must know of an endpoint of the contract: who may call it, what it takes and what it answers. `summary` is
 * its line in the description of the API. Writing can also be refused with a 5xx, while the database is busy.
 */
export function routeOptions<const E extends Endpoint>(endpoint: E, summary: string) {
  return optionsOf(endpoint, summary, endpoint.response)
}

/** The same for an endpoint that answers with a file. */
export function fileRouteOptions<const E extends Endpoint>(
  endpoint: E,
  summary: string,
  { type, description = 'A file to save' }: FileReply,
) {
  const file = { description, content: { [type]: { schema: endpoint.response } } }
  return optionsOf(endpoint, summary, file)
}

function optionsOf<const E extends Endpoint, Ok>(endpoint: E, summary: string, ok: Ok) {
  const { role, peopleOnly } = endpoint
  return {
    config: { ...(role && { role }), ...(peopleOnly && { peopleOnly }) },
    schema: {
      summary,
      querystring: endpoint.query as E['query'],
      ...takenBy(endpoint),
      response: { 200: ok, '4xx': Problem, ...(role && { '5xx': Problem }) },
    },
  }
}

/** What the endpoint has of `params` and `body`. Fastify warns of a schema that is named and not there. */
function takenBy<const E extends Endpoint>(endpoint: E): Pick<E, keyof E & ('params' | 'body')> {
  const { params, body } = endpoint
  const taken = { ...(params && { params }), ...(body && { body }) }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- these are the endpoint's own, as far as it has them
  return taken as Pick<E, keyof E & ('params' | 'body')>
}
