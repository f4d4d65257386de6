import type { Problem } from '@noegletal/contract'
import type { ConnectionError } from 'fastify'
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { securityHeaders } from '../replies/security-headers.ts'
import { type Refusal, tooLarge, unreadable } from './refusal.ts'

/** Answers what Node could not read as HTTP at all (an address or headers over 16 kB, a broken request line), then hangs up. */
export function answerBrokenRequest(error: ConnectionError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return
  if (socket.writable) socket.write(toHttp(toRefusal(error)))
  socket.destroySoon()
}

function toRefusal({ code }: ConnectionError): Refusal {
  return code === 'HPE_HEADER_OVERFLOW'
    ? tooLarge(431, 'Adressen eller forespørgslens hoved er for lang.')
    : unreadable('Forespørgslen kan ikke læses.')
}

function toHttp({ status, problem }: { status: number; problem: Problem }): string {
  const body = JSON.stringify(problem)
  const headers = {
    ...securityHeaders,
    'cache-control': 'no-store',
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', body].join('\r\n')
}
