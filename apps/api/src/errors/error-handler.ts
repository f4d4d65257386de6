import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { gatherMethods } from './methods.ts'
import { securityHeaders } from '../replies/security-headers.ts'
import { speakDanish } from './danish-faults.ts'
import { loggedUrl } from '../request-log.ts'
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
  unsupported,
} from './refusal.ts'

/** Makes every failure leave as one `Problem` with its status; what nobody expected is logged and told as 500. */
export function handleErrors(app: FastifyInstance): void {
  speakDanish()
  const methods = gatherMethods(app)
  app.addHook('onRequest', (request, _reply, done) => {
    // Every address can be asked for with GET, so what has no route otherwise has another method.
    const isReading = request.method === 'GET' || request.method === 'HEAD'
    done(request.is404 && !isReading ? refuseWriting(request) : undefined)
  })
  app.setErrorHandler((error, request, reply) => {
    const refusal = toRefusal(error, request)
    if (refusal.status >= 500) request.log.error({ reqId: request.id, err: error }, 'unexpected')
    return sendRefusal(reply, refusal)
  })
  app.setNotFoundHandler((_request, reply) => sendRefusal(reply, unknownAddress()))

  function refuseWriting(request: FastifyRequest): Refusal {
    // Whatever else the accounts' library could do there is not there at all.
    if (request.url.startsWith('/api/auth/')) return unknownAddress()
    return methodNotAllowed(request.method, methods.at(request))
  }
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
  const url = loggedUrl(request)
  const { id: reqId, method } = request
  request.log.info({ reqId, method, url, status: refusal.status }, 'request')
}

function unknownAddress(): Refusal {
  return notFound('Der er ikke noget på denne adresse.')
}

function sendRefusal(reply: FastifyReply, { status, problem, headers }: Refusal): FastifyReply {
  return reply
    .code(status)
    .headers(headers)
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .serializer(JSON.stringify)
    .send(problem)
}

function toRefusal(error: unknown, request: FastifyRequest): Refusal {
  if (isRefusal(error)) return error
  if (hasZodFastifySchemaValidationErrors(error)) {
    if (error.validationContext === 'params') return unknownAddress()
    const sent = error.validationContext === 'body' ? request.body : request.query
    return badRequests(toQueryFaults(error.validation, sent))
  }
  const status = statusOf(error)
  if (status === 413) return tooLarge(status, 'Forespørgslen er for stor.')
  if (status === 415)
    return unsupported('Forespørgslens indhold er ikke af en slags, der kan læses.')
  return status >= 400 && status < 500
    ? unreadable('Forespørgslen kan ikke læses.')
    : internalFault()
}

function statusOf(error: unknown): number {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : 500
  return typeof status === 'number' ? status : 500
}
