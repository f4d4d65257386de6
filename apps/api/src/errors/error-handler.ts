import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { securityHeaders } from '../replies/security-headers.ts'
import { toQueryFaults } from './query-faults.ts'
import {
  type Refusal,
  badRequests,
  internalFault,
  isRefusal,
  methodNotAllowed,
  notFound,
  tooLarge,
  unreadable,
} from './refusal.ts'

/** Makes every failure leave as one `Problem` with its status; what nobody expected is logged and told as 500. */
export function handleErrors(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _reply, done) => {
    const isReading = request.method === 'GET' || request.method === 'HEAD'
    done(isReading ? undefined : methodNotAllowed(request.method))
  })
  app.setErrorHandler((error, request, reply) => {
    const refusal = toRefusal(error, request)
    if (refusal.status >= 500) request.log.error({ reqId: request.id, err: error }, 'unexpected')
    return sendRefusal(reply, refusal)
  })
  app.setNotFoundHandler((_request, reply) => sendRefusal(reply, unknownAddress()))
}

/** For faults that Fastify meets before any hook or handler: an address that is no address, a name longer than any name. */
export function sendFrameworkError(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const isTooLong = error.code === 'FST_ERR_MAX_PARAM_LENGTH'
  const refusal = isTooLong ? unknownAddress() : unreadable('Adressen kan ikke læses.')
  void sendRefusal(reply.headers(securityHeaders), refusal)
  const { method, raw } = request
  request.log.info({ reqId: request.id, method, url: raw.url, status: refusal.status }, 'request')
}

function unknownAddress(): Refusal {
  return notFound('Der er ikke noget på denne adresse.')
}

function sendRefusal(reply: FastifyReply, { status, problem }: Refusal): FastifyReply {
  if (status === 405) reply.header('allow', 'GET, HEAD')
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .serializer(JSON.stringify)
    .send(problem)
}

function toRefusal(error: unknown, request: FastifyRequest): Refusal {
  if (isRefusal(error)) return error
  if (hasZodFastifySchemaValidationErrors(error)) {
    if (error.validationContext === 'params') return unknownAddress()
    return badRequests(toQueryFaults(error.validation, request.query))
  }
  const status = statusOf(error)
  if (status === 413) return tooLarge(status, 'Forespørgslen er for stor.')
  return status >= 400 && status < 500
    ? unreadable('Forespørgslen kan ikke læses.')
    : internalFault()
}

function statusOf(error: unknown): number {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : 500
  return typeof status === 'number' ? status : 500
}
