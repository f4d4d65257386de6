import { describe, expect, it } from 'vitest'
import { axesOf, crlf, layoutOf, utf16, utf8, windows1252 } from './testing-layout.ts'

const danish = `OMRÅDE;KØN;TID;INDHOLD
Hele landet;I alt;2019M03;3,4
Herning;I alt;2019M03;..
Herning;Mænd;2019M03;1,077
`

describe('the CSV of the StatBank API', () => {
  it.each([
    ['UTF-8 with a mark and CRLF, as the API sends it', utf8(`\uFEFF${crlf(danish)}`)],
    ['UTF-8 with LF', utf8(danish)],
    ['Windows-1252, saved again by Excel', windows1252(crlf(danish))],
    ['UTF-16 with tabs, saved by Excel as Unicode text', utf16(crlf(danish).replaceAll(';', '\t'))],
  ])('is recognised in %s', (_, bytes) => {
    const read = layoutOf(bytes)

    expect(read.shape).toMatchObject({
      dialect: 'statbank-csv',
      title: null,
      measures: ['INDHOLD'],
    })
    expect(axesOf(read)).toEqual({
      OMRÅDE: ['Hele landet', 'Herning'],
      KØN: ['I alt', 'Mænd'],
      TID: ['2019M03'],
    })
    expect(read.figures).toEqual([
      'Hele landet | I alt | 2019M03 = 3,4',
      'Herning | I alt | 2019M03 = ..',
      'Herning | Mænd | 2019M03 = 1,077',
    ])
    expect(read.places).toEqual(['2 INDHOLD', '3 INDHOLD', '4 INDHOLD'])
  })

  it('takes "-" for zero, ".." for suppressed and "." for what cannot occur', () => {
    expect(layoutOf(utf8(danish)).marks).toEqual({
      dash: 'zero',
      twoPoints: 'suppressed',
      onePoint: 'not-applicable',
      decimal: 'comma',
    })
  })

  it('may have got empty columns at the end', () => {
    const wide = danish.replaceAll('\n', ';;\n')

    expect(layoutOf(utf8(wide))).toMatchObject({
      figures: layoutOf(utf8(danish)).figures,
      shape: { dialect: 'statbank-csv' },
    })
  })

  it('has preliminary figures where the period is marked', () => {
    const marked = danish.replace('M03;3,4', 'M03*;3,4')

    expect(layoutOf(utf8(marked)).figures[0]).toBe('Hele landet | I alt | 2019M03 = 3,4*')
    expect(axesOf(layoutOf(utf8(marked)))['TID']).toEqual(['2019M03'])
  })

  it('reads English numbers, which never have thousands', () => {
    const read = layoutOf(
      utf8(
        'OMRÅDE;TID;INDHOLD\nAll Denmark;2019Q1;1.077\nCopenhagen;2019Q1;3.4\nCopenhagen;2019Q2;12\n',
      ),
    )

    expect(read.marks).toMatchObject({ decimal: 'point' })
    expect(read.figures).toEqual([
      'All Denmark | 2019Q1 = 1.077',
      'Copenhagen | 2019Q1 = 3.4',
      'Copenhagen | 2019Q2 = 12',
    ])
  })

  it('reads codes, and code and text in one cell; a period that is written twice once', () => {
    const read = layoutOf(
      utf8(
        'OMRÅDE;KØN;TID;INDHOLD\n657 Herning;TOT Total;2026K3 2026Q3;7\n657;TOT;2008M09 2008M09;8\n',
      ),
    )

    expect(read.figures).toEqual([
      '657 Herning | TOT Total | 2026K3 = 7',
      '657 | TOT | 2008M09 = 8',
    ])
  })

  it('takes several contents as an axis, wherever the time stands', () => {
    const read = layoutOf(
      utf8(
        'TID;ENHED;YDELSESTYPE;INDHOLD\n2019;Antal;Bruttoledige;9\n2019;Procent;Bruttoledige;3,1\n',
      ),
    )

    expect(axesOf(read)).toEqual({
      TID: ['2019'],
      ENHED: ['Antal', 'Procent'],
      YDELSESTYPE: ['Bruttoledige'],
    })
  })

  it('reads quoted cells and commas between them', () => {
    expect(
      layoutOf(utf8('OMRÅDE,ALDER,TID,INDHOLD\nHerning,"Age, total",2019,"3,4"\n')).figures,
    ).toEqual(['Herning | Age, total | 2019 = 3,4'])
  })

  it('reports a row of another width and reads the next', () => {
    expect(
      layoutOf(utf8('OMRÅDE;TID;INDHOLD\nHerning;2019\nHerning;2019;3;;\nHerning;2019;3;x\n'))
        .figures,
    ).toEqual([
      'linje 2: fandt 2 felter, forventede 3 felter som i overskriften',
      'Herning | 2019 = 3',
      'linje 4: fandt 4 felter, forventede 3 felter som i overskriften',
    ])
  })

  it('has headings of any name', () => {
    const read = layoutOf(utf8('__PROTO__;TID;INDHOLD\nconstructor;2019;3\n'))

    expect(read.figures).toEqual(['constructor | 2019 = 3'])
  })

  it('keeps a formula as the text that it is', () => {
    expect(layoutOf(utf8("OMRÅDE;TID;INDHOLD\n=cmd|' /C calc'!A0;2019;=1+1\n")).figures).toEqual([
      "=cmd|' /C calc'!A0 | 2019 = =1+1",
    ])
  })
})
