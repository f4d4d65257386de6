import type { FileForm } from '@noegletal/domain'
import { StringDecoder } from 'node:string_decoder'
import type { FileBytes } from './file-bytes.ts'
import { pieceSize } from './untaken-pieces.ts'
import { decodeWindows1252 } from './windows-1252.ts'

/** How the bytes of a text become characters; `bigEndian` is for UTF-16 alone. */
export type TextEncoding = {
  readonly name: Extract<FileForm, { kind: 'csv' }>['encoding']
  readonly bigEndian: boolean
}

/** The bytes of a file in small pieces. */
export function* smallPieces(bytes: FileBytes): Generator<Uint8Array> {
  for (const chunk of bytes.chunks()) {
    for (let start = 0; start < chunk.length; start += pieceSize) {
      yield chunk.subarray(start, start + pieceSize)
    }
  }
}

/**
 * The text of a file's pieces, without the byte order mark. Throws a `TypeError` for UTF-16 that is
 * none; UTF-8 has been looked through before.
 */
export function* decodePieces(
  pieces: Iterable<Uint8Array>,
  encoding: TextEncoding,
): Generator<string> {
  const decode = createDecoder(encoding)
  let isFirst = true
  for (const piece of pieces) {
    const text = decode(piece)
    if (text === '') continue
    yield isFirst && text.startsWith('\uFEFF') ? text.slice(1) : text
    isFirst = false
  }
  yield decode(null)
}

/** The same with every line ending (CRLF, LF, lone CR, mixed) as LF, which no line number changes by. */
export function* unifiedPieces(
  pieces: Iterable<Uint8Array>,
  encoding: TextEncoding,
): Generator<string> {
  let held = ''
  for (const piece of decodePieces(pieces, encoding)) {
    const text = held + piece
    held = text.endsWith('\r') ? '\r' : ''
    yield unify(held === '' ? text : text.slice(0, -1))
  }
  yield held === '' ? '' : '\n'
}

function unify(text: string): string {
  if (!text.includes('\r')) return text
  const unified = text.replaceAll('\r\n', '\n')
  return unified.includes('\r') ? unified.replaceAll('\r', '\n') : unified
}

/** Takes pieces that may end in the middle of a character; null is the end. */
type Decode = (piece: Uint8Array | null) => string

function createDecoder({ name, bigEndian }: TextEncoding): Decode {
  if (name === 'Windows-1252') return (piece) => (piece === null ? '' : decodeWindows1252(piece))
  if (name === 'UTF-16') return utf16Decoder(bigEndian)
  const decoder = new StringDecoder('utf8')
  return (piece) => (piece === null ? decoder.end() : decoder.write(bufferOf(piece)))
}

function utf16Decoder(bigEndian: boolean): Decode {
  const decoder = new TextDecoder(bigEndian ? 'utf-16be' : 'utf-16le', {
    fatal: true,
    ignoreBOM: true,
  })
  return (piece) => (piece === null ? decoder.decode() : decoder.decode(piece, { stream: true }))
}

const bufferOf = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength)
