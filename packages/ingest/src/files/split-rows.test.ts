import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { limits } from './limits.ts'
import { type BrokenRow, type TableRow, isBroken } from './row-source.ts'
import { splitRows } from './split-rows.ts'

const rowsOf = (
  pieces: readonly string[],
  given: Partial<typeof limits> = {},
): (TableRow | BrokenRow)[] => [
  ...splitRows(pieces, { delimiter: ';', limits: { ...limits, ...given } }),
]

function cut(text: string, length: number): string[] {
  return Array.from({ length: Math.ceil(text.length / length) }, (_, index) =>
    text.slice(index * length, (index + 1) * length),
  )
}

const brokenOf = (rows: readonly (TableRow | BrokenRow)[]): string[] =>
  rows.filter(isBroken).map(({ line, broken }) => `${line}: ${broken}`)

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`

describe('splitRows', () => {
  const cell = fc
    .array(fc.constantFrom('a', 'æ', '"', ';', ',', '\n', ' x '), { maxLength: 6 })
    .map((parts) => parts.join(''))
  const rows = fc.array(fc.tuple(fc.constant('x'), cell), { minLength: 1, maxLength: 20 })

  it('says on which line each row begins, whatever stands in its cells and wherever the text is cut', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 40 }), (written, length) => {
        let line = 1
        const expected: TableRow[] = []
        for (const cells of written) {
          expected.push({ cells, line })
          line += cells.join('').split('\n').length
        }
        const text = written.map((cells) => `${cells.map(quoted).join(';')}\n`).join('')

        expect(rowsOf(cut(text, length))).toEqual(expected)
      }),
    )
  })

  it('leaves out blank rows and counts their lines', () => {
    expect(rowsOf(['a;b\n\n ;\t\n;;;;\nc;d'])).toEqual([
      { cells: ['a', 'b'], line: 1 },
      { cells: ['c', 'd'], line: 5 },
    ])
  })

  it('tells the line where a quotation mark is opened and never closed', () => {
    expect(brokenOf(rowsOf(['a;b\nc;"d\ne;f\n']))).toEqual([
      '2: citationstegnene passer ikke sammen, så linjen og måske de følgende kan ikke læses',
    ])
  })

  it('goes on after a quotation mark out of place', () => {
    expect(rowsOf(['"a"b;1\nc;2\n"d";3\n']).map(({ line }) => line)).toEqual([1])
    expect(rowsOf(['"a"b;1\nc;2\n']).map(isBroken)).toEqual([true])
    expect(rowsOf(['a"b;1\nc;2\n']).map(isBroken)).toEqual([false, false])
  })
})

describe('a text beyond the limits', () => {
  it('has a row without end, and is not read further', () => {
    const rows = rowsOf(['a;b\n', 'x'.repeat(60), 'x'.repeat(60), '\nc;d\n'], { rowLength: 100 })

    expect(brokenOf(rows)).toEqual([
      '2: linjen er længere end 100 tegn, så den og resten af filen er ikke læst; måske mangler der et citationstegn eller linjeskift',
    ])
    expect(rows).toHaveLength(2)
  })

  it('has too many columns in a row; the others are read', () => {
    const rows = rowsOf([`a;b\n${';x'.repeat(1234)}\nc;d\n`])

    expect(brokenOf(rows)).toEqual(['2: linjen har 1.235 felter, og der kan højst læses 1.000'])
    expect(rows).toHaveLength(3)
  })

  it('has too long a cell in a row; the others are read', () => {
    const rows = rowsOf([`a;b\n${'x'.repeat(40_000)};y\nc;d\n`])

    expect(brokenOf(rows)).toEqual([
      '2: et felt er længere end 32.767 tegn, som er det længste, der kan læses',
    ])
    expect(rows).toHaveLength(3)
  })

  it('has too many rows, and is not read further', () => {
    const rows = rowsOf(['a\nb\nc\nd\n'], { rows: 2 })

    expect(brokenOf(rows)).toEqual([
      '3: filen har mere end 2 linjer, og resten er ikke læst; del den i flere filer',
    ])
    expect(rows).toHaveLength(3)
  })

  it('asks for no more of the text than it needs to know that', () => {
    let asked = 0
    const endless: Iterable<string> = {
      *[Symbol.iterator]() {
        for (;;) {
          asked += 1
          yield 'x'.repeat(1000)
        }
      },
    }

    const rows = [...splitRows(endless, { delimiter: ';', limits })]

    expect(brokenOf(rows)).toHaveLength(1)
    expect(asked).toBeLessThan(10_000)
  })
})
