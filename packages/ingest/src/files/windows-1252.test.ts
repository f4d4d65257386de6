import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeWindows1252 } from './windows-1252.ts'

/** Bytes 80–9F of the index windows-1252 at encoding.spec.whatwg.org, copied as code points. */
const whatwg = [
  0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152,
  0x8d, 0x17d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122,
  0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178,
]
const codePoint = (byte: number): number =>
  byte >= 0x80 && byte <= 0x9f ? (whatwg[byte - 0x80] ?? -1) : byte

describe('decodeWindows1252', () => {
  it('reads each of the 256 bytes as the standard says', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte)

    const read = Array.from(decodeWindows1252(bytes), (character) => character.codePointAt(0))

    expect(read).toEqual(Array.from(bytes, codePoint))
  })

  it('reads any bytes one by one, also in the middle of a buffer', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(20), (bytes, start) => {
        const part = bytes.subarray(start)

        const expected = Array.from(part, (byte) => String.fromCodePoint(codePoint(byte))).join('')

        expect(decodeWindows1252(part)).toBe(expected)
      }),
    )
  })
})
