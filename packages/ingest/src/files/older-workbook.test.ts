import { describe, expect, it } from 'vitest'
import { bytesOf } from './file-bytes.ts'
import { openFile } from './open-file.ts'

const compound = (content: Buffer): Uint8Array =>
  Uint8Array.from(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), content]))

describe('a compound file', () => {
  it.each([0, 1_048_560, 3_000_000])(
    'is a workbook with a password when it says so, at byte %i',
    (place) => {
      const name = Buffer.from('EncryptedPackage', 'utf16le')
      const bytes = compound(Buffer.concat([Buffer.alloc(place), name, Buffer.alloc(100)]))

      expect(openFile(bytesOf(bytes))).toEqual({
        ok: false,
        error: {
          kind: 'encrypted',
          message: 'Filen er beskyttet med en adgangskode. Gem den uden adgangskode, og prøv igen.',
        },
      })
    },
  )

  it('is an older workbook otherwise', () => {
    const opened = openFile(bytesOf(compound(Buffer.from('Workbook', 'utf16le'))))

    expect(opened).toMatchObject({ ok: false, error: { kind: 'not-text' } })
    expect(!opened.ok && opened.error.message).toContain('en ældre Excel-projektmappe (.xls)')
  })
})
