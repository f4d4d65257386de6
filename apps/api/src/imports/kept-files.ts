import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, stat, unlink } from 'node:fs/promises'
import { join } from 'node:path'

/** The bytes of a file and their SHA-256 in lower-case hexadecimal, which is its name where it is kept. */
export type FileToKeep = { readonly hash: string; readonly bytes: Uint8Array }

/**
 * Keeps a file's bytes under `files/<hash>.csv` of the data directory. When the promise is fulfilled the file survives a
 * power cut; at no moment does a half-written file have the name. A file that is there already is left alone.
 */
export async function keepFile(dataDirectory: string, { hash, bytes }: FileToKeep): Promise<void> {
  const directory = join(dataDirectory, 'files')
  const file = pathOf(dataDirectory, hash)
  await mkdir(directory, { recursive: true })
  if (await hasSize(file, bytes.length)) return

  const unfinished = `${file}.${randomUUID()}.tmp`
  try {
    await writeDurably(unfinished, bytes)
    await rename(unfinished, file)
  } catch (error) {
    await unlink(unfinished).catch(() => undefined) // the error that matters is the first
    throw error
  }
  await syncDirectory(directory)
}

/** The bytes of a kept file as they came; null when there is no such file. */
export async function readKeptFile(
  dataDirectory: string,
  hash: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return await readFile(pathOf(dataDirectory, hash))
  } catch (error) {
    if (isNotFound(error)) return null
    throw error
  }
}

function pathOf(dataDirectory: string, hash: string): string {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new RangeError(`Not a SHA-256: ${hash}`)
  return join(dataDirectory, 'files', `${hash}.csv`)
}

async function hasSize(file: string, size: number): Promise<boolean> {
  try {
    return (await stat(file)).size === size
  } catch (error) {
    if (isNotFound(error)) return false
    throw error
  }
}

async function writeDurably(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

// The new name itself is on disk only when the directory is.
async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const isNotFound = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'
