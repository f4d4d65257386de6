import type { FastifyInstance } from 'fastify'

declare module 'fastify' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can be added to
  interface FastifyContextConfig {
    /** Takes in files, for which a slow line needs minutes. */
    takesFiles?: boolean
  }
}

const patience = 30_000 // ms

/** Hangs up on who takes longer over a body than anybody needs, so that nobody can occupy the server by being slow. */
export function endSlowBodies(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ raw, routeOptions }, reply) => {
    if (raw.method === 'GET' || raw.method === 'HEAD' || routeOptions.config.takesFiles) return
    const timer = setTimeout(() => raw.destroy(), patience).unref()
    const stop = (): void => clearTimeout(timer)
    raw.once('end', stop)
    reply.raw.once('close', stop)
  })
}
