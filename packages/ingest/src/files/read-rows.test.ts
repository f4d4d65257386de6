import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Delimiter, detectDelimiter, lineAt, readRows, unifyLineEndings } from './read-rows.ts'

type Read = { readonly cells: readonly string[]; readonly line: number }

function rowsOf(text: string, delimiter: Delimiter = ';'): { rows: Read[]; broken: number[] } {
  const rows: Read[] = []
  const broken: number[] = []
  readRows(unifyLineEndings(text), {
    delimiter,
    onRow: (cells, line) => {
      rows.push({ cells: [...cells], line })
      return undefined
    },
    onBrokenQuotes: (line) => {
      broken.push(line)
      return undefined
    },
  })
  return { rows, broken }
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`

describe('readRows', () => {
  it('says on which line of the text each row begins, whatever stands in its cells', () => {
    const ending = fc.constantFrom('\n', '\r\n', '\r')
    const cell = fc.array(fc.constantFrom('a', 'æ', '"', ';', ',', '\n', ' x '), { maxLength: 6 })
    const row = fc.tuple(
      fc.constant('x'),
      cell.map((parts) => parts.join('')),
    )
    const rows = fc.array(fc.tuple(row, ending), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(rows, (written) => {
        let line = 1
        const expected: Read[] = []
        for (const [cells] of written) {
          expected.push({ cells, line })
          line += cells.join('').split('\n').length
        }

        const text = written
          .map(([cells, newline]) => `${cells.map(quoted).join(';')}${newline}`)
          .join('')

        expect(rowsOf(text)).toEqual({ rows: expected, broken: [] })
      }),
    )
  })

  it('keeps cells and lines in a text far longer than it takes at a time', () => {
    const count = 60_000
    const note = '"to\nlinjer"'
    const text = Array.from({ length: count }, (_, index) => `tal ${index};${note}\r\n`).join('')

    const { rows } = rowsOf(text)

    expect(rows).toHaveLength(count)
    expect(
      rows.every(({ cells, line }, index) => line === index * 2 + 1 && cells[0] === `tal ${index}`),
    ).toBe(true)
    expect(rows.at(-1)?.cells[1]).toBe('to\nlinjer')
  })

  it('leaves out blank rows and counts their lines', () => {
    expect(rowsOf('a;b\n\n ;\t\n;;;;\nc;d').rows).toEqual([
      { cells: ['a', 'b'], line: 1 },
      { cells: ['c', 'd'], line: 5 },
    ])
  })

  it('reports the line where a quotation mark is opened and never closed', () => {
    expect(rowsOf('a;b\nc;"d\ne;f\n').broken).toEqual([2])
  })

  it('stops when it is told to', () => {
    const seen: number[] = []
    readRows('a\nb\nc', {
      delimiter: ';',
      onRow: (_, line) => (seen.push(line) === 2 ? 'stop' : undefined),
      onBrokenQuotes: () => undefined,
    })

    expect(seen).toEqual([1, 2])
  })
})

describe('detectDelimiter', () => {
  it.each([
    ['semicolons', 'nøgletal;område;periode', ';'],
    ['tabs', 'nøgletal\tområde\tperiode', '\t'],
    ['commas', 'nøgletal,område,periode', ','],
    ['semicolons beside commas in quotation marks', '"a, b, c, d";e;f', ';'],
    ['a heading after blank lines', '\n \nnøgletal,område', ','],
    ['a single column', 'nøgletal', ';'],
  ])('sees %s', (_, text, delimiter) => {
    expect(detectDelimiter(text)).toBe(delimiter)
  })
})

describe('lineAt', () => {
  it('finds the line that a row began on, in any line endings', () => {
    expect(lineAt('a\r\nb\rc\nd', 3)).toBe('c')
  })

  it('is null after the last line', () => {
    expect(lineAt('a\nb', 3)).toBeNull()
  })
})
