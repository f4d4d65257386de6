import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { finished } from 'node:stream/promises'

const root = resolve(import.meta.dirname, '../..')

/** A server in a process of its own. */
export type RunningServer = {
  readonly address: string
  /** From the moment the process was started until the first request was answered. */
  readonly secondsToFirstReply: number
  readonly stop: () => Promise<void>
}

/** Starts the whole product on a free port, with its request log written to a file in `DATA_DIR`. */
export function startProduct(
  environment: Readonly<Record<string, string>> & { readonly DATA_DIR: string },
): Promise<RunningServer> {
  return startServer({
    script: 'scripts/serve.ts',
    environment,
    path: '/api/v1/site',
    log: join(environment.DATA_DIR, 'server.log'),
  })
}

type Command = {
  readonly script: string
  readonly environment: Readonly<Record<string, string>>
  /** The address that answers when the server is ready. */
  readonly path: string
  readonly log: string
}

/** Starts a script that listens on `HOST` and `PORT`; throws when it ends before it answers. */
export async function startServer(command: Command): Promise<RunningServer> {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const began = performance.now()
  const child = spawn(process.execPath, [join(root, command.script)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...command.environment, PORT: String(port), HOST: '127.0.0.1' },
  })
  const log = createWriteStream(command.log, { flags: 'a' })
  child.stdout.pipe(log, { end: false })
  child.stderr.pipe(log, { end: false })

  await firstReply(child, `${address}${command.path}`)
  const secondsToFirstReply = (performance.now() - began) / 1000
  return { address, secondsToFirstReply, stop: () => stop(child).then(() => finished(log.end())) }
}

async function firstReply(child: ChildProcess, url: string): Promise<void> {
  while (child.exitCode === null) {
    const reply = await fetch(url).catch(() => null)
    if (reply?.ok) return void (await reply.arrayBuffer())
    await new Promise((wake) => setTimeout(wake, 10))
  }
  throw new Error(`The server ended with code ${child.exitCode} before it answered ${url}`)
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = new Promise((done) => child.once('exit', done))
  child.kill('SIGTERM')
  await ended
}

/** A port that nobody listens on just now. */
export function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer()
    probe.once('error', failed)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => found(port))
    })
  })
}
