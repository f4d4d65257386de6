import { type FastifyReply, type FastifyRequest, LogController } from 'fastify'
import { gatherOutput } from './gathered-output.ts'
import { type DestinationStream, type Logger, pino } from 'pino'

/** One line a request, written when its reply has left: what was asked, the status, and how many milliseconds it took. */
export class RequestLog extends LogController {
  override incomingRequest(): void {}

  override requestCompleted(
    error: Error | null | undefined,
    request: FastifyRequest,
    reply: FastifyReply,
  ): void {
    const line = {
      reqId: request.id,
      method: request.method,
      url: loggedUrl(request),
      status: reply.raw.statusCode,
      ms: Math.round(reply.elapsedTime * 100) / 100,
    }
    if (error) request.log.error({ ...line, err: error }, 'request failed')
    else request.log.info(line, 'request')
  }
}

/** The address without the secret word of an invitation, which is as good as a password until it is used. */
export function loggedUrl({ raw }: Pick<FastifyRequest, 'raw'>): string | undefined {
  return raw.url?.replace(/\/((?:open-)?invitations?)\/[^/?]+/, '/$1/…')
}

export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent'

/** A logger whose lines are JSON; `time` is in milliseconds since 1970. */
export function createLogger(level: LogLevel, destination: DestinationStream): Logger {
  return pino({ level, base: null }, destination)
}

/** Standard output for log lines: many at a time, by a thread of its own, and the last ones before the process ends. */
export function openStandardOutput(): DestinationStream {
  const output = pino.destination({ dest: 1, sync: false })
  const gathered = gatherOutput((text) => output.write(text))
  process.once('exit', () => {
    gathered.flush()
    output.flushSync()
  })
  return gathered
}
