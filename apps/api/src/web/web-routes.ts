import type { FastifyPluginCallback, FastifyReply, FastifyRequest } from 'fastify'
import { notFound } from '../errors/refusal.ts'
import { createReadyReply } from '../replies/ready-reply.ts'
import { sendReady, sendReadyAs, sendReadyWith } from '../replies/send-ready.ts'
import type { OpenView } from '../view.ts'
import type { BuiltFiles } from './built-files.ts'
import { type PageParts, pageExists } from './pages.ts'
import { preloadsOf } from './preloads.ts'

type Deps = Pick<PageParts, 'reports'> & {
  readonly openView: OpenView
  /** Null when the web app has not been built. */
  readonly built: BuiltFiles | null
  /** Whose pages may show a chart in a frame, as a content security policy writes them. */
  readonly embedAncestors: readonly string[]
}

/** Everything that is not the API: the built files, and the page that starts the web app at every address it knows. */
export const webRoutes: FastifyPluginCallback<Deps> = (app, deps, done) => {
  const { openView, built, embedAncestors, reports } = deps
  const framed =
    built && createReadyReply({ ...built.index.content, frameAncestors: embedAncestors })
  app.get('/*', { schema: { hide: true } }, async (request, reply) => {
    const path = pathOf(request)
    if (path.startsWith('/api/') || path.startsWith('/assets/')) {
      return sendFile(request, reply, path)
    }
    return sendPage(request, reply, path)
  })
  done()

  async function sendFile(
    request: FastifyRequest,
    reply: FastifyReply,
    path: string,
  ): Promise<void> {
    const file = built?.find(path) ?? null
    if (file === null) throw notFound('Der er ikke noget på denne adresse.')
    await sendReady(request, reply, file)
  }

  async function sendPage(
    request: FastifyRequest,
    reply: FastifyReply,
    path: string,
  ): Promise<unknown> {
    const file = built?.find(path) ?? null
    if (file !== null) return sendReady(request, reply, file)
    const exists = await openView(undefined, (view) => pageExists({ view, reports }, path))
    if (!exists && !wantsPage(request)) throw notFound('Der er ikke noget på denne adresse.')
    if (built === null || framed === null) return sendNotBuilt(reply)
    if (!exists) return sendReadyAs(404, reply, built.index)
    if (path.startsWith('/indlejr/')) return sendReady(request, reply, framed)
    return sendIndex(request, reply, built)
  }
}

async function sendIndex(
  request: FastifyRequest,
  reply: FastifyReply,
  built: BuiltFiles,
): Promise<void> {
  const links = preloadsOf(built, request.raw.url ?? '/')
  if (links === null) return sendReady(request, reply, built.index)
  return sendReadyWith(['link', links], reply, built.index)
}

function pathOf({ raw }: FastifyRequest): string {
  return (raw.url ?? '/').split('?', 1)[0] ?? '/'
}

function wantsPage({ headers }: FastifyRequest): boolean {
  return headers.accept?.includes('text/html') ?? false
}

function sendNotBuilt(reply: FastifyReply): FastifyReply {
  return reply
    .code(503)
    .type('text/plain; charset=utf-8')
    .header('cache-control', 'no-store')
    .send('Siderne er ikke bygget endnu. Kør »npm run build«, og start serveren igen.\n')
}
