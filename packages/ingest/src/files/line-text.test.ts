import { describe, expect, it } from 'vitest'
import { bytesOf } from './file-bytes.ts'
import { lineText } from './line-text.ts'

const line = (text: string, wanted: number): string | null =>
  lineText(bytesOf(new TextEncoder().encode(text)), wanted)

describe('lineText', () => {
  it('gives a line of a text in any line endings', () => {
    expect(['a\r\nb\rc\nd', 'a\nb\nc'].map((text) => line(text, 3))).toEqual(['c', 'c'])
    expect(line('a;b\nc;d', 2)).toBe('c;d')
  })

  it('is null after the last line', () => {
    expect(line('a\nb', 3)).toBeNull()
  })

  it('finds a line far into a long text, cut by its pieces', () => {
    const text = Array.from({ length: 50_000 }, (_, index) => `linje ${index + 1};ærø\n`).join('')

    expect(line(text, 43_210)).toBe('linje 43210;ærø')
  })

  it('shows no more of a line than a reader can take in', () => {
    expect(line(`${'x'.repeat(2_000_000)}\ny`, 1)).toHaveLength(32_767)
    expect(line(`${'x'.repeat(2_000_000)}\ny`, 2)).toBe('y')
  })

  it('gives the cells of a record of a JSON file', () => {
    const json = '{"Variables":["Area","Periode"],"Data":[["Herning","2019M03"]]}'

    expect(line(json, 2)).toMatch(/^Herning;2019M03/)
  })

  it('is null for a file that is no text', () => {
    expect(line('%PDF-1.7\nx', 1)).toBeNull()
  })
})
