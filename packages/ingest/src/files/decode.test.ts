import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from './decode.ts'

const text = 'nøgletal;område;periode;værdi\r\nBruttoledighed;Ærø;2019M03;3,4\r\n'
const utf8 = new TextEncoder().encode(text)
const latin1 = Uint8Array.from(Buffer.from(text, 'latin1'))

const joined = (...parts: (readonly number[] | Uint8Array)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => Array.from(part)))

function bigEndian(characters: string): Uint8Array {
  return Uint8Array.from(Buffer.from(characters, 'utf16le').swap16())
}

describe('decode', () => {
  it.each([
    ['UTF-8', utf8, 'UTF-8'],
    ['UTF-8 with a byte order mark', joined([0xef, 0xbb, 0xbf], utf8), 'UTF-8 med BOM'],
    ['Windows-1252', latin1, 'Windows-1252'],
    ['UTF-16 as Excel writes it', joined([0xff, 0xfe], Buffer.from(text, 'utf16le')), 'UTF-16'],
    ['UTF-16 with the bytes turned', joined([0xfe, 0xff], bigEndian(text)), 'UTF-16'],
  ])('reads %s, without the mark', (_, bytes, encoding) => {
    expect(decode(bytes)).toEqual({ ok: true, value: { text, encoding } })
  })

  it('reads any text written as UTF-8, the mark left out once', () => {
    const character = fc
      .oneof(fc.integer({ min: 1, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }))
      .map((code) => String.fromCodePoint(code))
    const printable = fc.array(character).map((characters) => characters.join(''))
    fc.assert(
      fc.property(printable, (some) => {
        const decoded = decode(joined([0xef, 0xbb, 0xbf], new TextEncoder().encode(`x${some}`)))

        expect(decoded.ok && decoded.value.text).toBe(`x${some}`)
      }),
    )
  })

  it.each([
    ['no bytes', [], 'Filen er tom.'],
    ['nothing but a mark', [0xef, 0xbb, 0xbf], 'Filen er tom.'],
    ['nothing but line ends', [13, 10, 32, 13, 10], 'Filen er tom.'],
  ])('calls a file with %s empty', (_, bytes, message) => {
    expect(decode(Uint8Array.from(bytes))).toEqual({
      ok: false,
      error: { kind: 'empty', message },
    })
  })

  it.each([
    ['a PDF', '%PDF-1.7\n…', 'Filen er en PDF'],
    ['a workbook', 'PK\u0003\u0004\u0014', 'Filen er en Excel-projektmappe'],
    ['an old workbook', '\u00D0\u00CF\u0011\u00E0\u00A1', 'Filen er en ældre Excel-projektmappe'],
    ['a web page', '\n<!DOCTYPE html><html>', 'Filen er en webside'],
    ['a picture', '\u0089PNG\r\n\u001A', 'Filen er et billede'],
    ['bytes with a zero', 'nøgletal\0område', 'Filen er en binær fil'],
  ])('refuses %s and says what it is', (_, content, begin) => {
    const decoded = decode(Uint8Array.from(Buffer.from(content, 'latin1')))

    expect(decoded).toMatchObject({ ok: false, error: { kind: 'not-text' } })
    expect(!decoded.ok && decoded.error.message).toContain(begin)
  })

  it('refuses a marked UTF-8 file with a byte that is none', () => {
    const decoded = decode(joined([0xef, 0xbb, 0xbf], latin1))

    expect(decoded).toMatchObject({ ok: false, error: { kind: 'broken-encoding' } })
  })

  it('refuses a file that mixes two encodings, rather than read "Ã¸"', () => {
    expect(decode(joined(utf8, latin1))).toMatchObject({
      ok: false,
      error: { kind: 'broken-encoding' },
    })
  })
})
