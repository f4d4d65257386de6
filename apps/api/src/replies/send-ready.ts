import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Answer, Question, ReadyReply } from './ready-reply.ts'

/** Answers a request with ready-made bytes, past Fastify's own sending; the request log is still written. */
export async function sendReady(
  request: FastifyRequest,
  reply: FastifyReply,
  ready: ReadyReply,
): Promise<void> {
  const answer = ready.answer(toQuestion(request))
  // Waiting costs a turn of the loop, so it is only done for bytes that are not there yet.
  write(reply, answer instanceof Promise ? await answer : answer)
}

/** The same with a header that is this request's own. */
export async function sendReadyWith(
  header: readonly [name: string, value: string],
  reply: FastifyReply,
  ready: ReadyReply,
): Promise<void> {
  const answer = await ready.answer(toQuestion(reply.request))
  write(reply, { ...answer, headers: [...answer.headers, ...header] })
}

/** The same bytes under another status, for a page that says it does not exist. */
export async function sendReadyAs(
  status: number,
  reply: FastifyReply,
  ready: ReadyReply,
): Promise<void> {
  const { acceptEncoding } = toQuestion(reply.request)
  write(reply, { ...(await ready.answer({ acceptEncoding, ifNoneMatch: undefined })), status })
}

/** What of a request decides which bytes answer it. */
export function toQuestion({ headers }: FastifyRequest): Question {
  return {
    acceptEncoding: headers['accept-encoding']?.toString(),
    ifNoneMatch: headers['if-none-match'],
  }
}

/** One prepared block of headers and the body. Node itself leaves the body out of the reply to a HEAD. */
function write(reply: FastifyReply, { status, headers, body }: Answer): void {
  reply.hijack()
  reply.raw.writeHead(status, headers)
  reply.raw.end(body)
}
