import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { buffer } from 'node:stream/consumers'
import {
  FileTooLargeError,
  findKeptFile,
  keepFile,
  keptFileBytes,
  tidyKeptFiles,
} from './kept-files.ts'

async function aDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'noegletal-files-'))
  onTestFinished(() => rm(directory, { recursive: true }))
  return directory
}

async function read(directory: string): Promise<number[]> {
  const found = await findKeptFile(directory, hash)
  return found === null ? [] : [...(await buffer(found.open()))]
}

const everyByte = Uint8Array.from({ length: 256 }, (_, byte) => byte)
const hash = createHash('sha256').update(everyByte).digest('hex')

describe('a kept file', () => {
  it('is read back byte for byte', async () => {
    const directory = await aDirectory()

    await keepFile(directory, [everyByte])

    expect(await read(directory)).toEqual([...everyByte])
    expect([...keptFileBytes(directory, hash).chunks()].flatMap((piece) => [...piece])).toEqual([
      ...everyByte,
    ])
  })

  it('lies alone under its hash, however often and at once it is kept', async () => {
    const directory = await aDirectory()

    await Promise.all([1, 2, 3].map(() => keepFile(directory, [everyByte])))
    await keepFile(directory, [everyByte])

    expect(await readdir(join(directory, 'files'))).toEqual([hash])
  })

  it('is written again when what is there was cut off', async () => {
    const directory = await aDirectory()
    await keepFile(directory, [everyByte])
    await writeFile(join(directory, 'files', hash), everyByte.subarray(0, 100))

    await keepFile(directory, [everyByte])

    expect(await read(directory)).toEqual([...everyByte])
  })

  it('is null when it was never kept', async () => {
    expect(await findKeptFile(await aDirectory(), hash)).toBeNull()
  })

  it('cannot be asked for by a path', async () => {
    await expect(findKeptFile(await aDirectory(), '../noegletal')).rejects.toThrow('SHA-256')
  })

  it('is nothing when it is too large, or does not arrive whole', async () => {
    const directory = await aDirectory()
    async function* cutOff() {
      yield everyByte
      throw new Error('connection lost')
    }

    await expect(keepFile(directory, [everyByte, everyByte], 300)).rejects.toThrow(
      FileTooLargeError,
    )
    await expect(keepFile(directory, cutOff())).rejects.toThrow('connection lost')

    expect(await readdir(join(directory, 'files'))).toEqual([])
    expect(await readdir(join(directory, 'arriving'))).toEqual([])
  })
})

describe('tidying', () => {
  it('takes the ending off files that were kept with one', async () => {
    const directory = await aDirectory()
    await mkdir(join(directory, 'files'))
    await writeFile(join(directory, 'files', `${hash}.csv`), everyByte)

    await tidyKeptFiles(directory)

    expect(await read(directory)).toEqual([...everyByte])
  })

  it('throws away what stopped arriving long ago, and nothing that is arriving now', async () => {
    const directory = await aDirectory()
    const arriving = join(directory, 'arriving')
    await mkdir(arriving)
    await writeFile(join(arriving, 'old'), everyByte)
    await utimes(join(arriving, 'old'), 0, 0)
    await writeFile(join(arriving, 'new'), everyByte)

    await tidyKeptFiles(directory)

    expect(await readdir(arriving)).toEqual(['new'])
  })
})
