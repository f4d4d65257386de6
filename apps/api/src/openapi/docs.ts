import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'

export const docsPath = '/api/docs'

// The one style that Swagger UI writes into its page, by its hash; everything else of it runs under the policy of all pages.
const styleHash = "'sha256-RL3ie0nH+Lzz2YNqQN83mnU0J1ot4QL7b99vMdIX99w='"

/** A page to read about the API and try it, made from the description of the routes. All its files come from this server. */
export async function docsRoutes(app: FastifyInstance): Promise<void> {
  await app.register(swaggerUi, {
    routePrefix: docsPath,
    transformStaticCSP: (policy) =>
      policy.replace("style-src 'self'", `style-src 'self' ${styleHash}`),
    theme: { title: 'API – Nøgletal på beskæftigelsesområdet' },
    uiConfig: {
      docExpansion: 'list',
      deepLinking: true,
      tryItOutEnabled: true,
      syntaxHighlight: false,
    },
  })
}
