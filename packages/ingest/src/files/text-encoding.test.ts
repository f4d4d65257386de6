import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FileBytes, bytesOf } from './file-bytes.ts'
import { findEncoding } from './text-encoding.ts'
import { smallPieces, unifiedPieces } from './text-pieces.ts'

const text = 'nøgletal;område;periode;værdi\nBruttoledighed;Ærø;2019M03;3,4\n'
const utf8 = new TextEncoder().encode(text)
const latin1 = Uint8Array.from(Buffer.from(text, 'latin1'))

const joined = (...parts: (readonly number[] | Uint8Array)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => Array.from(part)))

const bigEndian = (characters: string): Uint8Array =>
  Uint8Array.from(Buffer.from(characters, 'utf16le').swap16())

/** The bytes as they come from a slow disk: a few at a time. */
function inPieces(bytes: Uint8Array, length: number): FileBytes {
  return {
    size: bytes.length,
    *chunks() {
      for (let start = 0; start < bytes.length; start += length) {
        yield bytes.subarray(start, start + length)
      }
    },
  }
}

function decoded(bytes: FileBytes): { text: string; encoding: string } | string {
  const encoding = findEncoding(bytes)
  if (!encoding.ok) return encoding.error.message
  return {
    text: [...unifiedPieces(smallPieces(bytes), encoding.value)].join(''),
    encoding: encoding.value.name,
  }
}

const kindOf = (bytes: Uint8Array): string | null => {
  const encoding = findEncoding(bytesOf(bytes))
  return encoding.ok ? null : encoding.error.kind
}

describe('the encoding of a text', () => {
  const encoded: [string, Uint8Array, string][] = [
    ['UTF-8', utf8, 'UTF-8'],
    ['UTF-8 with a byte order mark', joined([0xef, 0xbb, 0xbf], utf8), 'UTF-8 med BOM'],
    ['Windows-1252', latin1, 'Windows-1252'],
    ['UTF-16 as Excel writes it', joined([0xff, 0xfe], Buffer.from(text, 'utf16le')), 'UTF-16'],
    ['UTF-16 with the bytes turned', joined([0xfe, 0xff], bigEndian(text)), 'UTF-16'],
  ]

  it.each(encoded)('is seen: %s, without the mark', (_, bytes, encoding) => {
    expect(decoded(bytesOf(bytes))).toEqual({ text, encoding })
  })

  it.each(encoded)('is the same however the bytes are cut: %s', (_, bytes, encoding) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: bytes.length }), (length) => {
        expect(decoded(inPieces(bytes, length))).toEqual({ text, encoding })
      }),
    )
  })

  it('lets any text written as UTF-8 be read, the mark left out once', () => {
    const character = fc
      .oneof(fc.integer({ min: 14, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }))
      .map((code) => String.fromCodePoint(code))
    const printable = fc.array(character).map((characters) => characters.join(''))
    fc.assert(
      fc.property(printable, fc.integer({ min: 1, max: 9 }), (some, length) => {
        const bytes = joined([0xef, 0xbb, 0xbf], new TextEncoder().encode(`x${some}`))

        expect(decoded(inPieces(bytes, length))).toEqual({
          text: `x${some}`,
          encoding: 'UTF-8 med BOM',
        })
      }),
    )
  })

  it('is Windows-1252 when a word ends with the only letter that is not English', () => {
    expect(decoded(bytesOf(Uint8Array.from(Buffer.from('kommune;Årø', 'latin1'))))).toEqual({
      text: 'kommune;Årø',
      encoding: 'Windows-1252',
    })
  })
})

describe('line endings', () => {
  it('become one, wherever the text is cut', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), (length) => {
        const bytes = new TextEncoder().encode('a\r\nb\rc\nd\r\r\ne\r')

        expect(decoded(inPieces(bytes, length))).toMatchObject({ text: 'a\nb\nc\nd\n\ne\n' })
      }),
    )
  })
})

describe('a file that is no text', () => {
  it.each([
    ['no bytes', []],
    ['nothing but a mark', [0xef, 0xbb, 0xbf]],
    ['nothing but line ends', [13, 10, 32, 13, 10]],
  ])('is empty with %s', (_, bytes) => {
    expect(decoded(bytesOf(Uint8Array.from(bytes)))).toBe('Filen er tom.')
  })

  it.each([
    ['a PDF', '%PDF-1.7\n…', 'Filen er en PDF'],
    ['an old workbook', '\u00D0\u00CF\u0011\u00E0\u00A1', 'Filen er en ældre Excel-projektmappe'],
    [
      'a web page, which may be called Excel',
      '\n<!DOCTYPE html><html>',
      'Filen er en webside (HTML) og ikke en tekstfil. Åbn den i Excel',
    ],
    ['a picture', '\u0089PNG\r\n\u001A', 'Filen er et billede'],
    ['bytes with a zero', 'nøgletal\0område', 'Filen er en binær fil'],
  ])('is refused and named: %s', (_, content, begin) => {
    expect(decoded(bytesOf(Uint8Array.from(Buffer.from(content, 'latin1'))))).toContain(begin)
  })

  it('is refused when a zero stands in its UTF-16', () => {
    expect(kindOf(joined([0xff, 0xfe], Buffer.from('a;\0b', 'utf16le')))).toBe('not-text')
  })
})

describe('a text that is broken', () => {
  it('is refused when its letters were broken before it came', () => {
    expect(decoded(bytesOf(Buffer.from('omrÃ¥de;vÃ¦rdi\nHerning;3,4\n')))).toMatch(
      /^Filens æ, ø og å var gået i stykker/,
    )
  })

  it.each([
    ['a marked UTF-8 file with a byte that is none', joined([0xef, 0xbb, 0xbf], latin1)],
    ['a file that mixes two encodings', joined(utf8, latin1)],
    ['UTF-8 that stops in the middle of a character', utf8.subarray(0, utf8.indexOf(0x86))],
    ['UTF-16 that stops in the middle of a character', joined([0xff, 0xfe, 0x61, 0, 0x62])],
  ])('is refused: %s', (_, bytes) => {
    expect(kindOf(bytes)).toBe('broken-encoding')
  })

  it('says that it was cut off', () => {
    expect(decoded(bytesOf(utf8.subarray(0, utf8.indexOf(0x86))))).toBe(
      'Filen slutter midt i et tegn, så den er ikke kommet hel frem. Hent den igen.',
    )
  })
})
