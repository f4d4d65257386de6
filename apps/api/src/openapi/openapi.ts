import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { describeOperation } from './describe-operation.ts'
import { tags } from './tags.ts'

export const openApiPath = '/api/v1/openapi.json'

/** Gathers the description of every route that is registered after it. */
export async function describeRoutes(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Nøgletal på beskæftigelsesområdet',
        description:
          'Employment key figures of Danish municipalities, as they are known today or were known on any day (`pr`). ' +
          'Every figure leads to the file and the line it came from; simulated figures are marked. ' +
          'Reading needs no key. Messages to readers are in Danish.',
        version: '1',
      },
      tags: [...tags],
      servers: [{ url: '/' }],
    },
    transform: describeOperation,
  })
}

/** The description of the API itself, as OpenAPI 3.1. */
export function openApiRoute(app: FastifyInstance): void {
  app.get(openApiPath, { schema: { hide: true } }, () => app.swagger())
}
