import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type Analyst, analystWho } from './testing.ts'

const source = join(import.meta.dirname, '..')

/** The real server over a data directory, on the day of the tests; prints its address. */
const server = `
  import { buildApp } from ${JSON.stringify(join(source, 'app.ts'))}
  import { administrationFile, databaseFile, readConfiguration } from ${JSON.stringify(join(source, 'config.ts'))}
  import { openAdministration, openSqliteStore } from '@noegletal/store'

  const dataDirectory = process.argv[1]
  const app = await buildApp({
    configuration: readConfiguration({ DATA_DIR: dataDirectory }),
    store: openSqliteStore({ file: databaseFile(dataDirectory) }),
    administration: openAdministration({ file: administrationFile(dataDirectory) }),
    clock: () => new Date('2019-11-20T11:00:00Z'),
    webDirectory: '/not-built',
  })
  console.log(await app.listen({ host: '127.0.0.1', port: 0 }))
`

/** A server in a process of its own, which can be killed, and an analyst who asks it over the network. */
export type ServerProcess = {
  readonly child: ChildProcess
  readonly address: string
  readonly analyst: Analyst
}

type Parts = {
  readonly dataDirectory: string
  /** Of a request that is logged in. */
  readonly headers: Readonly<Record<string, string>>
  /** Where the process is noted, for who must end it whatever happens. */
  readonly children: ChildProcess[]
}

export async function startServerProcess(parts: Parts): Promise<ServerProcess> {
  const { dataDirectory, headers, children } = parts
  const words = ['--input-type=module', '--eval', server, dataDirectory]
  const child = spawn(process.execPath, words, {
    cwd: source,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  const [line] = await once(createInterface(child.stdout), 'line')
  const address = String(line)
  const analyst = analystWho(async ({ method = 'GET', url, payload, headers: own }) => {
    const isForm = payload instanceof Buffer
    const type = isForm || payload === undefined ? {} : { 'content-type': 'application/json' }
    const reply = await fetch(new URL(url, address), {
      method,
      headers: { ...headers, ...type, ...own },
      ...(payload !== undefined && {
        body: isForm ? Uint8Array.from(payload) : JSON.stringify(payload),
      }),
    })
    const body = await reply.text()
    return {
      statusCode: reply.status,
      headers: Object.fromEntries(reply.headers),
      body,
      json: (): unknown => JSON.parse(body),
    }
  })
  return { child, address, analyst }
}
