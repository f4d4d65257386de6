import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { keepFile, readKeptFile } from './kept-files.ts'

async function aDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'noegletal-files-'))
  onTestFinished(() => rm(directory, { recursive: true }))
  return directory
}

const everyByte = Uint8Array.from({ length: 256 }, (_, byte) => byte)
const hash = createHash('sha256').update(everyByte).digest('hex')

describe('a kept file', () => {
  it('is read back byte for byte', async () => {
    const directory = await aDirectory()

    await keepFile(directory, [everyByte])

    expect(Uint8Array.from((await readKeptFile(directory, hash)) ?? [])).toEqual(everyByte)
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

    expect(await readKeptFile(directory, hash)).toHaveLength(256)
  })

  it('is null when it was never kept', async () => {
    expect(await readKeptFile(await aDirectory(), hash)).toBeNull()
  })

  it('cannot be asked for by a path', async () => {
    await expect(readKeptFile(await aDirectory(), '../noegletal')).rejects.toThrow('SHA-256')
  })
})
