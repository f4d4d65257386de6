import { type Result, failed, ok } from '@noegletal/domain'
import { isUtf8 } from 'node:buffer'
import type { FileFault } from './file-fault.ts'
import { notTextBut } from './file-kind.ts'
import { decodeWindows1252 } from './windows-1252.ts'

export type Encoding = 'UTF-8' | 'UTF-8 med BOM' | 'UTF-16' | 'Windows-1252'

export type Decoded = { readonly text: string; readonly encoding: Encoding }

/**
 * Turns the bytes of a file into text. UTF-8 and UTF-16 are known by their byte order mark, UTF-8 without one by being
 * valid; what is left is Windows-1252, which Danish Excel and StatBank write. The mark is not part of the text.
 */
export function decode(bytes: Uint8Array): Result<Decoded, FileFault> {
  const decoded = decodeAny(bytes)
  if (decoded.ok && decoded.value.text.trim() === '') {
    return failed({ kind: 'empty', message: 'Filen er tom.' })
  }
  return decoded
}

function decodeAny(bytes: Uint8Array): Result<Decoded, FileFault> {
  const utf16 = utf16Name(bytes)
  if (utf16) return asUtf16(bytes, utf16)
  const other = notTextBut(bytes)
  if (other) return failed({ kind: 'not-text', message: notTextMessage(other) })

  const hasMark = startsWith(bytes, utf8Mark)
  if (isUtf8(bytes)) return ok(asUtf8(bytes, hasMark))
  return hasMark ? failed(brokenEncoding('UTF-8')) : asWindows1252(bytes)
}

function utf16Name(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le'
  return startsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : null
}

const utf8Mark = [0xef, 0xbb, 0xbf]

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte)

function asUtf16(bytes: Uint8Array, label: string): Result<Decoded, FileFault> {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes)
    return ok({ text, encoding: 'UTF-16' })
  } catch {
    return failed(brokenEncoding('UTF-16'))
  }
}

function asUtf8({ buffer, byteOffset, byteLength }: Uint8Array, hasMark: boolean): Decoded {
  const skip = hasMark ? utf8Mark.length : 0
  const text = Buffer.from(buffer, byteOffset + skip, byteLength - skip).toString('utf8')
  return { text, encoding: hasMark ? 'UTF-8 med BOM' : 'UTF-8' }
}

function brokenEncoding(name: string): FileFault {
  const message = `Filen begynder som ${name}, men har bytes, der ikke er det. Gem den igen som CSV UTF-8.`
  return { kind: 'broken-encoding', message }
}

// "Ã¦", "Ã¸" and "Ã¥" are what UTF-8 looks like when it is read as Windows-1252, and no Danish text has them.
const misread = /Ã[¦¸¥†˜…]/

function asWindows1252(bytes: Uint8Array): Result<Decoded, FileFault> {
  const text = decodeWindows1252(bytes)
  if (!misread.test(text)) return ok({ text, encoding: 'Windows-1252' })
  const message =
    'Filen blander to tegnsæt (UTF-8 og Windows-1252), så æ, ø og å ikke kan læses sikkert. Gem den igen som CSV UTF-8.'
  return failed({ kind: 'broken-encoding', message })
}

function notTextMessage(kind: string): string {
  return `Filen er ${kind} og ikke en tekstfil. Gem tallene som CSV, og prøv igen.`
}
