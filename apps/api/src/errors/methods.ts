import type { FastifyInstance, FastifyRequest } from 'fastify'

/** The methods that an address can be asked with, by the routes that were registered. */
export type MethodTable = { at(request: FastifyRequest): readonly string[] }

const reading = ['GET', 'HEAD']

/** Gathers every route that is registered after it; what can only be read needs no entry, as every address can be. */
export function gatherMethods(app: FastifyInstance): MethodTable {
  const writing: { readonly pattern: RegExp; readonly method: string }[] = []
  app.addHook('onRoute', ({ url, method }) => {
    const methods = [method].flat().filter((name) => !reading.includes(name))
    for (const name of methods) writing.push({ pattern: toPattern(url), method: name })
  })

  return {
    at: ({ raw }) => {
      const path = (raw.url ?? '/').split('?', 1)[0] ?? '/'
      const found = writing.filter(({ pattern }) => pattern.test(path))
      return [...reading, ...found.map(({ method }) => method)]
    },
  }
}

/** `/users/:id` matches every one part in the place of `:id`. The routes of this server have no other wildcards to write to. */
function toPattern(url: string): RegExp {
  return new RegExp(`^${url.replaceAll(/:[^/]+/g, '[^/]+')}$`)
}
