/** How deep lists and objects lie inside each other, and how many there are. */
export type JsonNesting = { readonly depth: number; readonly containers: number }

const [quote, backslash] = [0x22, 0x5c]
const opens = (byte: number): boolean => byte === 0x5b || byte === 0x7b // [ and {
const closes = (byte: number): boolean => byte === 0x5d || byte === 0x7d

/**
 * Counts the brackets of a JSON text outside its strings, before anything is made of them: each costs the parser many
 * times its one byte. A text that is not JSON gives some number too.
 */
export function nestingOf(bytes: Uint8Array): JsonNesting {
  let [depth, deepest, containers] = [0, 0, 0]
  let isText = false
  for (let place = 0; place < bytes.length; place += 1) {
    const byte = bytes[place] ?? 0
    if (isText) {
      if (byte === backslash) place += 1
      else if (byte === quote) isText = false
    } else if (byte === quote) isText = true
    else if (opens(byte)) {
      containers += 1
      depth += 1
      if (depth > deepest) deepest = depth
    } else if (closes(byte)) depth -= 1
  }
  return { depth: deepest, containers }
}
