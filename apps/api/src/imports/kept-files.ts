import type { FileBytes } from '@noegletal/ingest'
import { createHash, randomUUID } from 'node:crypto'
import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs'
import { mkdir, open, readdir, rename, stat, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'

/** A file that is kept: its SHA-256 in lower-case hexadecimal, which is its name where it lies, and its size in bytes. */
export type KeptFile = { readonly hash: string; readonly size: number }

/** A file is larger than it may be; nothing of it is kept. */
export class FileTooLargeError extends Error {
  override readonly name = 'FileTooLargeError'
}

export type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/**
 * Keeps a file under `files/<hash>` of the data directory while its pieces arrive; it is never whole in memory. When the
 * promise is fulfilled the file survives a power cut; at no moment does a half-written file have the name. A file that is
 * there already is left alone. Throws a `FileTooLargeError` after `mostBytes`.
 */
export async function keepFile(
  dataDirectory: string,
  pieces: Pieces,
  mostBytes = Number.POSITIVE_INFINITY,
): Promise<KeptFile> {
  await mkdir(filesOf(dataDirectory), { recursive: true })
  await mkdir(arrivalsOf(dataDirectory), { recursive: true })
  const arriving = join(arrivalsOf(dataDirectory), randomUUID())
  try {
    const kept = await writeDurably(arriving, pieces, mostBytes)
    await giveName(dataDirectory, arriving, kept)
    return kept
  } catch (error) {
    await unlink(arriving).catch(() => undefined) // the error that matters is the first
    throw error
  }
}

/** A kept file as it lies on the disk. */
export type FoundFile = {
  readonly path: string
  readonly size: number
  /** Its bytes as they came, piece by piece. */
  open(): Readable
  /** Whether it is packed, as workbooks are. */
  isZip(): Promise<boolean>
}

/** Null when there is no such file. */
export async function findKeptFile(dataDirectory: string, hash: string): Promise<FoundFile | null> {
  const path = pathOf(dataDirectory, hash)
  const size = await sizeOf(path)
  if (size === null) return null
  return { path, size, open: () => createReadStream(path), isZip: () => beginsAsZip(path) }
}

/** The bytes of a kept file for reading; throws when there is no such file. */
export function keptFileBytes(dataDirectory: string, hash: string): FileBytes {
  return fileBytes(pathOf(dataDirectory, hash))
}

/** The bytes of a file on disk in pieces of 1 MiB, each time from the beginning; throws when it is not there. */
export function fileBytes(path: string): FileBytes {
  return { size: statSync(path).size, chunks: () => piecesOf(path) }
}

/**
 * Brings a data directory up to date: takes the ending off files that were kept as `<hash>.csv`, and throws away what had
 * not arrived whole when the server stopped.
 */
export async function tidyKeptFiles(dataDirectory: string): Promise<void> {
  const old = (await namesIn(filesOf(dataDirectory))).filter((name) => oldName.test(name))
  for (const name of old) {
    const path = join(filesOf(dataDirectory), name)
    // oxlint-disable-next-line no-await-in-loop -- a thousand at once could exhaust the open files
    await rename(path, path.slice(0, -'.csv'.length))
  }
  const arrivals = arrivalsOf(dataDirectory)
  const left = await namesIn(arrivals)
  await Promise.all(left.map((name) => unlinkStale(join(arrivals, name))))
}

const oldName = /^[0-9a-f]{64}\.csv$/
const longestPause = 3_600_000 // ms without a new piece; the command line may be keeping a file right now

async function unlinkStale(path: string): Promise<void> {
  const { mtimeMs } = await stat(path)
  if (Date.now() - mtimeMs > longestPause) await unlink(path)
}

const pieceSize = 1024 * 1024

function* piecesOf(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r')
  try {
    // One buffer again and again: one for each would fill the memory before it is collected.
    const piece = new Uint8Array(pieceSize)
    for (;;) {
      const length = readSync(file, piece)
      if (length === 0) return
      yield piece.subarray(0, length)
    }
  } finally {
    closeSync(file)
  }
}

async function beginsAsZip(path: string): Promise<boolean> {
  const handle = await open(path, 'r')
  try {
    const { buffer } = await handle.read(Buffer.alloc(2), 0, 2)
    return buffer.toString('latin1') === 'PK'
  } finally {
    await handle.close()
  }
}

function filesOf(dataDirectory: string): string {
  return join(dataDirectory, 'files')
}

/** On the same disk as `files`, so that a finished file only changes its name. */
function arrivalsOf(dataDirectory: string): string {
  return join(dataDirectory, 'arriving')
}

function pathOf(dataDirectory: string, hash: string): string {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new RangeError(`Not a SHA-256: ${hash}`)
  return join(filesOf(dataDirectory), hash)
}

async function writeDurably(path: string, pieces: Pieces, mostBytes: number): Promise<KeptFile> {
  const handle = await open(path, 'wx')
  try {
    const hash = createHash('sha256')
    let size = 0
    for await (const piece of pieces) {
      size += piece.length
      if (size > mostBytes) throw new FileTooLargeError()
      hash.update(piece)
      await handle.writeFile(piece)
    }
    await handle.sync()
    return { hash: hash.digest('hex'), size }
  } finally {
    await handle.close()
  }
}

async function giveName(dataDirectory: string, arriving: string, kept: KeptFile): Promise<void> {
  const file = pathOf(dataDirectory, kept.hash)
  if ((await sizeOf(file)) === kept.size) return unlink(arriving)
  await rename(arriving, file)
  await syncDirectory(filesOf(dataDirectory))
}

async function sizeOf(file: string): Promise<number | null> {
  try {
    return (await stat(file)).size
  } catch (error) {
    if (isNotFound(error)) return null
    throw error
  }
}

async function namesIn(directory: string): Promise<string[]> {
  try {
    return await readdir(directory)
  } catch (error) {
    if (isNotFound(error)) return []
    throw error
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
