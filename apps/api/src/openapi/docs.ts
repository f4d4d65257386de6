import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'

export const docsPath = '/api/docs'

/**
 * A page to read about the API and try it, made from the description of the routes. Its files come from this server and run
 * under the same content security policy as every other page.
 */
export async function docsRoutes(app: FastifyInstance): Promise<void> {
  await app.register(swaggerUi, {
    routePrefix: docsPath,
    theme: { title: 'API – Nøgletal på beskæftigelsesområdet' },
    uiConfig: {
      docExpansion: 'list',
      deepLinking: true,
      tryItOutEnabled: true,
      syntaxHighlight: false,
    },
  })
}
