import { openAdministration, openWritableSqliteStore } from '@noegletal/store'
import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hashSecretWord } from './accounts/secret-words.ts'
import { administrationFile, databaseFile } from './config.ts'
import { aMunicipalCatalogue } from './testing.ts'

let dataDirectory: string
beforeEach(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), 'noegletal-server-'))
})
afterEach(() => rm(dataDirectory, { recursive: true }))

type Server = ChildProcessByStdio<null, Readable, Readable>

function start(environment: Record<string, string> = {}, ...options: string[]): Server {
  const script = join(import.meta.dirname, 'server.ts')
  return spawn(process.execPath, [script, ...options], {
    env: { ...process.env, DATA_DIR: dataDirectory, PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

async function makeDatabase(): Promise<void> {
  const store = openWritableSqliteStore({ file: databaseFile(dataDirectory) })
  await store.saveCatalogue(aMunicipalCatalogue(), 'test')
  await store.close()
}

/** Waits until it listens, then tells it to end. */
async function endingAfterGreeting(server: Server) {
  const ended = ending(server)
  await once(server.stdout, 'data')
  server.kill('SIGTERM')
  return ended
}

async function ending(server: Server) {
  const [output, complaint, [code]] = await Promise.all([
    text(server.stdout),
    text(server.stderr),
    once(server, 'exit'),
  ])
  return { output, complaint, code }
}

const linkIn = (greeting: unknown) => /http\S+\/invitation\/(\S+)/.exec(String(greeting))

describe('the first start', () => {
  it('prints a link for the first administrator, a new one at every start until there is an account', async () => {
    await makeDatabase()
    const words: string[] = []
    for (let n = 0; n < 2; n += 1) {
      const server = start({ PUBLIC_URL: 'https://noegletal.kommune.dk', LOG_LEVEL: 'silent' })
      const { output } = await endingAfterGreeting(server)
      expect(linkIn(output)?.[0]).toMatch(
        /^https:\/\/noegletal\.kommune\.dk\/invitation\/[\w-]{43}$/,
      )
      words.push(linkIn(output)?.[1] ?? '')
    }

    const administration = openAdministration({ file: administrationFile(dataDirectory) })
    const accept = (word: string) =>
      administration.invitations.accept({
        tokenHash: hashSecretWord(word),
        now: new Date().toISOString(),
        name: 'Analytiker',
        email: 'Analytiker@kommune.dk',
        passwordHash: 'x',
      })
    expect(accept(words[0] ?? '')).toBe('gone')
    expect(accept(words[1] ?? '')).toMatchObject({ email: 'analytiker@kommune.dk', role: 'admin' })
    administration.close()

    const { output } = await endingAfterGreeting(start({ LOG_LEVEL: 'silent' }))
    expect(linkIn(output)).toBeNull()
  })
})

describe('the server', () => {
  it('prints its address, answers, and ends in peace with its log written', async () => {
    await makeDatabase()
    const server = start()
    const [greeting] = await once(server.stdout, 'data')
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(String(greeting))?.[0]

    const reply = await fetch(`${address}/api/v1/site`)
    const ended = ending(server)
    server.kill('SIGTERM')

    expect(reply.status).toBe(200)
    const { output, code } = await ended
    expect(code).toBe(0)
    expect(output).toContain('"url":"/api/v1/site","status":200')
  })

  it('says how to make the database when there is none', async () => {
    const { code, complaint } = await ending(start())

    expect(complaint).toBe(
      `Der er ingen database i ${dataDirectory}. Kør »npm start«, som laver den og fylder den med tal.\n`,
    )
    expect(code).toBe(1)
  })

  it.each([
    [{ OWN_AREA: '999' }, /^Indstillingen OWN_AREA peger på området »999«.*\n$/],
    [{ PORT: 'x' }, /^Indstillingen PORT=x kan ikke bruges.*\n$/],
  ])('says in one line what is wrong with the settings: %o', async (environment, line) => {
    await makeDatabase()

    const { code, complaint } = await ending(start(environment))

    expect(complaint).toMatch(line)
    expect(code).toBe(1)
  })

  it('says so when another program has the port', async () => {
    await makeDatabase()
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' ? String(address?.port) : ''

    const { code, complaint } = await ending(start({ PORT: port }))
    other.close()

    expect(complaint).toBe(
      `Porten ${port} på 127.0.0.1 er i brug af et andet program. Vælg en anden med PORT.\n`,
    )
    expect(code).toBe(1)
  })

  it('explains its settings', async () => {
    const { output, code } = await ending(start({}, '--help'))

    expect(output).toContain('COMPARE_AREAS')
    expect(code).toBe(0)
  })
})
