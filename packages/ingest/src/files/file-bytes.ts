/** The bytes of a file, wherever they are kept: gone through in pieces, so that no file has to be in memory whole. */
export type FileBytes = {
  readonly size: number
  /**
   * From the first byte, every time anew; pieces of about a mebibyte. A piece holds only until the next one is asked for, so
   * that a reader may fill one buffer again and again.
   */
  chunks(): Iterable<Uint8Array>
}

const pieceSize = 1 << 20

/** The bytes of a file that is in memory anyway. */
export function bytesOf(bytes: Uint8Array): FileBytes {
  return {
    size: bytes.length,
    *chunks() {
      for (let start = 0; start < bytes.length; start += pieceSize) {
        yield bytes.subarray(start, start + pieceSize)
      }
    },
  }
}

/** All bytes in one array, for the forms that cannot be read in pieces; the caller has looked at `size`. */
export function allBytes(file: FileBytes): Uint8Array {
  const bytes = new Uint8Array(file.size)
  let filled = 0
  for (const chunk of file.chunks()) {
    bytes.set(chunk.subarray(0, bytes.length - filled), filled)
    filled += Math.min(chunk.length, bytes.length - filled)
  }
  return bytes.subarray(0, filled)
}

/** The first bytes of a file, at most `length` of them. */
export function firstBytes(file: FileBytes, length: number): Uint8Array {
  const first = new Uint8Array(Math.min(length, file.size))
  let filled = 0
  for (const chunk of file.chunks()) {
    const wanted = chunk.subarray(0, first.length - filled)
    first.set(wanted, filled)
    filled += wanted.length
    if (filled === first.length) break
  }
  return first.subarray(0, filled)
}
