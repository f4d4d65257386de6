import { spawn } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, it, onTestFinished } from 'vitest'

/** What the source answers; null breaks off the connection. */
type Answer = { readonly status: number; readonly body: string }

async function aSource(answer: (path: string) => Answer): Promise<string> {
  const server = createServer((request, reply) => {
    const { status, body } = answer(request.url ?? '')
    request.resume()
    reply.writeHead(status, { 'content-type': 'text/csv' }).end(body)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
  })
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
}

async function runFetch(url: string, words: readonly string[], token = 'hemmelig-kode') {
  const directory = await mkdtemp(join(tmpdir(), 'noegletal-fetch-'))
  onTestFinished(() => rm(directory, { recursive: true, force: true }))
  const child = spawn(process.execPath, [join(import.meta.dirname, 'fetch.ts'), ...words], {
    env: {
      ...process.env,
      DATA_DIR: directory,
      STATBANK_URL: `${url}/v1`,
      JOBINDSATS_URL: url,
      JOBINDSATS_TOKEN: token,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [code, output, errors] = await Promise.all([ended, text(child.stdout), text(child.stderr)])
  return { code, output, errors, directory }
}

const order = ['jobindsats', 'y25i03', '--area', '/']
const figures = 'nøgletal;område;periode;værdi\r\nbruttoledighed;Herning;2019M03;3,4\r\n'

describe('npm run fetch', () => {
  it('imports what it fetched, with the source and the table, and keeps nothing of it', async () => {
    const url = await aSource(() => ({ status: 200, body: figures }))

    const { code, output, errors, directory } = await runFetch(url, order)

    expect({ code, errors }).toEqual({ code: 0, errors: '' })
    expect(output).toContain('1 ny, 0 ændrede, 0 uændrede, 0 trukket tilbage.')
    expect(output).toContain('Indlæst som nr. 1')
    expect(await readdir(join(directory, 'fetch'))).toEqual([])
  })

  it('keeps what it fetched when it cannot be imported, and says where', async () => {
    const url = await aSource(() => ({ status: 200, body: figures.replace('3,4', 'mange') }))

    const { code, output } = await runFetch(url, order)

    expect(code).toBe(1)
    expect(output).toMatch(/Det hentede ligger i .*y25i03[.]csv/)
  })

  it('ends with a code of its own when the source refuses, and never tells the key', async () => {
    const url = await aSource(() => ({ status: 401, body: '{"message": "Ukendt"}' }))

    const { code, output, errors } = await runFetch(url, order)

    expect(code).toBe(6)
    expect(errors).toBe(
      'jobindsats.dk kender ikke nøglen (401). Kontrollér indstillingen JOBINDSATS_TOKEN. Svaret var: Ukendt\n',
    )
    expect(output + errors).not.toContain('hemmelig-kode')
  })
})
