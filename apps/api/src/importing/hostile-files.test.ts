import { Draft } from '@noegletal/contract'
import { type ChildProcess } from 'node:child_process'
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDashboard } from '../testing.ts'
import { aLongFile } from './testing.ts'
import { type ServerProcess, startServerProcess } from './testing-server.ts'

const megabyte = 1 << 20

let dataDirectory = ''
let headers: Record<string, string>
let server: ServerProcess
const children: ChildProcess[] = []
beforeAll(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), 'noegletal-hostile-'))
  const dashboard = await aDashboard({ dataDirectory })
  headers = await dashboard.logIn('analyst')
  await dashboard.release()
  server = await startServerProcess({ dataDirectory, headers, children })
})
afterAll(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  await rm(dataDirectory, { recursive: true })
})

/** The most memory that the server has had in use, in MB. */
async function mostMemory(): Promise<number> {
  const status = await readFile(`/proc/${server.child.pid}/status`, 'utf8')
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) / 1024
}

/** Hands in a file that is made on the way, without ever being whole. */
async function send(pieces: Iterable<Uint8Array>): Promise<Response> {
  const boundary = 'graense-mellem-dele'
  function* form(): Generator<Uint8Array> {
    yield Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="tal.csv"\r\n\r\n`,
    )
    yield* pieces
    yield Buffer.from(`\r\n--${boundary}--\r\n`)
  }
  return fetch(new URL('/api/v1/drafts', server.address), {
    method: 'POST',
    headers: { ...headers, 'content-type': `multipart/form-data; boundary=${boundary}` },
    body: ReadableStream.from(form()),
    duplex: 'half',
  })
}

function* times(count: number, piece: Uint8Array): Generator<Uint8Array> {
  for (let index = 0; index < count; index += 1) yield piece
}

/** A zip whose one entry unfolds to that many megabytes of spaces, under the name of a workbook's sheet. */
function aZipBomb(megabytes: number): Uint8Array {
  const name = Buffer.from('xl/worksheets/sheet1.xml')
  const content = Buffer.alloc(megabytes * megabyte, 0x20)
  const packed = deflateRawSync(content, { level: 9 })
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(8, 4)
  fields.writeUInt32LE(crc32(content), 10)
  fields.writeUInt32LE(packed.length, 14)
  fields.writeUInt32LE(content.length, 18)
  fields.writeUInt16LE(name.length, 22)
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, name, packed])
  const central = Buffer.concat([
    Buffer.from('PK\u0001\u0002'),
    Buffer.from([20, 0]),
    fields,
    Buffer.alloc(14),
    name,
  ])
  const end = Buffer.alloc(18)
  end.writeUInt16LE(1, 4)
  end.writeUInt16LE(1, 6)
  end.writeUInt32LE(central.length, 8)
  end.writeUInt32LE(local.length, 12)
  return Buffer.concat([local, central, Buffer.from('PK\u0005\u0006'), end])
}

/** Waits until the work is over, and sees that the server still answers quickly meanwhile. */
async function settled(reply: Response): Promise<Draft> {
  const { id } = Draft.parse(await reply.json())
  return server.analyst.settled(id)
}

function* cutOff(): Generator<Uint8Array> {
  yield Buffer.alloc(megabyte, 'a')
  throw new Error('cut off')
}

const arriving = (): Promise<string[]> => readdir(join(dataDirectory, 'arriving'))

describe('a hostile file', () => {
  it.each([
    ['200 MB of one line', () => times(200, Buffer.alloc(megabyte, 'a'))],
    ['40 MB of one cell', () => times(40, Buffer.alloc(megabyte, '1'))],
    ['40 MB of delimiters', () => times(40, Buffer.alloc(megabyte, ';'))],
    ['40 MB of NUL bytes', () => times(40, Buffer.alloc(megabyte))],
    ['40 MB of quotation marks', () => times(40, Buffer.alloc(megabyte, '"'))],
    ['40 MB of line ends', () => times(40, Buffer.alloc(megabyte, '\n'))],
    ['40 MB of brackets', () => times(40, Buffer.alloc(megabyte, '['))],
    ['a zip bomb', () => [aZipBomb(1000)]],
  ])('is told what is wrong, in bounded memory: %s', async (_, pieces) => {
    const draft = await settled(await send(pieces()))

    expect(draft.state).toBe('failed')
    expect(draft.fault).toMatch(/^[A-ZÆØÅ].*\.$/)
    expect(draft.fault).not.toContain('uventet')
    expect(await mostMemory()).toBeLessThan(700)
  })

  it('that never ends is refused when it is too large, and nothing of it is left', async () => {
    const before = await readdir(join(dataDirectory, 'files'))
    const reply = await send(times(300, Buffer.alloc(megabyte, 'a')))

    expect([reply.status, await reply.json()]).toMatchObject([
      413,
      { message: 'Filen er for stor: Den må højst fylde 256 MB. Del den i flere filer.' },
    ])
    expect(await readdir(join(dataDirectory, 'files'))).toEqual(before)
    expect(await arriving()).toEqual([])
  })

  it('that is cut off leaves nothing', async () => {
    const before = (await server.analyst.ask({ url: '/api/v1/drafts' })).body
    await expect(send(cutOff())).rejects.toThrow('fetch failed')

    await expect.poll(arriving, { timeout: 60_000 }).toEqual([])
    expect((await server.analyst.ask({ url: '/api/v1/drafts' })).body).toBe(before)
  })

  it.each([
    ['10,000 columns', `${Array.from({ length: 10_000 }, (_, i) => `k${i}`).join(';')}\n`],
    ['headings that JavaScript knows', '__proto__;constructor;toString\n657;2019M03;3,4\n'],
    ['formulas', aLongFile(['=cmd|calc;657;2019M03;3,4', '@SUM(A1);657;2019M03;+3,4'])],
    ['a text that stops in the middle of a letter', Buffer.from('nøgletal').subarray(0, 2)],
  ])('does no harm: %s', async (_, content) => {
    const draft = await server.analyst.upload(content)

    expect(['failed', 'mapping', 'checked']).toContain(draft.state)
    expect(draft.comparison).toBeNull()
    expect((await server.analyst.ask({ url: '/api/v1/overview' })).statusCode).toBe(200)
  })
})
