import { describe, expect, it } from 'vitest'
import { recogniseJobindsatsTable } from './jobindsats-table.ts'
import { axesOf, crlf, layoutOf, utf16, utf8, windows1252 } from './testing-layout.ts'

const version2 = `Area;Periode;Køn;Antal personer;Antal fuldtidspersoner;Fuldtidspersoner i pct. af arbejdsstyrken 16-66 år
Herning;2019M03;Køn i alt;1200;1058;2,4
Herning;2019M03;Mænd;600;500;
Læsø;2019M03;Køn i alt;.;.;-
`

describe('a CSV reply of version 2', () => {
  it.each([
    ['UTF-8', utf8(version2)],
    ['UTF-8 with a BOM and CRLF', utf8(`\uFEFF${crlf(version2)}`)],
    ['Windows-1252', windows1252(version2)],
    ['UTF-16', utf16(crlf(version2))],
  ])('is read in %s', (_, bytes) => {
    const layout = layoutOf(bytes)

    expect(layout.shape.dialect).toBe('jobindsats-v2-csv')
    expect(axesOf(layout)).toEqual({
      Area: ['Herning', 'Læsø'],
      Periode: ['2019M03'],
      Køn: ['Køn i alt', 'Mænd'],
    })
    expect(layout.shape.measures).toEqual([
      'Antal personer',
      'Antal fuldtidspersoner',
      'Fuldtidspersoner i pct. af arbejdsstyrken 16-66 år',
    ])
    expect(layout.figures.slice(0, 3)).toEqual([
      'Herning | 2019M03 | Køn i alt = 1200',
      'Herning | 2019M03 | Køn i alt = 1058',
      'Herning | 2019M03 | Køn i alt = 2,4',
    ])
  })

  it('takes neither a point nor a dash nor nothing for zero', () => {
    expect(layoutOf(utf8(version2)).marks).toEqual({
      dash: 'missing',
      twoPoints: 'suppressed',
      onePoint: 'suppressed',
      decimal: 'comma',
    })
  })

  it('says where each figure stands', () => {
    expect(layoutOf(utf8(version2)).places[1]).toBe('2 Antal fuldtidspersoner')
  })

  it('calls a row that was cut short a fault, and never a smaller number', () => {
    const cut = `${version2}Hele landet;2019M03;Køn i alt;1200;10`

    expect(layoutOf(utf8(cut)).figures.at(-1)).toBe(
      'linje 5: fandt 5 felter, forventede 6 felter som i overskriften',
    )
  })

  it('takes a column of measures for one, though nothing in it is shown', () => {
    const hidden = 'Area;Periode;Antal personer;Antal fuldtidspersoner\nLæsø;2019M03;.;7\n'

    expect(layoutOf(utf8(hidden)).shape.measures).toEqual([
      'Antal personer',
      'Antal fuldtidspersoner',
    ])
  })

  it('reads headings that are names of JavaScript as names', () => {
    const odd = 'Area;Periode;__proto__;constructor;Antal personer\nHerning;2019M03;a;b;7\n'

    expect(axesOf(layoutOf(utf8(odd)))).toHaveProperty('constructor', ['b'])
    expect(layoutOf(utf8(odd)).figures).toEqual(['Herning | 2019M03 | a | b = 7'])
  })

  it('leaves a source below the rows to the notes', () => {
    const { shape, figures } = layoutOf(utf8(`${version2}Kilde: Jobindsats.dk\n`))

    expect(shape.notes).toEqual(['Kilde: Jobindsats.dk'])
    expect(figures).toHaveLength(9)
  })
})

describe('a CSV reply of version 3', () => {
  it('says Område and may have points for decimals', () => {
    const text =
      'Område;Periode;Fuldtidspersoner i pct. af arbejdsstyrken\nHerning;2025M10;2.4\nHele landet;2025M10;\n'
    const { shape, figures, marks } = layoutOf(utf8(text))

    expect(shape.dialect).toBe('jobindsats-v3-csv')
    expect(figures).toEqual(['Herning | 2025M10 = 2.4', 'Hele landet | 2025M10 = '])
    expect(marks).toHaveProperty('decimal', null)
  })

  it('is not what another table with areas and periods is', () => {
    const form = { kind: 'csv', encoding: 'UTF-8', delimiter: ';' } as const
    const rows = [
      { cells: ['Område', 'Periode', 'Farve'], line: 1 },
      { cells: ['Herning', '2019M03', '3'], line: 2 },
    ]

    expect(recogniseJobindsatsTable({ form, rows })).toBeNull()
  })
})

describe('a JSON reply', () => {
  it('of version 2 keeps its texts, and nothing as nothing', () => {
    const reply = {
      TableId: 'y07a02',
      Variables: [{ Label: 'Area' }, { Label: 'Periode' }, { Label: 'Antal fuldtidspersoner' }],
      Data: [
        ['Herning', '2019M03', '1058,4'],
        ['Hele landet', '2019M03', null],
      ],
    }
    const { shape, figures } = layoutOf(utf8(`\uFEFF${JSON.stringify([reply])}`))

    expect(shape).toMatchObject({ dialect: 'jobindsats-v2-json', tableId: 'y07a02' })
    expect(figures).toEqual(['Herning | 2019M03 = 1058,4', 'Hele landet | 2019M03 = null'])
  })

  it('of version 3 keeps its numbers', () => {
    const reply = {
      columns: ['Område', 'Periode', 'Antal fuldtidspersoner'],
      rows: [
        ['Herning', '2025QMAT03', 1058.4],
        ['Hele landet', '2025QMAT03', null],
      ],
    }
    const { shape, figures } = layoutOf(utf8(JSON.stringify(reply)))

    expect(shape.dialect).toBe('jobindsats-v3-json')
    expect(figures).toEqual(['Herning | 2025QMAT03 = 1058.4', 'Hele landet | 2025QMAT03 = null'])
  })
})

describe('the comparison of expected and actual (y30r21)', () => {
  const group = 'Forventet og faktisk antal fuldtidspersoner'
  const text = `Area;Periode;Ydelsesgrupper;${group}: Forventet antal;${group}: Faktisk antal;${group}: Forskel mellem forventet og faktisk antal;Placering på benchmarkranglisten
Herning;2018QMAT02;Ydelsesgrupper i alt;9180;9000;180;21
Lemvig;2018QMAT04;Kontanthjælp mv.;2000;2010;-10;67
`

  it('files a rolling year under the half-year that it ends with', () => {
    expect(axesOf(layoutOf(utf8(text)))['Periode']).toEqual(['2018H1', '2018H2'])
  })

  it('shows by its own figures how the difference is reckoned', () => {
    expect(layoutOf(utf8(text)).shape.measures[2]).toBe(
      `${group}: Forskel mellem forventet og faktisk antal (forventet minus faktisk)`,
    )
  })
})
