import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'

/** A question as the source got it. */
export type Asked = {
  readonly method: string
  readonly path: string
  readonly authorization: string | undefined
  readonly body: unknown
}

type Answer = (reply: ServerResponse, asked: Asked) => void

/** A source on this machine that answers as it is told to. */
export type SourceUnderTest = {
  readonly url: string
  readonly asked: Asked[]
  close(): Promise<void>
}

/** Starts a source; `answer` decides for each question, `number` counts them from 1. */
export async function aSource(
  answer: (asked: Asked, number: number) => Answer,
): Promise<SourceUnderTest> {
  const asked: Asked[] = []
  const take = async (request: IncomingMessage, reply: ServerResponse): Promise<void> => {
    const one = {
      method: request.method ?? '',
      path: request.url ?? '',
      authorization: request.headers.authorization,
      body: await readBody(request),
    }
    asked.push(one)
    answer(one, asked.length)(reply, one)
  }
  const server = createServer((request, reply) => void take(request, reply))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  let text = ''
  for await (const piece of request) text += String(piece)
  return text === '' ? null : JSON.parse(text)
}

export const csv =
  (...lines: readonly string[]): Answer =>
  (reply) => {
    reply.setHeader('content-type', 'text/csv; charset=utf-8')
    reply.end(`\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`)
  }

export const json =
  (content: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Answer =>
  (reply) => {
    reply.writeHead(status, { 'content-type': 'application/json', ...headers })
    reply.end(JSON.stringify(content))
  }

/** Half a table, and then nothing more on the line. */
export const cut =
  (half: string): Answer =>
  (reply) => {
    reply.writeHead(200, { 'content-type': 'text/csv', 'content-length': '10000' })
    reply.write(half, () => reply.destroy())
  }

/** A table that stops in the middle of a row as if that were its end. */
export const halfRow =
  (half: string): Answer =>
  (reply) =>
    reply.end(half)

/** Never answers. */
export const silence: Answer = () => {}
