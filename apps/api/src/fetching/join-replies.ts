import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { UnusableReplyError, writeDurably } from './reply-file.ts'

/**
 * Puts the kept replies together to one table, under the headings of the first. Throws an `UnusableReplyError` when the
 * headings differ or there is nothing below them.
 */
export async function joinReplies(paths: readonly string[], target: string): Promise<void> {
  await writeDurably(target, async (handle) => {
    let first: string | null = null
    let bytes = 0
    for (const path of paths) {
      // oxlint-disable-next-line no-await-in-loop -- the replies are written in their order
      const { text, length } = await headingsOf(path)
      if (first !== null && text !== first) throw new UnusableReplyError(unlike(first, text))
      // oxlint-disable-next-line no-await-in-loop -- as above
      if (first === null) await handle.writeFile(`\uFEFF${text}\r\n`)
      first = text
      // oxlint-disable-next-line no-await-in-loop -- as above
      bytes += await append(handle, path, length)
    }
    if (bytes === 0) throw new UnusableReplyError('Kilden har ingen tal for det valgte.')
  })
}

/** Headings are never longer. */
const mostHeadings = 64 * 1024

/** The headings of a reply without the byte order mark, and how many bytes they take with their line end. */
async function headingsOf(
  path: string,
): Promise<{ readonly text: string; readonly length: number }> {
  const handle = await open(path)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(mostHeadings), 0, mostHeadings, 0)
    const end = buffer.subarray(0, bytesRead).indexOf(0x0a)
    const length = end === -1 ? bytesRead : end + 1
    const text = new TextDecoder().decode(buffer.subarray(0, length)) // leaves the mark out
    return { text: text.trimEnd(), length }
  } finally {
    await handle.close()
  }
}

/** Writes what stands below the headings, with a line end after the last row; gives the number of bytes. */
async function append(handle: FileHandle, path: string, start: number): Promise<number> {
  let bytes = 0
  let last: number | undefined = 0x0a
  for await (const piece of createReadStream(path, { start })) {
    if (!(piece instanceof Uint8Array)) throw new TypeError('A file gave text')
    bytes += piece.length
    last = piece.at(-1)
    await handle.writeFile(piece)
  }
  if (last !== 0x0a) await handle.writeFile('\r\n')
  return bytes
}

function unlike(first: string, other: string): string {
  return `Svarene har ikke samme overskrifter: »${first}« og »${other}«.`
}
