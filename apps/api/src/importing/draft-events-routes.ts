import { type Draft, staffEndpoints } from '@noegletal/contract'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod'
import { PassThrough } from 'node:stream'
import { fileRouteOptions } from '../route-options.ts'
import { isUnderWay } from './drafts/drafts.ts'
import type { Importing } from './importing.ts'

type Deps = { readonly importing: Pick<Importing, 'drafts'> }

/** A line that says nothing, so that no proxy takes the connection for dead. */
const heartbeat = ': \n\n'
const heartbeatEvery = 15_000 // ms

/** Tells how the work on a draft goes, as server-sent events, until it is over. */
export const draftEventsRoutes: FastifyPluginCallbackZod<Deps> = (app, { importing }, done) => {
  const { draftEvents } = staffEndpoints
  const { drafts } = importing
  const streams = new Set<PassThrough>()
  app.addHook('preClose', async () => {
    for (const stream of streams) stream.end()
  })

  app.get(
    draftEvents.path,
    {
      ...fileRouteOptions(
        draftEvents,
        'Server-sent events: the draft at once and at every change, until the work is over',
        {
          type: 'text/event-stream',
          description: 'Events named `draft`, each with a draft as JSON',
        },
      ),
      exposeHeadRoute: false,
    },
    async (request, reply) => {
      await sendEvents(request.params.id, request, reply)
    },
  )
  done()

  async function sendEvents(
    id: string,
    { headers }: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply> {
    const draft = drafts.toDraft(drafts.get(id))
    // Who has heard the end and asks again by itself is told by this to stop asking.
    const hasHeard = headers['last-event-id'] === draft.changedAt
    if (hasHeard && !isUnderWay(draft.state)) return reply.code(204).send()

    const stream = new PassThrough()
    streams.add(stream)
    const tell = (now: Draft): void => {
      const isOver = !isUnderWay(now.state)
      // A reader who cannot keep up hears of the next change.
      if (isOver || !stream.writableNeedDrain) stream.write(eventOf(now))
      if (isOver) stream.end()
    }
    const unfollow = drafts.follow(id, tell)
    const beating = setInterval(() => stream.write(heartbeat), heartbeatEvery)
    stream.once('close', () => {
      clearInterval(beating)
      unfollow()
      streams.delete(stream)
    })
    tell(draft)
    return reply.type('text/event-stream').header('x-accel-buffering', 'no').send(stream)
  }
}

function eventOf(draft: Draft): string {
  return `id: ${draft.changedAt}\nevent: draft\ndata: ${JSON.stringify(draft)}\n\n`
}
