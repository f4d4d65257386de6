import { describe, expect, it } from 'vitest'
import { type FileBytes, bytesOf } from './file-bytes.ts'
import { openFile } from './open-file.ts'
import { isBroken } from './row-source.ts'

const utf8 = (text: string): FileBytes => bytesOf(new TextEncoder().encode(text))

/** So many bytes of one letter, made as they are asked for. */
function endless(size: number, letter = 'x'): FileBytes {
  const piece = Buffer.alloc(1 << 20, letter)
  return {
    size,
    *chunks() {
      for (let left = size; left > 0; left -= piece.length) yield piece.subarray(0, left)
    },
  }
}

const formOf = (bytes: FileBytes): string => {
  const opened = openFile(bytes)
  return opened.ok ? opened.value.form.kind : opened.error.message
}

describe('openFile', () => {
  it.each([
    ['a text', 'nøgletal;område\n1;2', 'csv'],
    ['a text whose first heading begins with a bracket', '[kode];navn\n1;2', 'csv'],
    ['JSON', '{"Variables":["Area"],"Data":[["Herning"]]}', 'json'],
    ['JSON with a mark and space before it', '\uFEFF \n [{"a":1}]', 'json'],
  ])('sees by the content that a file is %s', (_, text, form) => {
    expect(formOf(utf8(text))).toBe(form)
  })

  it('refuses what only begins like a workbook, with a message', () => {
    const opened = openFile(utf8('PK\u0003\u0004 og så ikke mere'))

    expect(opened.ok).toBe(false)
    expect(!opened.ok && opened.error.message).toMatch(/Excel|projektmappe|zip/i)
  })

  it('refuses a file that is too large before it looks at it', () => {
    const bytes: FileBytes = {
      size: 300 * (1 << 20),
      chunks: () => {
        throw new Error('looked at')
      },
    }

    expect(openFile(bytes)).toEqual({
      ok: false,
      error: {
        kind: 'too-large',
        message: 'Filen fylder 300 MB, og der kan højst læses 256 MB. Del den i flere filer.',
      },
    })
  })

  it('refuses JSON that is too large to be in memory', () => {
    const opened = openFile(utf8('{"a": 1}'), { limits: { jsonBytes: 4 } })

    expect(opened).toMatchObject({ ok: false, error: { kind: 'too-large' } })
  })

  it('reads a line of 200 MB no further than a row may be long', () => {
    const opened = openFile(endless(200 * (1 << 20)))
    if (!opened.ok) throw new Error(opened.error.message)

    const rows = [...opened.value.rows()]

    expect(rows).toHaveLength(1)
    expect(rows[0] !== undefined && isBroken(rows[0]) && rows[0].broken).toContain('længere end')
  })

  it('reads a quotation mark that is never closed no further than that', () => {
    const opened = openFile(endless(50 * (1 << 20), '"x'))
    if (!opened.ok) throw new Error(opened.error.message)

    const rows = [...opened.value.rows()]

    expect(rows).toHaveLength(1)
    expect(rows.every(isBroken)).toBe(true)
  })

  it('keeps a formula as the text that it is', () => {
    const opened = openFile(utf8("a;b\n=cmd|' /C calc'!A0;+1+1"))
    if (!opened.ok) throw new Error(opened.error.message)

    expect([...opened.value.rows()].at(-1)).toEqual({
      cells: ["=cmd|' /C calc'!A0", '+1+1'],
      line: 2,
    })
  })
})
