/** A description of a table is small; anything else is not one. */
const mostBytes = 32 * 1024 * 1024

/** A reply as JSON; null for one that is not, or that is far too large. */
export async function readJson(pieces: AsyncIterable<Uint8Array>): Promise<unknown> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const piece of pieces) {
    size += piece.length
    if (size > mostBytes) return null
    parts.push(piece)
  }
  try {
    return JSON.parse(new TextDecoder().decode(Buffer.concat(parts)))
  } catch {
    return null
  }
}
