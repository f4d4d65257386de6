import { Problem } from '@noegletal/contract'
import { type Socket, connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { securityHeaders } from '../replies/security-headers.ts'
import { type DashboardUnderTest, aDashboard } from '../testing.ts'

let dashboard: DashboardUnderTest
let port: number
beforeAll(async () => {
  dashboard = await aDashboard()
  port = Number(new URL(await dashboard.app.listen({ host: '127.0.0.1', port: 0 })).port)
})
afterAll(() => dashboard.close())

/** What the server writes back to raw bytes, until it hangs up. */
async function answerTo(request: string) {
  const socket: Socket = connect(port, '127.0.0.1')
  socket.write(request)
  const reply = await text(socket)
  const [head = '', body = ''] = reply.split('\r\n\r\n')
  const [statusLine = '', ...lines] = head.split('\r\n')
  const headers = lines.map((line) => line.split(': ')).map(([name, value]) => [name, value])
  return {
    statusLine,
    headers: Object.fromEntries(headers),
    problem: Problem.parse(JSON.parse(body)),
  }
}

describe('what is no HTTP request', () => {
  it.each([
    ['an address of 100 kB', `GET /${'a'.repeat(100_000)} HTTP/1.1\r\nhost: x\r\n\r\n`, 431],
    ['headers of 100 kB', `GET / HTTP/1.1\r\nhost: x\r\nx: ${'a'.repeat(100_000)}\r\n\r\n`, 431],
    ['a broken request line', 'HELLO\r\n\r\n', 400],
    ['a null byte in the address', 'GET /\0 HTTP/1.1\r\nhost: x\r\n\r\n', 400],
    ['bytes of another protocol', '\x16\x03\x01\x02\r\n\r\n', 400],
  ])('%s gets a Danish reason and a closed connection', async (_case, request, status) => {
    const { statusLine, headers, problem } = await answerTo(request)

    expect(statusLine).toContain(`HTTP/1.1 ${status} `)
    expect(problem.code).toBe(status === 431 ? 'TOO_LARGE' : 'BAD_REQUEST')
    expect(headers).toMatchObject({ ...securityHeaders, connection: 'close' })
  })
})
