import { Area, type Indicator } from '@noegletal/domain'
import { anIndicator } from '@noegletal/domain/testing'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longMapping } from '../dialects/long-layout.ts'
import { recognise } from '../dialects/recognise.ts'
import { windows1252 } from '../dialects/testing-layout.ts'
import type { FileBytes } from '../files/file-bytes.ts'
import { openFile } from '../files/open-file.ts'
import type { RowSource } from '../files/row-source.ts'
import { type ReadFigures, readFigures } from './read-figures.ts'

const areas = [
  { code: '657', slug: 'herning', name: 'Herning', kind: 'municipality', members: [] },
  { code: '101', slug: 'koebenhavn', name: 'København', kind: 'municipality', members: [] },
].map((area) => Area.parse(area))

const indicators: Indicator[] = [
  anIndicator(),
  anIndicator({ slug: 'forloeb', title: 'Forløb', unit: 'spells', decimals: 0 }),
  anIndicator({ slug: 'sager', title: 'Sager', unit: 'cases', onlyAreas: ['101'] }),
]

function open(bytes: Uint8Array, { chunk = 1 << 20, rows = 1000 } = {}): RowSource {
  const file: FileBytes = {
    size: bytes.length,
    *chunks() {
      // One buffer again and again, as a file on disk is read.
      const piece = new Uint8Array(chunk)
      for (let start = 0; start < bytes.length; start += chunk) {
        const part = bytes.subarray(start, start + chunk)
        piece.set(part)
        yield piece.subarray(0, part.length)
      }
    },
  }
  const opened = openFile(file, { limits: { rows } })
  if (!opened.ok) throw new Error(opened.error.message)
  return opened.value
}

function read(source: RowSource): Omit<ReadFigures, 'figures'> & { figures: unknown } {
  const layout = recognise(source, null)
  if (!layout.ok) throw new Error(layout.error.message)
  const mapping = longMapping(layout.value.axes)
  const rules = { areas, indicators, knownOn: '2019-06-04', mapping }
  const { figures, ...rest } = readFigures(source, layout.value, rules)
  const series = [...figures.indicators].flatMap((indicator) => [
    indicator.periods,
    ...[...indicator.series].map(({ key, observations }) => ({ key, observations })),
  ])
  return { ...rest, figures: series }
}

/** The same file, none of whose lines is offered before it becomes a row. */
const withoutOffer = (source: RowSource): RowSource => ({ ...source, rows: () => source.rows() })

const heading = 'nøgletal;område;periode;værdi;kategori;status;note'

/** Mostly what is written most, now and then anything that a file may say. */
const cell = (usual: readonly string[], odd: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: fc.constantFrom(...odd) },
  )

const line = fc
  .tuple(
    cell(['bruttoledighed', 'forloeb'], ['Forløb', 'sager', 'ukendt', '"forloeb"', '']),
    cell(['657', '101'], ['Herning', 'København', ' 657', '"657"', '999', '–']),
    cell(
      ['2019M01', '2019M02', '2019M03'],
      ['marts 2019', '2019M06', '2019M12', '2019', '"2019M01"'],
    ),
    cell(['3,4', '5', '12'], ['3.4', '1.077', '-1', '3,', '"3,4"', '3,4*', '..', '', '123', '1e3']),
    cell(['', 'i-alt'], ['"', 'ukendt']),
    cell([''], ['foreløbig', 'diskretioneret', 'x']),
    cell([''], ['obs', '"a;b"', '"a\nb"', 'x"y', '"æ"', '–']),
    cell([''], [';', ';x', '\n', '\n\n', ';"']),
  )
  .map(([...cells]) => cells.slice(0, -1).join(';') + (cells.at(-1) ?? ''))

const decimal = fc.constantFrom(',', '.')
const lineEnd = fc.constantFrom('\n', '\r\n', '\r')
const shape = fc.record({
  lines: fc.array(line, { minLength: 1, maxLength: 60 }),
  decimal,
  lineEnd,
  delimiter: fc.constantFrom(';', '\t', ','),
  isWindows: fc.boolean(),
  endsWithLine: fc.boolean(),
})

const textOf = ({
  lines,
  ...given
}: typeof shape extends fc.Arbitrary<infer T> ? T : never): string =>
  [heading, ...lines]
    .map((one) => one.replaceAll(',', given.decimal).replaceAll(';', given.delimiter))
    .join('\n')
    .concat(given.endsWithLine ? '\n' : '')
    .replaceAll('\n', given.lineEnd)

/** So many alike that the later ones are taken by what the earlier ones said. */
const wholeYears = ['657', '101'].flatMap((area) =>
  Array.from({ length: 12 }, (_, month) => {
    const period = `2018M${String(month + 1).padStart(2, '0')}`
    return `bruttoledighed;${area};${period};5;;;`
  }),
)

const lastLine = wholeYears.length - 1

const bytesOf = (lines: readonly string[]): Uint8Array =>
  new TextEncoder().encode([heading, ...lines, ''].join('\n'))

describe('createLineMemory', () => {
  it('reads every file just as it is read row by row', () => {
    fc.assert(
      fc.property(
        shape,
        fc.integer({ min: 1, max: 400 }),
        fc.constantFrom(1000, 1000, 20),
        (given, chunk, rows) => {
          const text = textOf(given)
          const bytes = given.isWindows ? windows1252(text) : new TextEncoder().encode(text)
          const source = open(bytes, { chunk, rows })
          fc.pre(recognise(source, null).ok)

          expect(read(source)).toEqual(read(withoutOffer(source)))
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('leaves the first decimal comma to who decides by it how all numbers are read', () => {
    const lines = [
      '657;2019M01;5',
      '657;2019M02;6',
      '101;2019M01;7',
      '101;2019M02;3,4',
      '657;2019M03;3.4',
    ].map((cells) => `bruttoledighed;${cells};;;`)
    const source = open(new TextEncoder().encode([heading, ...lines, ''].join('\n')))

    expect(read(source)).toMatchObject({ decimal: 'comma', errors: 1 })
    expect(read(source)).toEqual(read(withoutOffer(source)))
  })

  it('leaves the first decimal comma of a known line to who decides by it, too', () => {
    const lines = wholeYears.with(lastLine, 'bruttoledighed;101;2018M12;3,4;;;')
    const bytes = bytesOf([...lines, 'bruttoledighed;657;2019M01;3.4;;;'])

    expect(read(open(bytes))).toMatchObject({ decimal: 'comma', errors: 1 })
    expect(read(open(bytes))).toEqual(read(withoutOffer(open(bytes))))
  })

  it('leaves a number that may be thousands or decimals to who refuses it', () => {
    const lines = wholeYears
      .with(0, 'bruttoledighed;657;2018M01;3.4;;;')
      .with(lastLine, 'bruttoledighed;101;2018M12;1.077;;;')
    const source = open(bytesOf(lines))

    expect(read(source)).toMatchObject({ decimal: 'point', errors: 1 })
    expect(read(source)).toEqual(read(withoutOffer(source)))
  })

  it('makes a row of a line only where it says something new', () => {
    const months = ['2019M01', '2019M02', '2019M03', '2019M04']
    const lines = ['657', '101'].flatMap((area) =>
      months.map((month, index) => `forloeb;${area};${month};${index};;;`),
    )
    const source = open(new TextEncoder().encode([heading, ...lines, ''].join('\n')))
    let rows = 0
    const counted: RowSource = {
      ...source,
      *rows(takeLine) {
        for (const row of source.rows(takeLine)) {
          rows += takeLine === undefined ? 0 : 1
          yield row
        }
      },
    }

    expect(read(counted)).toMatchObject({ rows: lines.length, errors: 0 })
    expect(rows).toBeLessThan(lines.length)
  })
})
