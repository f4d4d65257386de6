import { type Result, failed, ok } from '@noegletal/domain'
import { type FileBytes, firstBytes } from './file-bytes.ts'
import type { FileFault } from './file-fault.ts'
import { notTextBut } from './file-kind.ts'
import { createUtf8Check } from './utf8-check.ts'
import { type TextEncoding, decodePieces, smallPieces } from './text-pieces.ts'

/**
 * Finds out how a text is encoded, piece by piece. UTF-8 and UTF-16 are known by their byte order mark, UTF-8 without one by
 * being valid; what is left is Windows-1252, which Danish Excel and StatBank write. A fault for what is no text, and for a
 * text that is broken or empty.
 */
export function findEncoding(bytes: FileBytes): Result<TextEncoding, FileFault> {
  const head = firstBytes(bytes, 1024)
  const found = utf16Of(head) ?? eightBitOf(bytes, head)
  if (!found.ok) return found
  const broken = found.value.name === 'UTF-8' ? null : faultOf(bytes, found.value)
  if (broken !== null) return failed(broken)
  return isBlank(bytes, found.value) ? failed(empty) : found
}

function utf16Of(head: Uint8Array): Result<TextEncoding, FileFault> | null {
  if (startsWith(head, [0xff, 0xfe])) return ok({ name: 'UTF-16', bigEndian: false })
  return startsWith(head, [0xfe, 0xff]) ? ok({ name: 'UTF-16', bigEndian: true }) : null
}

function eightBitOf(bytes: FileBytes, head: Uint8Array): Result<TextEncoding, FileFault> {
  const other = notTextBut(head)
  if (other !== null) return failed(notText(other))
  const check = createUtf8Check()
  for (const piece of bytes.chunks()) {
    if (piece.includes(0)) return failed(notText('en binær fil'))
    check.see(piece)
  }

  const hasMark = startsWith(head, [0xef, 0xbb, 0xbf])
  const result = check.result()
  if (result === 'cut') return failed(cutOff)
  if (result === 'valid') {
    // Somebody has read it as Windows-1252 and kept that as UTF-8; the headings show it.
    if (misread.test(new TextDecoder().decode(head))) return failed(encodedTwice)
    return ok({ name: hasMark ? 'UTF-8 med BOM' : 'UTF-8', bigEndian: false })
  }
  return hasMark ? failed(brokenEncoding('UTF-8')) : ok({ name: 'Windows-1252', bigEndian: false })
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte)

// "Ã¦", "Ã¸" and "Ã¥" are what UTF-8 looks like when it is read as Windows-1252, and no Danish text has them.
const misread = /Ã[¦¸¥†˜…]/

/** What the decoded text shows to be wrong, which the bytes alone do not. */
function faultOf(bytes: FileBytes, encoding: TextEncoding): FileFault | null {
  let last = ''
  try {
    for (const piece of decodePieces(smallPieces(bytes), encoding)) {
      if (piece.includes('\0')) return notText('en binær fil')
      if (encoding.name === 'Windows-1252' && misread.test(last + piece)) return mixed
      last = piece.slice(-1)
    }
  } catch {
    return brokenEncoding(encoding.name)
  }
  return null
}

function isBlank(bytes: FileBytes, encoding: TextEncoding): boolean {
  for (const piece of decodePieces(smallPieces(bytes), encoding))
    if (piece.trim() !== '') return false
  return true
}

const empty: FileFault = { kind: 'empty', message: 'Filen er tom.' }

const cutOff: FileFault = {
  kind: 'broken-encoding',
  message: 'Filen slutter midt i et tegn, så den er ikke kommet hel frem. Hent den igen.',
}

const encodedTwice: FileFault = {
  kind: 'broken-encoding',
  message:
    'Filens æ, ø og å var gået i stykker, før den blev lagt op: Der står for eksempel »Ã¸« i stedet for »ø«. Hent den igen fra kilden.',
}

const mixed: FileFault = {
  kind: 'broken-encoding',
  message:
    'Filen blander to tegnsæt (UTF-8 og Windows-1252), så æ, ø og å ikke kan læses sikkert. Gem den igen som CSV UTF-8.',
}

function brokenEncoding(name: string): FileFault {
  const message = `Filen begynder som ${name}, men har bytes, der ikke er det. Gem den igen som CSV UTF-8.`
  return { kind: 'broken-encoding', message }
}

function notText(kind: string): FileFault {
  // What calls itself Excel on the web is often a page.
  const advice = kind.includes('HTML')
    ? 'Åbn den i Excel, gem den som Excel-projektmappe (.xlsx), og prøv igen.'
    : 'Gem tallene som CSV, og prøv igen.'
  const message = `Filen er ${kind} og ikke en tekstfil. ${advice}`
  return { kind: 'not-text', message }
}
