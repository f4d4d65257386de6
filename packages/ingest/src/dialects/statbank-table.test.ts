import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { soundRows } from '../figures/sound-rows.ts'
import { bytesOf } from '../files/file-bytes.ts'
import { openFile } from '../files/open-file.ts'
import type { Cell } from '../files/row-source.ts'
import { sheetBytes } from '../files/testing-workbook.ts'
import { recogniseStatbankTable } from './statbank-table.ts'
import { axesOf, crlf, layoutOf, utf16, utf8, windows1252 } from './testing-layout.ts'

const outline = `"Fuldtidsledige efter ydelsestype, område,"
"køn og tid"

" ";" ";" ";"2019M03";"2019M04"
"Bruttoledige"
" ";"Hele landet"
" ";" ";"I alt";103975;104001
" ";" ";"Mænd";..;-
" ";"Herning"
" ";" ";"I alt";1077;.
"Nettoledige"
" ";"Hele landet"
" ";" ";"I alt";90000;90001*

"Opgørelserne følger kalenderårene, dvs. "
"1/1 til 31/12. "

"Tallene er foreløbige. "
`

const repeated = `"Fuldtidsledige efter ydelsestype, område, køn og tid"

" ";" ";" ";"2019M03";"2019M04"
"Bruttoledige";"Hele landet";"I alt";103975;104001
"Bruttoledige";"Hele landet";"Mænd";..;-
"Bruttoledige";"Herning";"I alt";1077;.
"Nettoledige";"Hele landet";"I alt";90000;90001*
`

const figures = [
  'Bruttoledige | Hele landet | I alt | 2019M03 = 103975',
  'Bruttoledige | Hele landet | I alt | 2019M04 = 104001',
  'Bruttoledige | Hele landet | Mænd | 2019M03 = ..',
  'Bruttoledige | Hele landet | Mænd | 2019M04 = -',
  'Bruttoledige | Herning | I alt | 2019M03 = 1077',
  'Bruttoledige | Herning | I alt | 2019M04 = .',
  'Nettoledige | Hele landet | I alt | 2019M03 = 90000',
  'Nettoledige | Hele landet | I alt | 2019M04 = 90001*',
]

describe('the Matrix form of StatBank', () => {
  it.each([
    ['an outline in Windows-1252 with CRLF, as the page saves it', windows1252(crlf(outline))],
    ['an outline in UTF-8 with LF', utf8(outline)],
    ['an outline in UTF-16', utf16(crlf(outline))],
    ['labels on every row', windows1252(crlf(repeated))],
  ])('is read as %s', (_, bytes) => {
    const read = layoutOf(bytes)

    expect(read.shape).toMatchObject({
      dialect: 'statbank-matrix',
      title: 'Fuldtidsledige efter ydelsestype, område, køn og tid',
      unit: null,
      measures: ['Fuldtidsledige'],
    })
    expect(axesOf(read)).toEqual({
      ydelsestype: ['Bruttoledige', 'Nettoledige'],
      område: ['Hele landet', 'Herning'],
      køn: ['I alt', 'Mænd'],
      tid: ['2019M03', '2019M04'],
    })
    expect(read.figures).toEqual(figures)
  })

  it('says where each figure stands', () => {
    expect(layoutOf(utf8(outline)).places.slice(0, 3)).toEqual([
      '7 2019M03',
      '7 2019M04',
      '8 2019M03',
    ])
  })

  it('keeps its footnotes, put together where they are wrapped', () => {
    expect(layoutOf(utf8(outline)).shape.notes).toEqual([
      'Opgørelserne følger kalenderårene, dvs. 1/1 til 31/12.',
      'Tallene er foreløbige.',
    ])
  })

  it('has its periods as labels, and one heading', () => {
    const text = `"Fuldtidsledige efter område, tid, alder og køn"

" ";" ";" ";"I alt"
"Hele landet"
" ";"2019"
" ";" ";"25-29 år";20448
`

    expect(axesOf(layoutOf(windows1252(text)))).toEqual({
      område: ['Hele landet'],
      tid: ['2019'],
      alder: ['25-29 år'],
      køn: ['I alt'],
    })
  })

  it('has areas as columns, and is read in English', () => {
    const text = `"Unemployed persons in per cent of the labour force by time and region"

" ";"All Denmark";"Copenhagen"
"2019Q1";3.7;1.077
"2019Q2";3.5;4.1
`
    const read = layoutOf(windows1252(crlf(text)))

    expect(read.shape.measures).toEqual(['Unemployed persons in per cent of the labour force'])
    expect(axesOf(read)).toEqual({
      time: ['2019Q1', '2019Q2'],
      region: ['All Denmark', 'Copenhagen'],
    })
    expect(read.figures[1]).toBe('2019Q1 | Copenhagen = 1.077')
  })

  it.each([
    ['a Danish table has points for thousands', 'Ledige efter område og tid', '1.526', 'comma'],
    ['an English table has points for decimals', 'Persons by region and time', '1.526', 'point'],
    ['what has one reading proves the mark', 'Persons by region and time', '3,4', 'comma'],
    [
      'a Danish table with a point leaves it to the file',
      'Ledige efter område og tid',
      '3.4',
      null,
    ],
  ])('knows its decimal mark: %s', (_, heading, number, decimal) => {
    const text = `"${heading}"\n\n" ";"2019M03";"2019M04"\n"Herning";${number};7\n`

    expect(layoutOf(utf8(text)).marks).toMatchObject({ decimal })
  })

  it('has preliminary figures where the period is marked', () => {
    const text = '"Ledige efter område og tid"\n\n" ";"2019M03";"2019M04*"\n"Herning";7;8\n'
    const read = layoutOf(utf8(text))

    expect(axesOf(read)['tid']).toEqual(['2019M03', '2019M04'])
    expect(read.figures).toEqual(['Herning | 2019M03 = 7', 'Herning | 2019M04 = 8*'])
  })

  it('has a footnote that semicolons have parted', () => {
    const text = `${repeated}\n1) Opgjort ultimo; se dst.dk; foreløbig;1/2;\n`
    const read = layoutOf(utf8(text))

    expect(read.figures).toEqual(figures)
    expect(read.shape.notes).toEqual(['1) Opgjort ultimo se dst.dk foreløbig 1/2'])
  })

  it('spreads a heading over the columns below it, whether it is written once or over each', () => {
    const once = `"Ledige efter område, køn og tid"

" ";"Mænd";" ";"Kvinder";" "
" ";"2019K1";"2019K2";"2019K1";"2019K2"
"Herning";1;2;3;4
`
    const each = once.replace('"Mænd";" ";"Kvinder";" "', '"Mænd";"Mænd";"Kvinder";"Kvinder"')

    for (const text of [once, each]) {
      expect(layoutOf(utf8(text)).figures).toEqual([
        'Herning | Mænd | 2019K1 = 1',
        'Herning | Mænd | 2019K2 = 2',
        'Herning | Kvinder | 2019K1 = 3',
        'Herning | Kvinder | 2019K2 = 4',
      ])
    }
    expect(layoutOf(utf8(once)).places[2]).toBe('5 Kvinder, 2019K1')
  })
})

const title = 'Fuldtidsledige i pct. af arbejdsstyrken efter alder, område, køn og tid'
const note = 'Opgørelserne følger kalenderårene. Læs mere:\nwww.dst.dk'

const excelRows: readonly (readonly Cell[])[] = [
  [title],
  ['Enhed: Pct.'],
  [null, null, 'Mænd', null, 'Kvinder', null],
  [null, null, '2018', '2019', '2018', '2019'],
  ['Alder i alt', 'Hele landet', 3.6, 6, 2.4, 4.0999999999999996],
  [null, 'Herning', '..', 4.8, '-', 1.077],
  ['16-24 år', 'Hele landet', 3, 2.5, 0, 4],
  [],
  [note],
]

const resaved = `${title};;;;;
Enhed: Pct.;;;;;
;;Mænd;;Kvinder;
;;2018;2019;2018;2019
Alder i alt;Hele landet;3,6;6;2,4;4,1
;Herning;..;4,8;-;1,077
16-24 år;Hele landet;3;2,5;0;4
;;;;;
"Opgørelserne følger kalenderårene. Læs mere:
www.dst.dk";;;;;
`

/** Only the line ends between the rows become CRLF; the one within the footnote stays, as Excel writes it. */
const resavedCrlf = crlf(resaved).replace('mere:\r\n', 'mere:\n')

describe('the Excel form of StatBank', () => {
  const excel = layoutOf(sheetBytes(excelRows, 'AULP01'))

  it('is understood by title, unit, spanning headings and labels that stand once', () => {
    expect(excel.shape).toMatchObject({
      dialect: 'statbank-excel',
      title,
      tableId: 'AULP01',
      unit: 'Enhed: Pct.',
      measures: ['Fuldtidsledige i pct. af arbejdsstyrken'],
      notes: ['Opgørelserne følger kalenderårene. Læs mere: www.dst.dk'],
    })
    expect(axesOf(excel)).toEqual({
      alder: ['Alder i alt', '16-24 år'],
      område: ['Hele landet', 'Herning'],
      køn: ['Mænd', 'Kvinder'],
      tid: ['2018', '2019'],
    })
  })

  it('gives the figures of its rows', () => {
    expect(excel.figures.slice(0, 8)).toEqual([
      'Alder i alt | Hele landet | Mænd | 2018 = 3.6',
      'Alder i alt | Hele landet | Mænd | 2019 = 6',
      'Alder i alt | Hele landet | Kvinder | 2018 = 2.4',
      'Alder i alt | Hele landet | Kvinder | 2019 = 4.1',
      'Alder i alt | Herning | Mænd | 2018 = ..',
      'Alder i alt | Herning | Mænd | 2019 = 4.8',
      'Alder i alt | Herning | Kvinder | 2018 = -',
      'Alder i alt | Herning | Kvinder | 2019 = 1.077',
    ])
  })

  it.each([
    ['Danish Excel as CSV', windows1252(resavedCrlf)],
    ['Danish Excel as CSV UTF-8', utf8(`\uFEFF${resavedCrlf}`)],
    ['Excel as Unicode text', utf16(resavedCrlf.replaceAll(';', '\t'))],
  ])('is the same table when it is saved by %s', (_, bytes) => {
    const saved = layoutOf(bytes)

    expect(saved.figures.map((figure) => figure.replaceAll(',', '.'))).toEqual(
      excel.figures.map((figure) => figure.replaceAll(',', '.')),
    )
    expect(saved.places).toEqual(excel.places)
    expect(saved.shape).toEqual({ ...excel.shape, form: saved.shape.form, tableId: null })
  })

  it('takes points for thousands in a file with decimal commas', () => {
    expect(layoutOf(windows1252(resaved)).marks).toMatchObject({ decimal: 'comma' })
    expect(layoutOf(windows1252(resaved.replace('3,6;6', '1.234;6'))).figures[0]).toBe(
      'Alder i alt | Hele landet | Mænd | 2018 = 1.234',
    )
  })

  it('does not know the table by the name that Excel gives a sheet', () => {
    expect(layoutOf(sheetBytes(excelRows, 'Ark1')).shape.tableId).toBeNull()
  })
})

const titled = (heading: string, rows: readonly (readonly Cell[])[]): Uint8Array =>
  sheetBytes([[heading], ['Enhed: Antal'], ...rows])

describe('the names of the axes', () => {
  const turned = [
    [null, null, 'Hele landet', 'Region Midtjylland'],
    ['2019M03', 'Mænd', 1, 2],
    ['2019M04', 'Mænd', 3, 4],
  ]

  it('follow what the members are when the title has another order', () => {
    expect(axesOf(layoutOf(titled('Ledige efter område, køn og tid', turned)))).toEqual({
      tid: ['2019M03', '2019M04'],
      køn: ['Mænd'],
      område: ['Hele landet', 'Region Midtjylland'],
    })
  })

  it('are places when the title has too few', () => {
    expect(Object.keys(axesOf(layoutOf(titled('Ledige efter tid', turned))))).toEqual([
      'tid',
      'Kolonne 2',
      'område',
    ])
  })

  it('may have brackets, "og" and a period that is no time', () => {
    const heading =
      'Beskæftigede efter periode, branche (DB07, 10- og 19-grp.), herkomst og oprindelsesland og tid'
    const rows = [
      [null, null, null, '2019'],
      ['Hele året', 'Landbrug', 'I alt', 1],
    ]

    expect(Object.keys(axesOf(layoutOf(titled(heading, rows))))).toEqual([
      'periode',
      'branche (DB07, 10- og 19-grp.)',
      'herkomst og oprindelsesland',
      'tid',
    ])
  })

  it('may be called "by", and have "efter" in brackets', () => {
    const heading = 'Indkomst efter skat efter by, type (før og efter skat) og tid'
    const read = layoutOf(
      titled(heading, [
        [null, null, '2019'],
        ['Herning', 'Løn', 1],
      ]),
    )

    expect(read.shape.measures).toEqual(['Indkomst efter skat'])
    expect(Object.keys(axesOf(read))).toEqual(['by', 'type (før og efter skat)', 'tid'])
  })

  it('may stand over the labels', () => {
    const rows = [
      ['område', 'køn', '2019'],
      ['Herning', 'Mænd', 7],
    ]

    expect(layoutOf(titled('Ledige efter område, køn og tid', rows)).figures).toEqual([
      'Herning | Mænd | 2019 = 7',
    ])
  })
})

const matrix = (body: string): Uint8Array =>
  utf8(`"Ledige efter område, køn og tid"\n\n" ";" ";"2019";"2020"\n${body}`)

describe('a table with faults', () => {
  it('has no figures without a label, rather than those of another', () => {
    expect(layoutOf(matrix('"Herning";"Mænd";1;2\n"Odder";" ";3;4\n')).figures).toEqual([
      'Herning | Mænd | 2019 = 1',
      'Herning | Mænd | 2020 = 2',
      'linje 5: fandt et tomt felt, forventede en tekst i kolonne 2, som siger, hvad tallene handler om',
    ])
  })

  it('has no figures without a heading', () => {
    expect(
      layoutOf(matrix('"Herning";"Mænd";1;2\n"Odder";"Mænd";3;4;5\n')).figures.slice(2),
    ).toEqual(['linje 5: fandt et tal i kolonne 5, forventede en overskrift over hvert tal'])
  })
})

describe('a table that is none of StatBank', () => {
  it.each([
    ['another title', '"Antal ledige i kommunen"\n\n" ";"2019"\n"Herning";3\n'],
    [
      'a table of jobindsats.dk',
      '"Antal personer efter område og tid"\n\n" ";"2019"\n"Herning";3\n\n"Kilde: Jobindsats.dk"\n',
    ],
    ['no figures', '"Ledige efter område og tid"\n\n" ";"2019"\n"Herning"\n'],
    ['text alone', '"Ledige efter område og tid"\n"og mere"\n"og mere"\n'],
  ])('is left to others: %s', (_, text) => {
    const opened = openFile(bytesOf(utf8(text)))
    if (!opened.ok) throw new Error(opened.error.message)
    const rows = [...soundRows(opened.value, {})]

    expect(recogniseStatbankTable({ form: opened.value.form, rows })).toBeNull()
  })
})

type TestTable = {
  readonly stubs: readonly (readonly string[])[]
  readonly heads: readonly (readonly string[])[]
}

const combined = (axes: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  axes.reduce<readonly (readonly string[])[]>(
    (rows, members) => rows.flatMap((row) => members.map((member) => [...row, member])),
    [[]],
  )

/** The labels of a row as far as the row before has others: `Herning | Mænd` after `Herning | I alt` is `Mænd`. */
function changedLabels(labels: readonly string[], before: readonly string[]): (string | null)[] {
  const same = labels.findIndex((label, index) => label !== before[index])
  return labels.map((label, index) => (index < same ? null : label))
}

function headingRows({ stubs, heads }: TestTable, isSpread: boolean): (string | null)[][] {
  const columns = combined(heads)
  return heads.map((_, level) => [
    ...stubs.map(() => null),
    ...columns.map((column, index) => {
      const above = columns[index - 1]?.slice(0, level + 1).join('|')
      const isFirst = level === heads.length - 1 || above !== column.slice(0, level + 1).join('|')
      return isSpread || isFirst ? (column[level] ?? null) : null
    }),
  ])
}

const valueOf = (row: number, column: number): number => row * 1000 + column

function bodyRows(table: TestTable, labels: 'every row' | 'first of group' | 'outline'): Cell[][] {
  const columns = combined(table.heads)
  let before: readonly string[] = []
  return combined(table.stubs).flatMap((row, index) => {
    const changed = changedLabels(row, before)
    before = row
    const values = columns.map((_, column) => valueOf(index, column))
    if (labels === 'every row') return [[...row, ...values]]
    if (labels === 'first of group') return [[...changed, ...values]]
    const own = changed
      .slice(0, -1)
      .flatMap((label, level) =>
        label === null ? [] : [row.map((_, at) => (at === level ? label : null)) as Cell[]],
      )
    return [...own, [...row.slice(0, -1).map(() => null), row.at(-1) ?? '', ...values]]
  })
}

const asText = (rows: readonly (readonly Cell[])[]): string =>
  rows
    .map((row) =>
      row.map((cell) => (typeof cell === 'number' ? cell : `"${cell ?? ' '}"`)).join(';'),
    )
    .join('\r\n')

describe('any table', () => {
  const names = ['Hele landet', 'I alt', 'Mænd', 'Bruttoledige', '25-29 år', '__proto__', 'M']
  const axis = fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 3 })
  const periods = fc.uniqueArray(fc.constantFrom('2019M03', '2019M04', '2020M01'), { minLength: 1 })
  const tables = fc.record({
    stubs: fc.array(axis, { minLength: 1, maxLength: 3 }),
    heads: fc
      .tuple(fc.array(axis, { maxLength: 2 }), periods)
      .map(([others, time]) => [...others, time]),
  })

  it('is read the same whichever way its labels and headings stand', () => {
    fc.assert(
      fc.property(tables, fc.boolean(), (table, isSpread) => {
        const axes = [...table.stubs, ...table.heads]
        const variables = [...axes.slice(0, -1).map((_, index) => `akse ${index + 1}`), 'tid']
        const heading = `Ledige efter ${variables.slice(0, -1).join(', ')} og tid`
        const columns = combined(table.heads)
        const expected = combined(table.stubs).flatMap((row, index) =>
          columns.map((column, at) => `${[...row, ...column].join(' | ')} = ${valueOf(index, at)}`),
        )

        for (const labels of ['every row', 'first of group', 'outline'] as const) {
          const rows = [...headingRows(table, isSpread), ...bodyRows(table, labels)]
          const saved = layoutOf(windows1252(`"${heading}"\r\n\r\n${asText(rows)}\r\n`))
          const excelTable = layoutOf(titled(heading, rows))

          expect(saved.figures).toEqual(expected)
          expect(excelTable.figures).toEqual(expected)
          expect(saved.shape.axes.map((one) => one.heading)).toEqual(variables)
        }
      }),
      { numRuns: 40 },
    )
  })
})
