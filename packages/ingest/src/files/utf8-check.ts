import { isAscii, isUtf8 } from 'node:buffer'

/** Looks at a text piece by piece and says whether all of it is UTF-8. */
export type Utf8Check = {
  see(piece: Uint8Array): void
  /** `cut`: valid but for its end, which stops in the middle of a character, after others beyond ASCII. */
  result(): 'valid' | 'invalid' | 'cut'
}

export function createUtf8Check(): Utf8Check {
  let tail: Uint8Array = new Uint8Array()
  let isValid = true
  let hasOthers = false

  return {
    see(piece) {
      if (!isValid) return
      const bytes = tail.length === 0 ? piece : Buffer.concat([tail, piece])
      const end = endOfLastCharacter(bytes)
      isValid = isUtf8(bytes.subarray(0, end))
      hasOthers ||= isValid && !isAscii(bytes.subarray(0, end))
      tail = bytes.slice(end)
    },
    result() {
      if (!isValid) return 'invalid'
      if (tail.length === 0) return 'valid'
      return hasOthers ? 'cut' : 'invalid'
    },
  }
}

/** Where the last whole character ends: a character has at most four bytes, and the first one says how many. */
function endOfLastCharacter(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return bytes.length
    if (byte >= 0xc0) return lengthOfCharacter(byte) > back ? bytes.length - back : bytes.length
  }
  return bytes.length
}

function lengthOfCharacter(firstByte: number): number {
  if (firstByte >= 0xf0) return 4
  return firstByte >= 0xe0 ? 3 : 2
}
