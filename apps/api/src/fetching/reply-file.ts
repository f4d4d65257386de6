import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { CutReplyError } from './ask-source.ts'

/** A reply that is too large, or is not a whole table; the message is Danish. */
export class UnusableReplyError extends Error {
  override readonly name = 'UnusableReplyError'
}

const mostBytes = 256 * 1024 * 1024

/**
 * Keeps a reply under a name when all of it has come and it is a whole table of CSV; a half one never has the name. Throws
 * a `CutReplyError` for one that ends in the middle of a row, an `UnusableReplyError` for anything else.
 */
export async function keepReply(path: string, pieces: AsyncIterable<Uint8Array>): Promise<void> {
  await writeDurably(path, async (handle) => {
    const check = createTableCheck()
    let size = 0
    for await (const piece of pieces) {
      size += piece.length
      if (size > mostBytes) throw new UnusableReplyError('Svaret er større end 256 MB.')
      check.add(piece)
      await handle.writeFile(piece)
    }
    check.end()
  })
}

/** Writes a file that has its name only when it is whole and on the disk. */
export async function writeDurably(
  path: string,
  write: (handle: FileHandle) => Promise<void>,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const unfinished = `${path}.${process.pid}`
  const handle = await open(unfinished, 'w')
  try {
    await write(handle)
    await handle.sync()
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  } finally {
    await handle.close()
  }
  await rename(unfinished, path)
}

/** Follows a table of CSV while it comes: it must begin with headings and end with a row as wide as they are. */
function createTableCheck(): { add(piece: Uint8Array): void; end(): void } {
  const decoder = new TextDecoder()
  let headings: string | null = null
  let tail = ''
  const take = (text: string): void => {
    tail += text
    const first = headings === null ? /^(.*?)\r?\n/.exec(tail)?.[1] : undefined
    if (first !== undefined) headings = first
    // Enough for the last row; a row of the sources is never this long.
    if (headings !== null) tail = tail.slice(-100_000)
  }

  return {
    add: (piece) => take(decoder.decode(piece, { stream: true })),
    end: () => {
      take(decoder.decode())
      const wide = widthOf(headings ?? tail)
      const last = tail.trimEnd().split(/\r?\n/).at(-1) ?? ''
      if (wide < 2) throw new UnusableReplyError('Svaret er ikke en tabel (CSV).')
      if (widthOf(last) !== wide) throw new CutReplyError()
    },
  }
}

function widthOf(row: string): number {
  return row.replaceAll(/"[^"]*"/g, '').split(';').length
}
