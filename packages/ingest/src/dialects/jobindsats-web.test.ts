import { describe, expect, it } from 'vitest'
import { axesOf, crlf, layoutOf, utf16, utf8, windows1252 } from './testing-layout.ts'

const pivot = `Sygedagpenge: Antal personer og fuldtidspersoner
Område: Herning, Hele landet
Køn: Køn i alt

;Antal fuldtidspersoner;;Fuldtidspersoner i pct. af arbejdsstyrken;
;Feb 2019;Mar 2019;Feb 2019;Mar 2019
Herning;1.058;1.061;2,4;2,3
Læsø;.;-;.;-

Kilde: Jobindsats.dk
`

describe('a table saved from the pages of jobindsats.dk', () => {
  it.each([
    ['UTF-8', utf8(pivot)],
    ['Windows-1252 with CRLF', windows1252(crlf(pivot))],
    ['UTF-16', utf16(crlf(pivot))],
  ])('with measures over periods is read in %s', (_, bytes) => {
    const layout = layoutOf(bytes)

    expect(layout.shape).toMatchObject({
      dialect: 'jobindsats-web',
      title: 'Sygedagpenge: Antal personer og fuldtidspersoner',
      measures: ['Antal fuldtidspersoner', 'Fuldtidspersoner i pct. af arbejdsstyrken'],
    })
    expect(axesOf(layout)).toEqual({
      'Kolonne 1': ['Herning', 'Læsø'],
      Periode: ['Feb 2019', 'Mar 2019'],
    })
    expect(layout.figures).toEqual([
      'Herning | Feb 2019 = 1.058',
      'Herning | Mar 2019 = 1.061',
      'Herning | Feb 2019 = 2,4',
      'Herning | Mar 2019 = 2,3',
      'Læsø | Feb 2019 = .',
      'Læsø | Mar 2019 = -',
      'Læsø | Feb 2019 = .',
      'Læsø | Mar 2019 = -',
    ])
    expect(layout.shape.notes).toContain('Kilde: Jobindsats.dk')
  })

  it('says where each figure stands by all the headings over it', () => {
    expect(layoutOf(utf8(pivot)).places[3]).toBe(
      '7 Fuldtidspersoner i pct. af arbejdsstyrken, Mar 2019',
    )
  })

  it('may have the areas as columns and name its table', () => {
    const layout = layoutOf(
      utf8(`Antal fuldtidspersoner på sygedagpenge

Periode;Herning;Hele landet
1. kvt. 2019;1.058;60.123
2. kvt. 2019;1.061;61.044
Kilde: Jobindsats.dk, y07a02
`),
    )

    expect(layout.shape.tableId).toBe('y07a02')
    expect(layout.shape.measures).toEqual(['Antal fuldtidspersoner på sygedagpenge'])
    expect(axesOf(layout)).toEqual({
      Periode: ['1. kvt. 2019', '2. kvt. 2019'],
      'Kolonne 2': ['Herning', 'Hele landet'],
    })
  })

  it('may be flat, with a name only in the first row of its group', () => {
    const layout = layoutOf(
      utf8(`Sygedagpenge
Område;Periode;Køn;Antal personer;Antal fuldtidspersoner
Herning;Mar 2019;Køn i alt;1.200;1.058
;;Mænd;600;500
;Apr 2019;Køn i alt;1.210;1.059
Kilde: Jobindsats.dk
`),
    )

    expect(layout.figures).toEqual([
      'Herning | Mar 2019 | Køn i alt = 1.200',
      'Herning | Mar 2019 | Køn i alt = 1.058',
      'Herning | Mar 2019 | Mænd = 600',
      'Herning | Mar 2019 | Mænd = 500',
      'Herning | Apr 2019 | Køn i alt = 1.210',
      'Herning | Apr 2019 | Køn i alt = 1.059',
    ])
  })

  it('may name area and period in a row of their own below the measures', () => {
    const layout = layoutOf(
      utf8(`Sygedagpenge

;;Antal personer;Fuldtidspersoner i pct. af arbejdsstyrken
Område;Periode;;
Herning;Jan. 2019;1.526;2,7
;Feb. 2019;1.499;2,6
Hele landet;Jan. 2019;101.344;Ikke oplyst

Kilde: jobindsats.dk
`),
    )

    expect(layout.shape.measures).toEqual([
      'Antal personer',
      'Fuldtidspersoner i pct. af arbejdsstyrken',
    ])
    expect(axesOf(layout)).toEqual({
      Område: ['Herning', 'Hele landet'],
      Periode: ['Jan. 2019', 'Feb. 2019'],
    })
    expect(layout.figures).toEqual([
      'Herning | Jan. 2019 = 1.526',
      'Herning | Jan. 2019 = 2,7',
      'Herning | Feb. 2019 = 1.499',
      'Herning | Feb. 2019 = 2,6',
      'Hele landet | Jan. 2019 = 101.344',
      'Hele landet | Jan. 2019 = Ikke oplyst',
    ])
  })

  it('may call a measure only by whom it counts', () => {
    const layout = layoutOf(
      utf8(`Bruttoledige

;Bruttoledige;;Bruttoledige i pct. af arbejdsstyrken;
;Jul 2019;Aug 2019;Jul 2019;Aug 2019
Herning;1.526;1.499;3,5;3,4
Kilde: Jobindsats.dk
`),
    )

    expect(layout.shape.measures).toEqual(['Bruttoledige', 'Bruttoledige i pct. af arbejdsstyrken'])
  })

  it('keeps a row that says of every figure that it is not told', () => {
    const layout = layoutOf(
      utf8(`Antal personer

Område;Jan 2019;Feb 2019
Herning;10;11
Struer;Ikke oplyst;:
Lemvig;12;13
Kilde: Jobindsats.dk
`),
    )

    expect(layout.figures.slice(2)).toEqual([
      'Struer | Jan 2019 = Ikke oplyst',
      'Struer | Feb 2019 = :',
      'Lemvig | Jan 2019 = 12',
      'Lemvig | Feb 2019 = 13',
    ])
  })

  it('may name its measures in a column', () => {
    const layout = layoutOf(
      utf8(`Sygedagpenge
Område;Måling;Feb 2019;Mar 2019
Herning;Antal fuldtidspersoner;1.058;1.061
;Fuldtidspersoner i pct. af arbejdsstyrken;2,4;2,3
Kilde: Jobindsats.dk
`),
    )

    expect(axesOf(layout)).toEqual({ Område: ['Herning'], Periode: ['Feb 2019', 'Mar 2019'] })
    expect(layout.shape.measures).toEqual([
      'Antal fuldtidspersoner',
      'Fuldtidspersoner i pct. af arbejdsstyrken',
    ])
    expect(layout.figures.at(-1)).toBe('Herning | Mar 2019 = 2,3')
  })

  it('takes years over the figures for periods, and no number below them', () => {
    const layout = layoutOf(
      utf8('Antal personer\n\nOmråde;2018;2019\nHerning;2018;2100\nKilde: Jobindsats.dk\n'),
    )

    expect(layout.figures).toEqual(['Herning | 2018 = 2018', 'Herning | 2019 = 2100'])
  })

  it.each([
    ['months', ';2018;;2019;\n;Nov;Dec;Jan;Feb', 'Nov 2018', 'Feb 2019'],
    [
      'months in full',
      ';2018;2018;2019;2019\nOmråde;November;December;Januar;Februar',
      'November 2018',
      'Februar 2019',
    ],
    ['quarters', ';2018;;2019;\n;3. kvt.;4. kvt.;1. kvt.;2. kvt.', '3. kvt. 2018', '2. kvt. 2019'],
  ])('may have years over %s', (_, headings, first, last) => {
    const layout = layoutOf(
      utf8(
        `Antal fuldtidspersoner på sygedagpenge\n\n${headings}\nHerning;1.058;1.061;1.070;1.071\nKilde: Jobindsats.dk\n`,
      ),
    )

    expect(layout.figures).toHaveLength(4)
    expect(layout.figures[0]).toBe(`Herning | ${first} = 1.058`)
    expect(layout.figures[3]).toBe(`Herning | ${last} = 1.071`)
  })

  it('may have years over months under its measures', () => {
    const layout = layoutOf(
      utf8(`Sygedagpenge

;Antal fuldtidspersoner;;;Fuldtidspersoner i pct. af arbejdsstyrken;;
;2018;2019;;2018;2019;
Område;Dec;Jan;Feb;Dec;Jan;Feb
Herning;1.058;1.061;1.070;2,3;2,4;2,5
Kilde: Jobindsats.dk
`),
    )

    expect(layout.shape.measures).toHaveLength(2)
    expect(axesOf(layout)).toEqual({
      Område: ['Herning'],
      Periode: ['Dec 2018', 'Jan 2019', 'Feb 2019'],
    })
    expect(layout.figures.at(-1)).toBe('Herning | Feb 2019 = 2,5')
  })

  it('may have a table for each measure below one another, each with periods of its own', () => {
    const layout = layoutOf(
      utf8(`Antal fuldtidspersoner på sygedagpenge
Køn: Køn i alt

Område;Feb 2019;Mar 2019
Herning;1.058;1.061
Hele landet;60.123;61.044

Fuldtidspersoner i pct. af arbejdsstyrken
Køn: Køn i alt

Område;Mar 2019;Apr 2019
Herning;2,4;2,3
Hele landet;2,2;2,1

Kilde: Jobindsats.dk
`),
    )

    expect(layout.shape.measures).toEqual([
      'Antal fuldtidspersoner på sygedagpenge',
      'Fuldtidspersoner i pct. af arbejdsstyrken',
    ])
    expect(layout.measured).toEqual([0, 0, 0, 0, 1, 1, 1, 1])
    expect(layout.figures.slice(3, 6)).toEqual([
      'Hele landet | Mar 2019 = 61.044',
      'Herning | Mar 2019 = 2,4',
      'Herning | Apr 2019 = 2,3',
    ])
  })

  it('may have years over each of several tables', () => {
    const layout = layoutOf(
      utf8(`Antal personer

;2018;2019
Herning;2018;2100

Antal fuldtidspersoner

;2018;2019
Herning;1001;1002
Kilde: Jobindsats.dk
`),
    )

    expect(layout.measured).toEqual([0, 0, 1, 1])
    expect(layout.figures).toEqual([
      'Herning | 2018 = 2018',
      'Herning | 2019 = 2100',
      'Herning | 2018 = 1001',
      'Herning | 2019 = 1002',
    ])
  })

  it('is known by its titles and periods when the source stands far down', () => {
    const rows = Array.from({ length: 300 }, (_, row) => `Område ${row};1;2`).join('\n')
    const layout = layoutOf(
      utf8(`Antal fuldtidspersoner\n\n;Feb 2019;Mar 2019\n${rows}\nKilde: Jobindsats.dk\n`),
    )

    expect(layout.shape.dialect).toBe('jobindsats-web')
    expect(layout.figures).toHaveLength(600)
  })
})
